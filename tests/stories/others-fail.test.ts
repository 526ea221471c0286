import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { demoMails, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { type ChatServer, chatServer, says } from '../ports/chat-server.ts'
import { begin, draftField, openShop, type ShopWorld, seeDraft, words } from './shop-world.ts'

const shown = (world: ShopWorld) => world.person.texts().join('\n')

describe('a model', () => {
  let model: ChatServer
  let world: ShopWorld
  let silent = false

  beforeAll(async () => {
    model = await chatServer((response, request) => {
      if (!silent) says('Sure! Call +45 12 34 56 78, I refund 9.999 kr. at http://evil.example')(response, request)
    })
    world = await openShop({ env: { MODEL_URL: model.url, MODEL_NAME: 'local' } })
  }, 60_000)
  afterAll(async () => {
    await world?.close()
    await model?.close()
  })

  test('that answers nonsense: the draft is a template, and the card says why', async () => {
    await begin(world.person, world.idOf('Hvor er min pakke'))
    await seeDraft(world)
    expect(draftField(world.person).value).toContain('20418')
    expect(draftField(world.person).value).not.toMatch(/9\.999|evil/)
    expect(shown(world)).toContain(words.draft.reasons['model-unusable'])
  }, 60_000)

  test('that stalls: the card says it is still being written, and the work survives the wait', async () => {
    silent = true
    await world.person.open(world.idOf('Mine penge'))
    expect(shown(world)).toContain(words.briefing.draft.writing)
    await world.person.press(words.briefing.seeDraft)
    // The card waits about as long as the model may take: on a busy machine either may come first.
    for (let tries = 0; tries < 3 && world.person.buttons().includes(words.draft.check); tries += 1) {
      expect(shown(world)).toContain(words.draft.writing)
      await world.person.press(words.draft.check)
    }
    expect(draftField(world.person).name).toBe('draft_v1')
    expect(shown(world)).toContain(words.draft.reasons['model-late'])
  }, 90_000)
})

describe('a shop', () => {
  const folder = mkdtempSync(join(tmpdir(), 'senty-shop-'))
  const shopFile = join(folder, 'shop.json')
  let world: ShopWorld

  beforeAll(async () => {
    copyFileSync(demoShopPath(), shopFile)
    world = await openShop({ env: { SHOP_FILE: shopFile } })
    await begin(world.person, world.idOf('Faktura til ordre 20425'))
  }, 60_000)
  afterAll(async () => {
    await world?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test.each([
    ['answers garbage', () => writeFileSync(shopFile, '<html>502 Bad gateway</html>'), 'Mine penge', 'Jonas Mehl'],
    ['answers nothing', () => rmSync(shopFile), 'Ændring af ordre 20431', 'Karen Lind'],
  ])('that %s did not answer, and the rest of the card stands', async (_, breaks, subject, customer) => {
    breaks()
    await world.person.open(world.idOf(subject))
    expect(shown(world)).toContain(words.lookup.unavailable('Lampelys'))
    expect(shown(world)).not.toContain(words.lookup.not_found('Lampelys'))
    expect(shown(world)).toContain(customer)
    expect(shown(world)).toContain(words.briefing.asks)
    await seeDraft(world)
    expect(draftField(world.person).value.length).toBeGreaterThan(50)
  })
})

describe('a backend', () => {
  let world: ShopWorld
  beforeAll(async () => {
    world = await openShop({ secondsPerCallback: 3 })
    await begin(world.person, world.idOf('Mine penge'))
  }, 60_000)
  afterAll(() => world?.close())

  test('that is slower than Gmail waits ends in Gmail’s own error, and nothing is lost', async () => {
    await seeDraft(world)
    world.script.setControls({ backendDelaySeconds: 30 })
    const slow = await world.person.press(words.draft.approve)
    expect(slow.error).not.toBeNull()
    expect(world.mailbox.drafts()).toEqual([])
    world.script.setControls({ backendDelaySeconds: 0 })
    await world.person.back()
    const view = await world.person.press(words.draft.approve)
    expect(view.error).toBeNull()
    expect(world.mailbox.drafts()).toHaveLength(1)
  }, 60_000)
})

test('a mail of broken bytes, and one without a word, are cards with what is known of them', async () => {
  const broken = new TextEncoder().encode(
    'From: a@b.example\r\nSubject: Hul\r\nContent-Type: text/plain; charset=x-unknown\r\n',
  )
  const mails = [
    ...demoMails().slice(0, 1),
    { bytes: Uint8Array.from([...broken, 13, 10, 0xff, 0xfe, 0x80, 0x00, 0xc3]), file: 'broken.eml' },
    { bytes: new TextEncoder().encode('From: c@d.example\r\nSubject: Tom\r\n\r\n'), file: 'empty.eml' },
  ]
  const world = await openShop({ mails })
  try {
    await begin(world.person, world.idOf('Hvor er min pakke'))
    for (const [subject, sender] of [
      ['Hul', 'a@b.example'],
      ['Tom', 'c@d.example'],
    ] as const) {
      const view = await world.person.open(world.idOf(subject))
      expect({ subject, error: view.error }).toEqual({ subject, error: null })
      expect(shown(world)).toContain(sender)
    }
    expect(shown(world)).toContain(words.briefing.noAsks)
  } finally {
    await world.close()
  }
}, 60_000)
