import type { ShopProfile } from '../../src/backend/ports/shop.ts'

/** The reader without a shop: nothing is learned, no language is expected. */
export const nobodysShop: ShopProfile = {
  name: '',
  inboxes: [],
  domains: [],
  linkHosts: [],
  defaultLanguage: 'unknown',
  timeZone: 'UTC',
  signature: null,
}
