export type MailFile = {
  name: string
  type: string
  bytes: Uint8Array
  /** shown within the body: a picture the HTML points at */
  inline: boolean
}

/** A mail with everything decoded that the list, the page and the script ask for. */
export type ParsedMail = {
  bytes: Uint8Array
  file: string
  /** in the order of the mail, unfolded, not decoded */
  headers: [name: string, value: string][]
  from: string
  to: string
  cc: string
  bcc: string
  replyTo: string
  subject: string
  /** milliseconds */
  date: number
  /** with angle brackets; never empty */
  messageId: string
  references: string[]
  text: string
  html: string | null
  files: MailFile[]
  /** why it could not be decoded */
  trouble: string | null
}
