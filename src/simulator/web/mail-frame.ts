import { element } from './element.ts'
import { mailDocument } from './sanitise.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
const style = `html { overflow-y: hidden }
body { margin: 0; padding: 1px 0; font: 14px/1.5 Arial, Helvetica, sans-serif; color: #202124; overflow-wrap: anywhere }
img { max-width: 100%; height: auto }
blockquote { margin: 0 0 0 .8ex; border-left: 1px solid #ccc; padding-left: 1ex }`

/**
 * A mail's HTML in a frame where no script runs. It keeps the page's origin only so that its height can be read.
 */
export function mailFrame(html: string, title: string): HTMLIFrameElement {
  const frame = element('iframe', {
    class: 'mail-frame',
    title,
    sandbox: 'allow-same-origin allow-popups allow-popups-to-escape-sandbox',
    referrerpolicy: 'no-referrer',
  })
  frame.addEventListener('load', () => {
    const body = frame.contentDocument?.body
    if (!body) return
    const adjust = () => {
      const wide = body.scrollWidth > body.clientWidth ? 16 : 0
      frame.style.height = `${Math.ceil(body.getBoundingClientRect().height) + wide}px`
    }
    adjust()
    new ResizeObserver(adjust).observe(body)
  })
  frame.srcdoc = frameDocument(html)
  return frame
}

function frameDocument(html: string): string {
  const root = mailDocument(html)
  const head = root.querySelector('head') ?? root.insertBefore(document.createElement('head'), root.firstChild)
  head.prepend(
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { 'http-equiv': 'x-dns-prefetch-control', content: 'off' }),
    element('style', {}, style),
  )
  return `<!doctype html>${root.outerHTML}`
}
