import { existsSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { readMails } from '../../src/simulator/mailbox/read-mails.ts'
import { nordicFolder } from '../evals/nordic.ts'
import { begin, openShop, words } from './shop-world.ts'

test('each of the Nordic mails opens with a card, in both languages, never an exception', async () => {
  const folder = nordicFolder()
  if (!existsSync(folder)) {
    console.log('Skipped: the Nordic mails are not beside the project.')
    return
  }
  const { mails, notices } = await readMails([`${folder}/mails`])
  const env = { SHOP_FILE: `${folder}/shop.json`, POLICY_FILE: `${folder}/policy.md` }
  const world = await openShop({ mails, env })
  try {
    expect(notices).toEqual([])
    const inbox = world.mailbox.list('inbox')
    await begin(world.person, inbox[0]!.messageId)
    const failures = Object.values(words.failures).map(({ title }) => title)
    for (const locale of ['en', 'da'] as const) {
      world.script.setControls({ locale })
      for (const { messageId, subject } of inbox) {
        const view = await world.person.open(messageId)
        expect({ subject, error: view.error, card: view.card === null }).toEqual({ subject, error: null, card: false })
        expect(failures).not.toContain(world.person.texts()[0])
      }
    }
    await world.backend.drain()
    expect(world.script.logs.filter((line) => /exception|TypeError/i.test(line))).toEqual([])
  } finally {
    await world.close()
  }
}, 120_000)
