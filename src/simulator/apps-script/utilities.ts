import { createHash, createHmac, createSign, randomUUID } from 'node:crypto'
import { isDate } from 'node:util/types'
import { gunzipSync, gzipSync } from 'node:zlib'
import { exception } from './exception.ts'
import { blobOf, ScriptBlob } from './utilities-blob.ts'
import { bytesOf, signed } from './utilities-bytes.ts'
import { formatDate } from './utilities-date-format.ts'
import { parseDate } from './utilities-date-parse.ts'
import { Charset, DigestAlgorithm, MacAlgorithm, RsaAlgorithm } from './utilities-enums.ts'
import { formatString, parseCsv } from './utilities-text.ts'

type Google = GoogleAppsScript.Utilities.Utilities
type BlobSource = GoogleAppsScript.Base.BlobSource
type Bytes = number[] | string
type CharsetMember = GoogleAppsScript.Utilities.Charset

const longestSleep = 300_000

class UtilitiesService implements Google {
  readonly Charset = Charset
  readonly DigestAlgorithm = DigestAlgorithm
  readonly MacAlgorithm = MacAlgorithm
  readonly RsaAlgorithm = RsaAlgorithm

  base64Decode(encoded: string, _charset?: CharsetMember) {
    return decode(encoded, /^[A-Za-z0-9+/\s]*={0,2}\s*$/, 'base64')
  }

  base64DecodeWebSafe(encoded: string, _charset?: CharsetMember) {
    return decode(encoded, /^[A-Za-z0-9_\-\s]*={0,2}\s*$/, 'base64url')
  }

  base64Encode(data: Bytes, charset?: CharsetMember) {
    return bytesOf(data, charset).toString('base64')
  }

  /** Google's web safe alphabet keeps the padding. */
  base64EncodeWebSafe(data: Bytes, charset?: CharsetMember) {
    return this.base64Encode(data, charset).replaceAll('+', '-').replaceAll('/', '_')
  }

  computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: Bytes, charset?: CharsetMember) {
    if (String(algorithm) === 'MD2') throw exception('Utilities.computeDigest: MD2 is not available here.')
    return signed(createHash(nodeName(algorithm)).update(bytesOf(value, charset)).digest())
  }

  computeHmacSha256Signature(value: Bytes, key: Bytes, charset?: CharsetMember) {
    return this.computeHmacSignature(MacAlgorithm.HMAC_SHA_256, value, key, charset)
  }

  computeHmacSignature(
    algorithm: GoogleAppsScript.Utilities.MacAlgorithm,
    value: Bytes,
    key: Bytes,
    charset?: CharsetMember,
  ) {
    return signed(createHmac(nodeName(algorithm), bytesOf(key, charset)).update(bytesOf(value, charset)).digest())
  }

  computeRsaSha1Signature(value: string, key: string, charset?: CharsetMember) {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_1, value, key, charset)
  }

  computeRsaSha256Signature(value: string, key: string, charset?: CharsetMember) {
    return this.computeRsaSignature(RsaAlgorithm.RSA_SHA_256, value, key, charset)
  }

  computeRsaSignature(
    algorithm: GoogleAppsScript.Utilities.RsaAlgorithm,
    value: string,
    key: string,
    charset?: CharsetMember,
  ) {
    return signed(createSign(nodeName(algorithm)).update(bytesOf(value, charset)).sign(key))
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string) {
    if (!isDate(date)) throw exception('Invalid argument: date. Should be of type: Date')
    if (typeof timeZone !== 'string') throw exception('Invalid argument: timeZone. Should be of type: String')
    return formatDate(date, timeZone, String(format))
  }

  formatString(template: string, ...args: unknown[]) {
    return formatString(template, ...args)
  }

  getUuid() {
    return randomUUID()
  }

  gzip(blob: BlobSource, name?: string) {
    const zipped = gzipSync(bytesOf(blobOf(blob).getBytes()))
    return new ScriptBlob(zipped, 'application/x-gzip', name ?? 'archive.gz')
  }

  jsonParse(jsonString: string) {
    return JSON.parse(jsonString)
  }

  jsonStringify(obj: unknown) {
    return JSON.stringify(obj)
  }

  newBlob(data: Bytes, contentType?: string | null, name?: string | null) {
    const type = contentType ?? (typeof data === 'string' ? 'text/plain' : null)
    return new ScriptBlob(bytesOf(data, Charset.UTF_8), type, name ?? null)
  }

  parseCsv(csv: string, delimiter?: string) {
    return parseCsv(csv, delimiter)
  }

  parseDate(date: string, timeZone: string, format: string) {
    return parseDate(date, timeZone, format)
  }

  sleep(milliseconds: number) {
    if (!(milliseconds >= 0 && milliseconds <= longestSleep)) {
      throw exception(`Invalid argument: milliseconds. It lies between 0 and ${longestSleep}.`)
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
  }

  ungzip(blob: BlobSource) {
    const source = blobOf(blob)
    return new ScriptBlob(gunzipSync(bytesOf(source.getBytes())), null, source.getName()?.replace(/\.gz$/, '') ?? null)
  }

  unzip(_blob: BlobSource): never {
    throw exception('Utilities.unzip is not available here.')
  }

  zip(_blobs: BlobSource[], _name?: string): never {
    throw exception('Utilities.zip is not available here.')
  }
}

export function createUtilities(): Google {
  return new UtilitiesService()
}

function decode(encoded: string, alphabet: RegExp, encoding: 'base64' | 'base64url'): number[] {
  if (typeof encoded !== 'string' || !alphabet.test(encoded)) throw exception('Could not decode string.')
  return signed(Buffer.from(encoded, encoding))
}

/** "HMAC_SHA_256" and its like as node:crypto calls them. */
function nodeName(algorithm: unknown): string {
  return String(algorithm)
    .replace(/^(HMAC|RSA)_/, '')
    .replace('_', '')
}
