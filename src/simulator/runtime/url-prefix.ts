/**
 * Is the URL the prefix itself or below it? `https://example.com/foo` covers /foo, /foo/, /foo/bar, /foo?bar and
 * /foo#bar, not /foobar. One leading `*.` covers every subdomain, not the domain itself. The path is case-sensitive.
 */
export function matchesPrefix(prefix: string, url: string): boolean {
  if (prefix === '*') return true
  const scheme = /^(mailto|tel):/i.exec(prefix)
  if (scheme) return url.toLowerCase().startsWith(prefix.toLowerCase())
  const wild = /^https?:\/\/\*\./i.test(prefix)
  const wanted = parsedUrl(prefix.replace(/^(https?:\/\/)\*\./i, '$1').replace(/^http:/i, 'https:'))
  const asked = parsedUrl(url)
  if (!wanted || !asked || asked.protocol !== 'https:' || asked.username !== '' || asked.port !== wanted.port)
    return false
  const sameHost = wild ? asked.hostname.endsWith(`.${wanted.hostname}`) : asked.hostname === wanted.hostname
  if (!sameHost) return false
  const path = wanted.pathname
  return asked.pathname === path || asked.pathname.startsWith(path.endsWith('/') ? path : `${path}/`)
}

/** What is wrong with a prefix of the manifest, or null. */
export function prefixProblem(prefix: string, purpose: 'fetch' | 'link'): string | null {
  if (purpose === 'link' && (prefix === '*' || /^(mailto|tel):/i.test(prefix))) return null
  const match = /^(https?):\/\/([^/?#]+)(\/[^?#]*)?$/i.exec(prefix)
  if (!match) return 'must be an address like https://example.com/'
  const [, scheme = '', host = '', path] = match
  if (purpose === 'fetch' && scheme.toLowerCase() !== 'https') return 'must begin with https://'
  if (purpose === 'fetch' && !path) return 'needs a path: write https://example.com/ with the slash'
  const domain = host.replace(/^\*\./, '')
  if (domain.includes('*')) return 'may have one wildcard only, at the beginning: https://*.example.com/'
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?$/i.test(domain)) return 'needs a full domain name'
  return null
}

export function parsedUrl(text: string, base?: string): URL | null {
  return URL.canParse(text, base) ? new URL(text, base) : null
}
