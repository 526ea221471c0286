import { createHash } from 'node:crypto'
import { createUtilities } from './utilities.ts'

type Blob = GoogleAppsScript.Base.Blob
type Info = { name: string; type: string; size: number }

/** A blob that is fetched from the mailbox when its bytes are first asked for. */
export class GmailAttachment implements GoogleAppsScript.Gmail.GmailAttachment {
  readonly #info: Info
  readonly #load: () => Uint8Array
  #blob: Blob | null = null

  constructor(info: Info, load: () => Uint8Array) {
    this.#info = info
    this.#load = load
  }

  #content(): Blob {
    this.#blob ??= createUtilities().newBlob([...new Int8Array(this.#load())], this.#info.type, this.#info.name)
    return this.#blob
  }

  getName = () => this.#blob?.getName() ?? this.#info.name
  getContentType = () => this.#blob?.getContentType() ?? this.#info.type
  getSize = () => (this.#blob ? this.#blob.getBytes().length : this.#info.size)
  getHash = () => createHash('sha1').update(new Int8Array(this.getBytes())).digest('hex')
  getBytes = () => this.#content().getBytes()
  getBlob = () => this.#content()
  copyBlob = () => this.#content().copyBlob()
  getAs = (contentType: string) => this.#content().getAs(contentType)
  getDataAsString = (charset = 'UTF-8') => this.#content().getDataAsString(charset)
  isGoogleType = () => false
  getAllBlobs = () => [this.#content()]
  setBytes = (data: number[]) => this.#content().setBytes(data)
  setContentType = (contentType: string) => this.#content().setContentType(contentType)
  setContentTypeFromExtension = () => this.#content().setContentTypeFromExtension()
  setDataFromString = (text: string, charset = 'UTF-8') => this.#content().setDataFromString(text, charset)
  setName = (name: string) => this.#content().setName(name)
  toString = () => 'GmailAttachment'
}
