import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { wordsOf } from '../../src/addon/text/words.ts'
import { createLocalWorld, type LocalWorld } from '../../src/simulator/local-world.ts'
import type { RawMail } from '../../src/simulator/mailbox/raw-mail.ts'
import type { PanelDriver } from '../../src/simulator/panel/driver.ts'
import { demoMails, demoPolicyPath, demoShopPath } from '../../src/simulator/seeds/seeds.ts'

export const words = wordsOf('en')

export type ShopWorld = LocalWorld & { person: PanelDriver; idOf(subject: string): string }

type ShopOptions = { mails?: RawMail[]; env?: Record<string, string>; secondsPerCallback?: number }

/** The demo shop with its backend, mailbox and the shipped bundle, in a folder of its own. */
export async function openShop(options: ShopOptions = {}): Promise<ShopWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'senty-story-'))
  const world = await createLocalWorld({
    mails: options.mails ?? demoMails(),
    ...(options.secondsPerCallback ? { secondsPerCallback: options.secondsPerCallback } : {}),
    backend: {
      env: {
        DATA_DIR: folder,
        SHOP_FILE: demoShopPath(),
        POLICY_FILE: demoPolicyPath(),
        LOG_LEVEL: 'error',
        ...options.env,
      },
    },
  })
  return {
    ...world,
    person: world.panel(),
    idOf: (subject) => {
      const found = world.mailbox.list('inbox').find((mail) => mail.subject.includes(subject))
      if (!found) throw new Error(`No mail with the subject ${subject}`)
      return found.messageId
    },
    async close() {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a mail for the first time: the disclosure, the company, then the briefing. */
export async function begin(person: PanelDriver, messageId: string, told = words): Promise<void> {
  await person.open(messageId)
  await person.press(told.disclosure.agree)
  await person.type('name', 'Freja Holm')
  await person.type('company', 'Lampelys')
  await person.tick(told.register.terms)
  await person.press(told.register.submit)
}

/** From the briefing to the draft, however long the writer takes. */
export async function seeDraft(world: ShopWorld): Promise<void> {
  await world.backend.drain()
  await world.person.refresh()
  await world.person.press(words.briefing.seeDraft)
}

export const draftField = (person: PanelDriver) => {
  const field = person.fields().find(({ name }) => name.startsWith('draft_v'))
  if (!field) throw new Error(`No draft is shown: ${person.texts().join(' | ')}`)
  return field
}
