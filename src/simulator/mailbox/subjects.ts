/** Reply and forward marks of the mail programs our customers use. */
const mark = /^\s*(?:re|fwd?|sv|vs|aw|wg|antw|vb|tr)(?:\[\d{1,3}\])?\s*:\s*/i

/** A subject without its reply marks: what Gmail compares before it joins a conversation. */
export function bareSubject(subject: string): string {
  let bare = subject.slice(0, 2000)
  while (mark.test(bare)) bare = bare.replace(mark, '')
  return bare.replace(/\s+/g, ' ').trim().toLowerCase()
}

export function replySubject(subject: string): string {
  return /^\s*re:/i.test(subject) ? subject : `Re: ${subject}`
}
