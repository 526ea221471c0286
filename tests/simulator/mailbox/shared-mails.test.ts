import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { createMailbox } from '../../../src/simulator/mailbox/mailbox.ts'
import { readMails } from '../../../src/simulator/mailbox/read-mails.ts'

const shared = fileURLToPath(new URL('../../../../shared/', import.meta.url))
const folders = ['nordic/mails', 'data/email-mime', 'data/email-mikel', 'data/email-chatwoot'].filter((folder) =>
  existsSync(shared + folder),
)
const owner = () => ({ email: 'kundeservice@nordlys-shop.example', name: 'Nordlys' })

if (folders.length === 0)
  test('example mails of others', () => console.log('Skipped: the shared example mails are not beside the project.'))

for (const folder of folders) {
  const path = shared + folder
  test(`every mail of ${folder} is listed and opens`, async () => {
    const files = readdirSync(path).filter((name) => name.endsWith('.eml'))
    const { mails, notices } = await readMails([path])
    expect(notices).toEqual([])
    expect(mails.length).toBeGreaterThanOrEqual(files.length)
    const mailbox = await createMailbox(mails, { owner })
    const listed = [...mailbox.list('inbox'), ...mailbox.list('sent')]
    expect(listed.length).toBeGreaterThan(0)
    let shown = 0
    for (const { messageId, threadId } of listed) {
      expect(mailbox.open(messageId)).toEqual({ messageId, threadId })
      const thread = mailbox.thread(threadId)
      shown += thread?.mails.length ?? 0
      const reply = mailbox.startReply(messageId, true)
      expect(mailbox.draft(reply.draftId)?.headers.inReplyTo).toMatch(/^<.+>$/)
    }
    expect(shown).toBe(mails.length)
    expect(mailbox.list('inbox').some(({ unread }) => unread)).toBe(false)
  })
}
