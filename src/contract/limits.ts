/** Sizes both sides agree on; the backend refuses what is larger, the add-on trims before it sends. */
export const limits = {
  /** bytes of UTF-8 JSON in one request body */
  requestBytes: 768 * 1024,
  /** characters of one mail's text and HTML together */
  mailCharacters: 400 * 1024,
  /** characters kept of each earlier mail of the thread */
  earlierMailCharacters: 4 * 1024,
  /** earlier mails of the thread that are sent along, newest kept */
  earlierMails: 10,
  /** characters of a reply */
  replyCharacters: 20_000,
  /** characters of an agent's instruction to the writer */
  instructionCharacters: 500,
  /** seconds the backend may use for one call; an Apps Script callback has 30 */
  callSeconds: 20,
} as const
