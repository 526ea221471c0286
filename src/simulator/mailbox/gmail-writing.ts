import type { HostCalls } from '../runtime/host.ts'
import { peopleOf, personHeader } from './addresses.ts'
import type { Draft } from './drafts.ts'
import type { Access, Addressed, DraftData, WrittenMail } from './gmail-data.ts'
import { readable } from './gmail-reading.ts'
import { htmlFromText, textFromHtml } from './mail-text.ts'
import { replyFields } from './reply-fields.ts'
import { addDraft, type Desk, needDraft, sendDraft } from './write-drafts.ts'

type Reply = { messageId: string; all: boolean; written: WrittenMail; access: Access }

/** Drafts and sent mails, for the script. */
export function gmailWriting(desk: Desk): HostCalls {
  const replyDraft = ({ messageId, all, written, access }: Reply) => {
    const { threadId, mail, labels } = readable(desk, messageId, access, 'GetMessage')
    const fields = replyFields({ messageId, threadId, mail, labels }, all, desk.owner().email)
    const content = contentOf(written)
    const cc = joined(fields.cc, content.cc)
    return addDraft(desk, {
      ...checked({ ...content, ...fields, cc, subject: written.subject ?? fields.subject }),
      threadId,
    })
  }
  return {
    'gmail.createDraft': (written: Addressed) => draftData(addDraft(desk, checked(addressed(written)))),
    'gmail.createDraftReply': (reply: Reply) => draftData(replyDraft(reply)),
    'gmail.sendReply': (reply: Reply) => sendDraft(desk, replyDraft(reply).draftId).messageId,
    'gmail.send': (written: Addressed) =>
      sendDraft(desk, addDraft(desk, checked(addressed(written))).draftId).messageId,
    'gmail.forward': ({ messageId, written, access }: { messageId: string; written: Addressed; access: Access }) => {
      const { mail } = readable(desk, messageId, access, 'GetMessage')
      const subject = written.subject ?? `Fwd: ${mail.subject}`
      const own = written.htmlBody ?? htmlFromText(written.body)
      const htmlBody = `${own}<br><br>${htmlFromText(forwardHead(mail))}<br><br>${mail.html ?? htmlFromText(mail.text)}`
      const forwarded = {
        ...written,
        subject,
        htmlBody,
        body: textFromHtml(htmlBody),
        files: [...written.files, ...mail.files],
      }
      return sendDraft(desk, addDraft(desk, checked(addressed(forwarded))).draftId).messageId
    },
    'gmail.draft': ({ draftId }: { draftId: string }) => draftData(needDraft(desk, draftId)),
    'gmail.drafts': () => [...desk.store().drafts.values()].map(draftData),
    'gmail.updateDraft': ({ draftId, written }: { draftId: string; written: Addressed }) =>
      draftData(Object.assign(needDraft(desk, draftId), checked(addressed(written)), { date: desk.now().getTime() })),
    'gmail.deleteDraft': ({ draftId }: { draftId: string }) => {
      desk.store().drafts.delete(needDraft(desk, draftId).draftId)
    },
    'gmail.sendDraft': ({ draftId }: { draftId: string }) => sendDraft(desk, draftId).messageId,
  }
}

type Content = Pick<Draft, 'cc' | 'bcc' | 'fromName' | 'replyTo' | 'html' | 'text' | 'files'>

/** No quote and no signature: the draft holds what the script wrote. */
function contentOf({ body, htmlBody, cc, bcc, name, replyTo, from, files }: WrittenMail): Content {
  if (from !== '') throw new Error(`Invalid argument: ${from}`)
  const fromName = name === '' ? null : name
  return { cc, bcc, fromName, replyTo, html: htmlBody ?? htmlFromText(body), text: body, files }
}

function addressed(written: Addressed): Content & Pick<Draft, 'to' | 'subject'> {
  return { ...contentOf(written), to: written.to, subject: written.subject ?? '' }
}

/** Gmail's limits for one mail of a Workspace account. */
function checked<T extends Content & Pick<Draft, 'to' | 'subject'>>(fields: T): T {
  const { to, cc, bcc, subject, html, text, files } = fields
  if (subject.length > 250) throw new Error('Invalid argument: subject')
  if (Math.max(Buffer.byteLength(html), Buffer.byteLength(text)) > 400 * 1024) {
    throw new Error('Limit Exceeded: Email Body Size.')
  }
  if (peopleOf(joined(to, cc, bcc)).length > 50) throw new Error('Limit Exceeded: Email Recipients Per Message.')
  if (files.reduce((sum, file) => sum + file.bytes.length, 0) > 25 * 1024 * 1024) {
    throw new Error('Limit Exceeded: Email Total Attachments Size.')
  }
  return fields
}

function draftData({ draftId, messageId, threadId }: Draft): DraftData {
  return { draftId, messageId, threadId: threadId ?? messageId }
}

function joined(...headers: string[]): string {
  return headers.flatMap(peopleOf).map(personHeader).join(', ')
}

function forwardHead({ from, date, subject, to }: { from: string; date: number; subject: string; to: string }): string {
  const when = new Date(date).toUTCString()
  return `---------- Forwarded message ---------\nFrom: ${from}\nDate: ${when}\nSubject: ${subject}\nTo: ${to}`
}
