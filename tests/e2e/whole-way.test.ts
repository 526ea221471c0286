import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { en } from '../../src/addon/text/en.ts'
import {
  approveDraft,
  beginWithSenty,
  describeInBrowser,
  type LocalPage,
  openLocalPage,
  openMail,
} from './local-page.ts'

describeInBrowser('a mail, from opening to Sent', () => {
  let local: LocalPage

  beforeAll(async () => {
    local = await openLocalPage()
  }, 60_000)

  afterAll(async () => {
    await local?.close()
  })

  test('the agent consents, registers, sees the order, edits, approves, and sends by hand', async () => {
    const { world, page, panel } = local
    const sentence = 'Vi skriver igen, så snart vi ved mere.'
    const row = page.getByRole('button', { name: /^Unread: .*Ordre 20418/ })
    await row.click()
    await panel.getByText(en.disclosure.title).waitFor()
    const opened = () => world.script.fetches.filter(({ url }) => url.endsWith('/v1/messages/open'))
    expect(opened()).toEqual([])

    await beginWithSenty(panel)
    await panel.getByText('Order 20418', { exact: true }).waitFor()
    expect(opened()).toHaveLength(1)

    const approved = await approveDraft(local, sentence)
    const compose = page.getByRole('region', { name: 'Reply' })
    const body = compose.getByRole('textbox', { name: 'Message body' })
    await body.getByText(sentence).waitFor()
    expect(approved).toContain(sentence)
    expect(await compose.getByLabel('To', { exact: true }).inputValue()).toContain('mads.krogh@posthus.example')

    const [draft] = world.mailbox.drafts()
    expect(draft?.headers.inReplyTo).toBe('<001.107547658@posthus.example>')
    expect(draft?.headers.references).toContain('<001.107547658@posthus.example>')
    expect(world.mailbox.list('sent')).toEqual([])

    await body.getByText(sentence).click()
    await page.keyboard.press('End')
    await page.keyboard.type(' Freja')
    await compose.getByRole('button', { name: 'Send' }).click()
    await page.getByText('Message sent').waitFor()
    await compose.waitFor({ state: 'detached' })
    expect(world.mailbox.drafts()).toEqual([])
    const [sent] = world.mailbox.list('sent')
    const mail = world.mailbox.thread(sent?.threadId ?? '')?.mails.at(-1)
    expect(mail?.text).toContain(`${sentence} Freja`)

    await page.getByRole('link', { name: 'Sent' }).click()
    await page.getByRole('button', { name: /To: Mads Krogh.*20418/ }).waitFor()
    expect(local.errors).toEqual([])
    expect(local.outside).toEqual([])
  }, 90_000)

  test('an approved reply goes into an open draft at the cursor, which outlives the focus going to the panel', async () => {
    const { world, page, panel } = local
    await page.getByRole('link', { name: 'Inbox' }).click()
    await openMail(page, 'Delivered\\? I never got it')
    await approveDraft(local, 'We will write again soon.')
    const compose = page.getByRole('region', { name: 'Reply' })
    await compose.getByRole('button', { name: 'Discard draft' }).click()
    await compose.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Reply', exact: true }).click()
    const body = compose.getByRole('textbox', { name: 'Message body' })
    await body.click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.type('Before after')
    for (let step = 0; step < 'after'.length; step += 1) await page.keyboard.press('ArrowLeft')
    await compose.getByRole('button', { name: world.script.look.composeAction?.label ?? '' }).click()
    await panel.getByRole('button', { name: en.compose.insert }).click()
    await body.getByText('We will write again soon.').waitFor()
    const text = (await body.innerText()).replace(/\s+/g, ' ')
    expect(text).toMatch(/^Before .*We will write again soon\. ?after/)
    expect(world.mailbox.drafts()[0]?.text.replace(/\s+/g, ' ')).toMatch(/^Before .*soon\. ?after/)
    expect(world.mailbox.list('sent')).toHaveLength(1)

    await compose.getByRole('button', { name: 'Discard draft' }).click()
    await panel.getByText('Order 20402').first().waitFor()
  }, 90_000)
})
