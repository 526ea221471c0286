import { exception } from './exception.ts'
import { bytesOf, signed } from './utilities-bytes.ts'

const types: Record<string, string> = {
  csv: 'text/csv',
  gif: 'image/gif',
  gz: 'application/x-gzip',
  htm: 'text/html',
  html: 'text/html',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  txt: 'text/plain',
  xml: 'text/xml',
  zip: 'application/zip',
}

export class ScriptBlob implements GoogleAppsScript.Base.Blob {
  #bytes: Buffer
  #contentType: string | null
  #name: string | null

  constructor(bytes: Buffer, contentType: string | null, name: string | null) {
    this.#bytes = bytes
    this.#contentType = contentType
    this.#name = name
  }

  copyBlob() {
    return new ScriptBlob(Buffer.from(this.#bytes), this.#contentType, this.#name)
  }

  getAllBlobs() {
    return [this.copyBlob()]
  }

  getAs(contentType: string) {
    if (contentType === this.#contentType) return this.copyBlob()
    throw exception(`Converting from ${this.#contentType} to ${contentType} is not available here.`)
  }

  getBlob() {
    return this.copyBlob()
  }

  getBytes() {
    return signed(this.#bytes)
  }

  getContentType() {
    return this.#contentType
  }

  getDataAsString(charset = 'UTF-8') {
    try {
      return new TextDecoder(charset).decode(this.#bytes)
    } catch {
      throw exception(`Unsupported charset: ${charset}`)
    }
  }

  getName() {
    return this.#name
  }

  isGoogleType() {
    return false
  }

  setBytes(data: number[]) {
    this.#bytes = bytesOf(data)
    return this
  }

  setContentType(contentType: string | null) {
    this.#contentType = contentType ?? null
    return this
  }

  setContentTypeFromExtension() {
    const extension = this.#name?.split('.').at(-1)?.toLowerCase() ?? ''
    this.#contentType = types[extension] ?? this.#contentType
    return this
  }

  setDataFromString(text: string, charset = 'UTF-8') {
    if (!/^utf-?8$/i.test(charset)) throw exception(`Writing a blob in ${charset} is not available here.`)
    this.#bytes = Buffer.from(text, 'utf8')
    return this
  }

  setName(name: string) {
    this.#name = name
    return this
  }
}

export function blobOf(source: GoogleAppsScript.Base.BlobSource): GoogleAppsScript.Base.Blob {
  if (typeof source?.getBlob !== 'function') throw exception('A blob is needed.')
  return source.getBlob()
}
