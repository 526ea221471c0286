import createDOMPurify from 'dompurify'

const forMails = createDOMPurify(window)
const forCards = createDOMPurify(window)
const remote = /^\s*(?:https?:)?\/\//i
const loadsInStyle = /@import[^;]*;?|url\(\s*(?!["']?\s*data:)[^)]*\)/gi
const remoteInStyle = /(?:url\(|@import)\s*["']?\s*(?:https?:)?\/\//i

/** Nothing loads, nothing is submitted, links open beside the page. */
forMails.addHook('afterSanitizeAttributes', (node) => {
  for (const name of ['srcset', 'background', 'poster']) node.removeAttribute(name)
  if (node.nodeName === 'IMG' && !node.getAttribute('src')?.startsWith('data:image/')) node.removeAttribute('src')
  if (node.nodeName === 'STYLE') node.textContent = withoutLoads(node.textContent)
  const style = node.getAttribute('style')
  if (style !== null) node.setAttribute('style', withoutLoads(style))
  if (node.nodeName === 'A' || node.nodeName === 'AREA') {
    node.setAttribute('target', '_blank')
    node.setAttribute('rel', 'noopener noreferrer')
  }
})

/** The frame's policy forbids loads anyway; taken out, they are not even tried. */
function withoutLoads(style: string | null): string {
  return (style ?? '').replace(loadsInStyle, (load) => (load.startsWith('@') ? '' : 'none'))
}

const withoutForms = {
  USE_PROFILES: { html: true },
  FORBID_TAGS: [
    'form',
    'input',
    'button',
    'textarea',
    'select',
    'option',
    'audio',
    'video',
    'source',
    'track',
    'dialog',
  ],
  FORBID_ATTR: ['autofocus', 'popover', 'popovertarget'],
}

/** The mail's own styles stay: the frame it is shown in keeps them from the page. */
export function mailDocument(html: string): HTMLElement {
  return forMails.sanitize(html, { ...withoutForms, WHOLE_DOCUMENT: true, RETURN_DOM: true }) as HTMLElement
}

/** A body to edit stands in the page itself, so style sheets are left out and ids cannot shadow the page's. */
export function draftBody(html: string): string {
  return forMails.sanitize(html, {
    ...withoutForms,
    FORBID_TAGS: [...withoutForms.FORBID_TAGS, 'style'],
    FORBID_ATTR: [...withoutForms.FORBID_ATTR, 'id', 'name'],
    ADD_ATTR: ['contenteditable'],
  })
}

/** What Gmail renders in the formatted fields of cards. */
export function cardText(html: string): DocumentFragment {
  return forCards.sanitize(html, {
    ALLOWED_TAGS: ['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'font', 'a', 'time', 'br'],
    ALLOWED_ATTR: ['href', 'color', 'datetime'],
    ALLOWED_URI_REGEXP: /^(?:https|mailto|tel):/i,
    RETURN_DOM_FRAGMENT: true,
  })
}

export function hasRemoteContent(html: string): boolean {
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const attributes = ['src', 'srcset', 'background', 'poster'].map((name) => `[${name}]`).join(',')
  const loads = [...parsed.querySelectorAll(attributes)].some((node) =>
    ['src', 'srcset', 'background', 'poster'].some((name) => remote.test(node.getAttribute(name) ?? '')),
  )
  return loads || parsed.querySelector('link[href]') !== null || remoteInStyle.test(html)
}
