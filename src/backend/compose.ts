import { readFile } from 'node:fs/promises'
import type { Config } from './config/config.ts'
import { StartFault } from './config/start-fault.ts'
import type { DraftTools } from './drafts/draft-tools.ts'
import type { Policy } from './knowledge/policy.ts'
import { readPolicies } from './knowledge/read-policies.ts'
import { openAiCompatible } from './models/openai-compatible.ts'
import type { Clock } from './ports/clock.ts'
import type { Model } from './ports/model.ts'
import type { Shop } from './ports/shop.ts'
import { openFileShop } from './shops/file-shop.ts'
import { openStore, type Store } from './store/open-store.ts'
import type { AccountTools } from './tenants/account.ts'

/** Drivers a caller brings along instead of those the settings name. */
export type Brought = { clock?: Clock; model?: Model; shop?: Shop }

export type Composed = { store: Store; tools: DraftTools & AccountTools }

/** Builds every driver; nothing else does. */
export async function compose(config: Config, masterKey: Buffer, clock: Clock, brought: Brought): Promise<Composed> {
  const shop = brought.shop ?? (await openShop(config.shopFile))
  const policies = await openPolicies(config.policyFile)
  const model = brought.model ?? openModel(config.model)
  const store = await openStore(config, masterKey)
  const surroundings = () => ({
    writer:
      model === null
        ? { kind: 'template' as const, name: 'Senty', host: null }
        : { kind: 'model' as const, name: model.name, host: model.host },
    shop: shop?.profile.name ?? null,
  })
  const { drafts, tenants } = store
  return { store, tools: { drafts, tenants, shop, model, policies, clock, surroundings } }
}

async function openShop(path: string | null): Promise<Shop | null> {
  if (path === null) return null
  try {
    return await openFileShop(path)
  } catch (error) {
    throw new StartFault([`SHOP_FILE: ${error instanceof Error ? error.message : 'The file cannot be used.'}`])
  }
}

async function openPolicies(path: string | null): Promise<Policy[]> {
  if (path === null) return []
  try {
    return readPolicies(await readFile(path, 'utf8'))
  } catch {
    throw new StartFault(['POLICY_FILE cannot be read.'])
  }
}

function openModel(model: Config['model']): Model | null {
  return model === null ? null : openAiCompatible({ url: model.url, model: model.name, key: model.key })
}
