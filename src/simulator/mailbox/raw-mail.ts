/** A mail as it lies in its file: RFC 5322 bytes, and where they came from. */
export type RawMail = { bytes: Uint8Array; file: string }
