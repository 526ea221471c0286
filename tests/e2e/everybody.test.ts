import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { en } from '../../src/addon/text/en.ts'
import { describeInBrowser, type LocalPage, openLocalPage, openMail } from './local-page.ts'

describeInBrowser('the page is for everybody', () => {
  let local: LocalPage

  beforeAll(async () => {
    local = await openLocalPage()
  }, 60_000)

  afterAll(async () => {
    await local?.close()
  })

  test('everything is done with the keyboard alone, and no part has a serious fault', async () => {
    const { page, panel } = local
    await page.getByText('13 conversations').waitFor()
    expect(await faults(page)).toEqual([])

    await tabTo(page, /^Unread: Tobias Rask/)
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: /20418/ }).waitFor()
    await panel.getByText(en.disclosure.title).waitFor()
    await tabTo(page, 'Senty menu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowDown')
    expect(await focused(page)).toBe(local.world.script.look.universalActions[1]?.label)
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Senty menu')

    await tabTo(page, en.disclosure.agree)
    await page.keyboard.press('Enter')
    await panel.getByText(en.register.title).waitFor()
    await tabTo(page, en.register.name)
    await page.keyboard.type('Freja Holm')
    await tabTo(page, en.register.company)
    await page.keyboard.type('Lampelys ApS')
    await tabTo(page, en.register.terms)
    await page.keyboard.press('Space')
    await tabTo(page, en.register.submit)
    await page.keyboard.press('Enter')
    await panel.getByText('Order 20418', { exact: true }).waitFor()
    await fitsPanel(local)
    await local.world.backend.drain()
    await tabTo(page, en.briefing.seeDraft)
    await page.keyboard.press('Enter')
    await panel.getByLabel(en.draft.text, { exact: true }).waitFor()
    await fitsPanel(local)
    expect(await faults(page)).toEqual([])

    await tabTo(page, en.draft.text)
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Hej Mads\n\nVi skriver igen.\n\nVenlig hilsen\nLampelys kundeservice')
    await tabTo(page, en.draft.approve)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Reply' }).getByText('Vi skriver igen.').waitFor()
    expect(await faults(page)).toEqual([])
    await tabTo(page, 'Send')
    await page.keyboard.press('Enter')
    await page.getByText('Message sent').waitFor()
    expect(local.world.mailbox.list('sent')).toHaveLength(1)

    await tabTo(page, 'Simulator settings')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Simulator' }).waitFor()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('Simulator settings')
  }, 120_000)

  test('on a phone one goes from the list to the mail to the panel, and nothing is wider than the screen', async () => {
    const page = await local.newPage({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const sheet = page.getByRole('complementary', { name: 'Senty' })
    await page.getByText('13 conversations').waitFor()
    expect(await tooWide(page)).toBe(false)
    await openMail(page, 'Delivered\\? I never got it')
    expect(await tooWide(page)).toBe(false)
    expect(await sheet.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Senty', exact: true }).tap()
    await sheet.getByText('Order 20402', { exact: true }).waitFor()
    expect(await tooWide(page)).toBe(false)
    expect(await faults(page)).toEqual([])
    await sheet.getByRole('button', { name: 'Close' }).tap()
    await sheet.waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: 'Reply', exact: true }).tap()
    await page.getByRole('textbox', { name: 'Message body' }).waitFor()
    expect(await tooWide(page)).toBe(false)
    await page.getByRole('button', { name: 'Back to the list' }).tap()
    await page.getByText('13 conversations').waitFor()
    expect(local.errors).toEqual([])
    expect(local.outside).toEqual([])
  }, 90_000)
})

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').setLegacyMode(true).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const seen: string[] = []
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    if (typeof name === 'string' ? now === name : name.test(now)) return
    seen.push(now)
  }
  throw new Error(`Tab does not reach ${name}; it went over ${seen.join(' | ')}.`)
}

/** The name of what has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const shown = document.activeElement
    if (!shown) return ''
    const label = shown instanceof HTMLInputElement || shown instanceof HTMLTextAreaElement ? shown.labels?.[0] : null
    return (shown.getAttribute('aria-label') ?? (label ?? shown).textContent ?? '').trim()
  })
}

const tooWide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)

async function fitsPanel({ panel }: LocalPage): Promise<void> {
  expect(await panel.evaluate((shown) => shown.getBoundingClientRect().width)).toBe(300)
  const wider = await panel.getByRole('region').evaluate((card) => card.scrollWidth > card.clientWidth)
  expect(wider).toBe(false)
}
