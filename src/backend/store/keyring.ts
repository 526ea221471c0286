import { createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { type Place, seal, unseal } from './cipher.ts'

/** Master key -> tenant keys; and keyed hashes to look people and domains up by without storing them. */
export type Keyring = {
  newTenantKey(tenantId: string): { key: Buffer; wrapped: Buffer }
  unwrap(tenantId: string, wrapped: Uint8Array): Buffer
  index(kind: 'person' | 'domain', value: string): string
}

export function createKeyring(master: Buffer): Keyring {
  const wrapping = derive(master, 'tenant keys')
  const indexing = { person: derive(master, 'person index'), domain: derive(master, 'domain index') }
  return {
    newTenantKey(tenantId) {
      const key = randomBytes(32)
      return { key, wrapped: seal(wrapping, keyPlace(tenantId), key) }
    },
    unwrap: (tenantId, wrapped) => unseal(wrapping, keyPlace(tenantId), wrapped),
    index: (kind, value) =>
      createHmac('sha256', indexing[kind]).update(value.normalize('NFKC').trim().toLowerCase()).digest('base64url'),
  }
}

function derive(master: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', master, '', `senty 1 ${purpose}`, 32))
}

function keyPlace(tenantId: string): Place {
  return { tenant: tenantId, table: 'tenants', column: 'wrapped_key', row: tenantId }
}
