import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalWorld } from '../../src/simulator/local-world.ts'
import { demoMails, demoPolicyPath, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { begin } from '../stories/shop-world.ts'
import { type Figure, rounds } from './rounds.ts'

/** Opening a mail in the panel, the add-on's own work included, beside the backend's bare answer to `GET /health`. */
export async function benchOpening(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'senty-bench-'))
  const env = { DATA_DIR: folder, SHOP_FILE: demoShopPath(), POLICY_FILE: demoPolicyPath(), LOG_LEVEL: 'silent' }
  const world = await createLocalWorld({ mails: demoMails(), backend: { env } })
  try {
    const panel = world.panel()
    const mails = world.mailbox.list('inbox')
    await begin(panel, mails[0]!.messageId)
    let next = 0
    const bare = async () => (await fetch(`${world.backend.url}/health`)).text()
    const opening = () => panel.open(mails[next++ % mails.length]!.messageId)
    const [baseline, measured] = await rounds([bare, opening], 30)
    return [
      { figure: 'bare request, ms', value: baseline!, ratio: null },
      { figure: 'open a mail in the panel, ms', value: measured!, ratio: measured! / baseline! },
    ]
  } finally {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
