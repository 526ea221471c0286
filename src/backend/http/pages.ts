import { createHash } from 'node:crypto'
import type { Hono } from 'hono'
import { accepts } from 'hono/accepts'
import { html, raw } from 'hono/html'
import { type PageFacts, type PageLanguage, type PageName, pageNames, pageText, pageTitles } from './page-text.ts'

const style = `:root{color-scheme:light dark}body{font:16px/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:2rem 1rem}nav a{margin-right:1rem}h1{line-height:1.2}`

/** Nothing is loaded and nothing runs on these pages but the one style. */
export const pagePolicy = {
  defaultSrc: ["'none'"],
  styleSrc: [`'sha256-${createHash('sha256').update(style).digest('base64')}'`],
  imgSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

const paths: Record<PageName, string> = { home: '/', privacy: '/privacy', terms: '/terms', support: '/support' }

/** The few pages a person opens from the side panel or the Marketplace. */
export function addPages(app: Hono, facts: PageFacts): void {
  for (const page of pageNames) {
    app.get(paths[page], (context) => {
      const language = accepts(context, {
        header: 'Accept-Language',
        supports: ['en', 'da'],
        default: 'en',
        match: preferred,
      }) as PageLanguage
      context.header('Content-Language', language)
      context.header('Vary', 'Accept-Language')
      return context.html(render(page, language, facts))
    })
  }
}

function render(page: PageName, language: PageLanguage, facts: PageFacts) {
  const { title, paragraphs } = pageText(page, language, facts)
  const links = pageNames.map((name) => html`<a href="${paths[name]}">${pageTitles[language][name]}</a>`)
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${raw(style)}</style></head>
<body><nav>${links}</nav><main><h1>${title}</h1>${paragraphs.map((text) => html`<p>${text}</p>`)}</main></body>
</html>`
}

/** Danish for those who want it before English, with or without a region. */
function preferred(wanted: { type: string; q: number }[]): string {
  const quality = (language: string) =>
    Math.max(0, ...wanted.filter(({ type }) => type.toLowerCase().split('-')[0] === language).map(({ q }) => q))
  return quality('da') > quality('en') ? 'da' : 'en'
}
