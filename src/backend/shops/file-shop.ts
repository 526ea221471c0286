import { readFile, stat } from 'node:fs/promises'
import type { Shop, ShopAnswer, ShopProfile } from '../ports/shop.ts'
import { indexOrders, type OrderIndex } from './order-index.ts'
import { parseShopFile } from './shop-file.ts'
import { orderOf } from './shop-order.ts'
import { profileOf } from './shop-profile.ts'

const changeSeconds = 30

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
      } catch {
        // Whatever is wrong with the file now, it was right at the start: somebody is changing it.
        return { kind: 'unavailable', reason: 'The shop file cannot be read.', retryAfterSeconds: changeSeconds }
      }
    },
  }
}

const late: ShopAnswer = { kind: 'unavailable', reason: 'The shop was asked too late.', retryAfterSeconds: null }

const unreadable = () => Promise.reject(new Error('The shop file cannot be read.'))

async function load(path: string): Promise<Loaded> {
  const { version, changedAt } = await versionOf(path)
  const file = parseShopFile(await readFile(path, 'utf8').catch(unreadable))
  const profile = profileOf(file)
  const index = indexOrders(file.orders.map((row) => orderOf(row, profile.name)))
  return { version, profile, index, asOf: file.shop.asOf ?? changedAt }
}

async function versionOf(path: string): Promise<{ version: string; changedAt: string }> {
  const stats = await stat(path).catch(unreadable)
  return { version: `${stats.mtimeMs} ${stats.size} ${stats.ino}`, changedAt: stats.mtime.toISOString() }
}
