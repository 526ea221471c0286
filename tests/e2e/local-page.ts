import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe } from '@jest/globals'
import { type BrowserContextOptions, chromium, type Locator, type Page } from 'playwright-core'
import { en } from '../../src/addon/text/en.ts'
import { createLocalWorld, type LocalWorld } from '../../src/simulator/local-world.ts'
import type { RawMail } from '../../src/simulator/mailbox/raw-mail.ts'
import { demoMails, demoPolicyPath, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { serveWorld } from '../../src/simulator/server/server.ts'

const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path))

if (!browserPath) process.stderr.write('No Chromium found (set CHROMIUM to its path): the browser tests are skipped.\n')

export const describeInBrowser: (name: string, tests: () => void) => void = browserPath ? describe : describe.skip

export type LocalPage = {
  world: LocalWorld
  page: Page
  panel: Locator
  /** addresses outside this machine that the page asked for */
  outside: string[]
  /** errors of the page's own script */
  errors: string[]
  newPage(options: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** A world with the demo shop, served, and a browser that looks at it. */
export async function openLocalPage(mails: RawMail[] = demoMails()): Promise<LocalPage> {
  const folder = await mkdtemp(join(tmpdir(), 'senty-e2e-'))
  const settings = { DATA_DIR: folder, SHOP_FILE: demoShopPath(), POLICY_FILE: demoPolicyPath(), LOG_LEVEL: 'error' }
  const world = await createLocalWorld({ mails, backend: { env: settings } })
  const server = await serveWorld(world, 0)
  const browser = await chromium.launch({
    executablePath: browserPath!,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  const outside: string[] = []
  const errors: string[] = []
  const newPage = async (options: BrowserContextOptions) => {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    page.setDefaultTimeout(20_000)
    context.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1[:/]|data:|blob:|about:)/.test(request.url())) outside.push(request.url())
    })
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(server.url)
    return page
  }
  const page = await newPage({ viewport: { width: 1280, height: 800 } })
  return {
    world,
    page,
    panel: page.getByRole('complementary', { name: 'Senty' }),
    outside,
    errors,
    newPage,
    async close() {
      await browser.close()
      await server.close()
      await world.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

export async function openMail(page: Page, subject: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(subject) }).click()
  await page.getByRole('heading', { level: 1, name: new RegExp(subject) }).waitFor()
}

/** What a new agent does once, on the mail that is open. */
export async function beginWithSenty(panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: en.disclosure.agree }).click()
  await panel.getByLabel(en.register.name).fill('Freja Holm')
  await panel.getByLabel(en.register.company, { exact: true }).fill('Lampelys ApS')
  await panel.getByLabel(en.register.terms).check()
  await panel.getByRole('button', { name: en.register.submit }).click()
  await panel.getByText(en.briefing.asks, { exact: true }).waitFor()
}

/** Opens the draft, fills its holes with the sentence, and approves it; answers the text that was approved. */
export async function approveDraft({ world, panel }: LocalPage, sentence: string): Promise<string> {
  await world.backend.drain()
  await panel.getByRole('button', { name: en.briefing.seeDraft }).click()
  const reply = panel.getByLabel(en.draft.text, { exact: true })
  const proposed = await reply.inputValue()
  const edited = `${proposed.replace(/\[\[[^\]]*\]\]/g, '').trim()}\n\n${sentence}`
  await reply.fill(edited)
  const checked = panel.getByLabel(en.draft.checked)
  if ((await checked.count()) > 0) await checked.check()
  await panel.getByRole('button', { name: en.draft.approve }).click()
  return edited
}
