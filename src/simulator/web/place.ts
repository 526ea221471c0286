import type { Folder } from '../page-contract.ts'

/** What the address bar says: a folder or a search, and the conversation that is open. */
export type Place = { folder: Folder; search: string; threadId: string | null }

export function placeNow(): Place {
  const [first = '', second = '', third = ''] = location.hash.slice(1).split('/').map(decoded)
  if (first === 'search') return { folder: 'inbox', search: second, threadId: third || null }
  const folder = first === 'drafts' || first === 'sent' ? first : 'inbox'
  return { folder, search: '', threadId: second || null }
}

export function goTo({ folder, search, threadId }: Place): void {
  const parts = search === '' ? [folder] : ['search', search]
  if (threadId !== null) parts.push(threadId)
  location.hash = parts.map(encodeURIComponent).join('/')
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}
