import { createMailbox } from '../../src/simulator/mailbox/mailbox.ts'
import type { RawMail } from '../../src/simulator/mailbox/raw-mail.ts'
import { drivePanel } from '../../src/simulator/panel/driver.ts'
import { createScriptWorld } from '../../src/simulator/panel/script-world.ts'
import { createIssuer } from '../../src/simulator/runtime/issuer.ts'
import { briefingOf, draftOf, mailOf, member } from './samples.ts'
import { type Answers, scriptedBackend } from './scripted-backend.ts'

export const freja = { email: 'freja@lampelys.example', name: 'Freja Holm', sub: '108311940275501120001' }

/** The shipped bundle in one Gmail with one mail, before a backend that answers as told. */
export async function openAddon(options: { mails?: RawMail[]; now?: () => Date } = {}) {
  const issuer = await createIssuer()
  const backend = await scriptedBackend()
  const mailbox = await createMailbox(options.mails ?? [mailOf()], { owner: () => freja })
  const script = await createScriptWorld({
    addonDir: new URL('../../build/dist/addon', import.meta.url).pathname,
    mailbox,
    agents: [freja],
    hosts: { 'backend.senty.example': backend.url },
    issuer,
    audience: 'test',
  })
  const person = drivePanel(script)
  const messageId = mailbox.list('inbox')[0]!.messageId
  return {
    backend,
    mailbox,
    script,
    person,
    messageId,
    /** all the panel shows, in one line */
    shown: () => person.texts().join(' '),
    routes: () => backend.calls.map(({ route }) => route),
    async begin(answers: Answers = {}) {
      backend.answer({ ...usual(messageId), ...answers })
      return person.open(messageId)
    },
    async reset() {
      await mailbox.reset()
      await script.reset()
      backend.calls.length = 0
      backend.wrong.length = 0
    },
    async close() {
      await script.close()
      await backend.close()
      await issuer.close()
    },
  }
}
export type AddonWorld = Awaited<ReturnType<typeof openAddon>>

/** A person who has agreed and registered, a mail with an order and a draft. */
export function usual(messageId: string): Answers {
  return {
    me: () => member,
    openMessage: () => briefingOf(messageId),
    getDraft: () => draftOf(messageId),
    writeDraft: () => draftOf(messageId, { version: 2, digest: 'digest-2', text: 'Nyt udkast' }),
    discardDraft: () => draftOf(messageId, { state: 'discarded', text: '' }),
    withdrawConsent: () => ({ ...member, consent: { given: false, version: null, at: null } }),
  }
}
