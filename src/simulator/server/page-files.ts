import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Hono } from 'hono'
import { projectRoot } from '../runtime/project-root.ts'

const files: Record<string, [path: string, type: string]> = {
  '/': ['src/simulator/web/page.html', 'text/html; charset=utf-8'],
  '/page.js': ['build/dist/web/page.js', 'text/javascript; charset=utf-8'],
  '/page.css': ['build/dist/web/page.css', 'text/css; charset=utf-8'],
}

/** The frames of mails inherit this; mails bring inline styles, so these are allowed, while everything remote is not. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

export function pageFiles(): Hono {
  const app = new Hono()
  for (const [address, [path, type]] of Object.entries(files)) {
    app.get(address, async (context) => {
      context.header('content-type', type)
      context.header('content-security-policy', policy)
      context.header('referrer-policy', 'no-referrer')
      context.header('x-content-type-options', 'nosniff')
      context.header('cache-control', 'no-store')
      return context.body(await readFile(join(projectRoot(), path), 'utf8'))
    })
  }
  return app
}
