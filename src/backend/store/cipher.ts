import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

/** Where a sealed value stands; it opens nowhere else. */
export type Place = { tenant: string; table: string; column: string; row: string }

const version = 1
const ivBytes = 12
const tagBytes = 16
const algorithm = 'aes-256-gcm'

/** One byte of version, the nonce, the value, the tag. */
export function seal(key: Uint8Array, place: Place, value: Uint8Array): Buffer {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, key, iv, { authTagLength: tagBytes }).setAAD(associated(place))
  return Buffer.concat([Buffer.of(version), iv, cipher.update(value), cipher.final(), cipher.getAuthTag()])
}

/** Throws when the value was changed, moved, shortened or sealed with another key; the reason is not told. */
export function unseal(key: Uint8Array, place: Place, sealed: Uint8Array): Buffer {
  if (sealed[0] !== version || sealed.length < 1 + ivBytes + tagBytes) throw new SealBroken()
  const iv = sealed.subarray(1, 1 + ivBytes)
  const body = sealed.subarray(1 + ivBytes, sealed.length - tagBytes)
  const tag = sealed.subarray(sealed.length - tagBytes)
  try {
    // Without authTagLength Node accepts a tag of four bytes.
    const decipher = createDecipheriv(algorithm, key, iv, { authTagLength: tagBytes })
    decipher.setAAD(associated(place)).setAuthTag(tag)
    return Buffer.concat([decipher.update(body), decipher.final()])
  } catch {
    throw new SealBroken()
  }
}

export class SealBroken extends Error {
  constructor() {
    super('A stored value does not open: it was changed, moved, or sealed with another key.')
    this.name = 'SealBroken'
  }
}

function associated({ tenant, table, column, row }: Place): Buffer {
  return Buffer.from(JSON.stringify([tenant, table, column, row]))
}
