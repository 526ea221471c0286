import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { drivePanel } from '../../../src/simulator/panel/driver.ts'
import { createScriptWorld } from '../../../src/simulator/panel/script-world.ts'
import { createIssuer, type Issuer } from '../../../src/simulator/runtime/issuer.ts'
import { freja, plainManifest, remove, writeAddon } from '../fixtures/open-script.ts'

type Gmail = Record<string, unknown>

let issuer: Issuer
beforeAll(async () => {
  issuer = await createIssuer()
})
afterAll(() => issuer.close())

const build = `
  function card(title, ...widgets) {
    const section = CardService.newCardSection()
    for (const widget of widgets) section.addWidget(widget)
    return CardService.newCardBuilder().setHeader(CardService.newCardHeader().setTitle(title)).addSection(section).build()
  }
  const text = (words) => CardService.newTextParagraph().setText(words)
  const link = (url) => CardService.newTextButton().setText('Go').setOpenLink(CardService.newOpenLink().setUrl(url))
`

/** Installs a few lines of add-on, hands over the panel, and cleans up. */
async function withAddon(
  code: string,
  changes: { gmail?: Gmail; scopes?: string[]; prefixes?: string[] },
  use: (panel: Awaited<ReturnType<typeof open>>) => Promise<void>,
) {
  const { common } = plainManifest.addOns
  const addOns = {
    common: {
      ...common,
      homepageTrigger: { runFunction: 'home' },
      ...(changes.prefixes && { openLinkUrlPrefixes: changes.prefixes }),
    },
    gmail: changes.gmail ?? {},
  }
  const folder = await writeAddon(
    { 'Code.js': build + code },
    { ...plainManifest, oauthScopes: changes.scopes ?? [], addOns },
  )
  const opened = await open(folder)
  try {
    await use(opened)
  } finally {
    await opened.close()
    await remove(folder)
  }
}

async function open(addonDir: string) {
  const mailbox = await createMailbox([], { owner: () => freja })
  const world = await createScriptWorld({ addonDir, mailbox, agents: [freja], hosts: {}, issuer, audience: 'a' })
  return {
    world,
    mailbox,
    panel: drivePanel(world),
    close: world.close,
  }
}

test('several cards of a trigger are listed by their headers, and opened from there', async () => {
  await withAddon(
    `function home() { return [card('One', text('first')), card('Two', text('second'))] }`,
    {},
    async ({ panel }) => {
      await panel.home()
      expect(panel.buttons()).toEqual(['One', 'Two'])
      const second = await panel.press('Two')
      expect(second.depth).toBe(1)
      expect(panel.texts()).toContain('second')
      await panel.back()
      expect(panel.buttons()).toEqual(['One', 'Two'])
    },
  )
})

test('a card with a link outside the prefixes is refused; without prefixes only phones refuse', async () => {
  const code = `function home() { return card('Link', link('https://elsewhere.example/')) }`
  await withAddon(code, { prefixes: ['https://notes.example.com/'] }, async ({ panel, world }) => {
    expect((await panel.home()).error?.detail).toContain('does not match any of the prefixes')
    expect(world.logs.join('\n')).toContain('https://elsewhere.example/')
  })
  await withAddon(code, {}, async ({ panel }) => {
    await panel.home()
    expect((await panel.press('Go')).openLink?.url).toBe('https://elsewhere.example/')
  })
})

test('what Gmail would only show badly is logged, and shown', async () => {
  const code = `function home() { return card('Image', CardService.newImage().setImageUrl('https://a.example/x.svg').setAltText('x')) }`
  await withAddon(code, {}, async ({ panel, world }) => {
    expect((await panel.home()).card).not.toBeNull()
    expect(world.logs.join('\n')).toContain('SVG')
  })
})

test.each([
  ['nothing', '', 'home returned nothing; a homepage trigger must return a built card.'],
  ['a builder', 'return CardService.newCardBuilder()', 'build()'],
  ['a plain object', 'return { card: 1 }', 'a plain object'],
  ['a promise', 'return Promise.resolve(1)', 'a Promise'],
])('a trigger that returns %s is an error', async (_what, body, sentence) => {
  await withAddon(`function home() { ${body} }`, {}, async ({ panel }) => {
    expect((await panel.home()).error?.detail).toContain(sentence)
  })
})

test('the recipients of an open draft are told only with METADATA access and its scope', async () => {
  const code = `function home() {} function compose(event) { return card('Draft', text(JSON.stringify(event.gmail))) }`
  const gmail = (draftAccess: string) => ({
    composeTrigger: { selectActions: [{ text: 'Insert', runFunction: 'compose' }], draftAccess },
  })
  const scopes = ['https://www.googleapis.com/auth/gmail.addons.current.message.metadata']
  const told = async (changes: { gmail: Gmail; scopes?: string[] }) => {
    let shown = ''
    await withAddon(code, changes, async ({ panel, mailbox }) => {
      const { draftId } = mailbox.startBlank()
      mailbox.saveDraft(draftId, { to: 'Maja <maja@mail.example>, ole@mail.example' })
      await panel.compose(draftId)
      shown = panel.texts()[1] ?? ''
    })
    return JSON.parse(shown)
  }
  const recipients = { toRecipients: ['maja@mail.example', 'ole@mail.example'], ccRecipients: [], bccRecipients: [] }
  expect(await told({ gmail: gmail('METADATA'), scopes })).toEqual(recipients)
  expect(await told({ gmail: gmail('METADATA') })).toEqual({})
  expect(await told({ gmail: gmail('NONE'), scopes })).toEqual({})
})
