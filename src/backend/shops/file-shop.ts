import { readFile, stat } from 'node:fs/promises'
import type { Shop, ShopAnswer, ShopProfile } from '../ports/shop.ts'
import { indexOrders, type OrderIndex } from './order-index.ts'
import { parseShopFile } from './shop-file.ts'
import { orderOf } from './shop-order.ts'
import { profileOf } from './shop-profile.ts'

type Loaded = { version: string; profile: ShopProfile; index: OrderIndex; asOf: string }

/** A shop whose orders stand in one JSON file; the file is read again when it changed. */
export async function openFileShop(path: string): Promise<Shop> {
  let loaded = await load(path)
  const refresh = async () => {
    if ((await versionOf(path)).version !== loaded.version) loaded = await load(path)
    return loaded
  }
  return {
    get profile() {
      return loaded.profile
    },
    async find(query, signal): Promise<ShopAnswer> {
      if (signal.aborted) return late
      try {
        const { index, asOf } = await refresh()
        if (signal.aborted) return late
        const orders = index.find(query)
        return orders.length > 0 ? { kind: 'found', orders, asOf } : { kind: 'not_found', asOf }
      } catch (error) {
        const reason = error instanceof Error ? error.message : 'The shop file could not be read.'
        if (error instanceof UnreadableFile) return { kind: 'unavailable', reason, retryAfterSeconds: null }
        return { kind: 'misconfigured', reason }
      }
    },
  }
}

const late: ShopAnswer = { kind: 'unavailable', reason: 'The shop was asked too late.', retryAfterSeconds: null }

class UnreadableFile extends Error {
  constructor() {
    super('The shop file cannot be read.')
    this.name = 'UnreadableFile'
  }
}

async function load(path: string): Promise<Loaded> {
  const { version, changedAt } = await versionOf(path)
  const file = parseShopFile(await readFile(path, 'utf8').catch(() => Promise.reject(new UnreadableFile())))
  const profile = profileOf(file)
  const index = indexOrders(file.orders.map((row) => orderOf(row, profile.name)))
  return { version, profile, index, asOf: file.shop.asOf ?? changedAt }
}

async function versionOf(path: string): Promise<{ version: string; changedAt: string }> {
  const stats = await stat(path).catch(() => Promise.reject(new UnreadableFile()))
  return { version: `${stats.mtimeMs} ${stats.size} ${stats.ino}`, changedAt: stats.mtime.toISOString() }
}
