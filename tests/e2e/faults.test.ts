import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { da } from '../../src/addon/text/da.ts'
import { en } from '../../src/addon/text/en.ts'
import { beginWithSenty, describeInBrowser, type LocalPage, openLocalPage, openMail } from './local-page.ts'

describeInBrowser('when something fails, the panel says what, and goes on when it is mended', () => {
  let local: LocalPage

  beforeAll(async () => {
    local = await openLocalPage()
    await openMail(local.page, 'Ordre 20418')
    await beginWithSenty(local.panel)
  }, 90_000)

  afterAll(async () => {
    await local?.close()
  })

  const settings = () => local.page.getByRole('button', { name: 'Simulator settings' })
  /** the server knows of the change when this is done */
  const control = async (change: () => Promise<unknown>) => {
    const told = local.page.waitForResponse(/\/api\/controls$/)
    await change()
    await told
  }
  const delay = (seconds: string) =>
    control(async () => {
      await local.page.getByLabel(/Backend answers later/).fill(seconds)
      await local.page.keyboard.press('Enter')
    })
  const shown = (text: string) => local.panel.getByText(text).first().waitFor()

  test('the backend is down', async () => {
    const { page, panel } = local
    await settings().click()
    await control(() => page.getByLabel('Backend is down').check())
    await page.keyboard.press('Escape')
    await panel.getByRole('button', { name: 'Refresh' }).click()
    await shown(en.failures['backend-down'].title)
    await settings().click()
    await control(() => page.getByLabel('Backend is down').uncheck())
    await page.keyboard.press('Escape')
    await panel.getByRole('button', { name: en.again }).click()
    await shown('Order 20418')
  }, 60_000)

  test('the backend is slow: a bar runs and the card is locked until the answer is there', async () => {
    const { page, panel } = local
    await settings().click()
    await delay('2')
    await page.keyboard.press('Escape')
    expect(local.world.script.controls().backendDelaySeconds).toBe(2)
    await panel.getByRole('button', { name: 'Refresh' }).click()
    await panel.getByRole('progressbar').waitFor()
    await panel.getByRole('progressbar').waitFor({ state: 'hidden' })
    await shown('Order 20418')
    await settings().click()
    await delay('0')
    await page.keyboard.press('Escape')
  }, 60_000)

  test('the agent refused a permission', async () => {
    const { page, panel } = local
    await settings().click()
    await page.getByLabel('script.external_request').check()
    await page.keyboard.press('Escape')
    await panel
      .getByText(/permission/i)
      .first()
      .waitFor()
    await settings().click()
    await page.getByLabel('script.external_request').uncheck()
    await page.keyboard.press('Escape')
    await shown('Order 20418')
  }, 60_000)

  test('in Danish the panel speaks Danish', async () => {
    const { page, panel } = local
    await settings().click()
    await page.getByLabel('Language').selectOption('Dansk')
    await shown(da.briefing.asks)
    await page.getByLabel('Language').selectOption('English')
    await page.keyboard.press('Escape')
    await panel.getByText(en.briefing.asks, { exact: true }).waitFor()
  }, 60_000)

  test('another agent has consented to nothing, and a reset brings the mailbox back', async () => {
    const { page } = local
    await settings().click()
    await page.getByLabel('Agent').selectOption('1')
    await shown(en.disclosure.title)
    await page.getByRole('button', { name: 'Reset mailbox and panel' }).click()
    await page.getByText('13 conversations').waitFor()
    await page.getByRole('button', { name: /^Unread: .*Ordre 20418/ }).waitFor()
    expect(local.errors).toEqual([])
  }, 60_000)
})
