import { Hono } from 'hono'
import type { LocalWorld } from '../local-world.ts'
import type { Controls, DraftMail, PanelStep, World } from '../page-contract.ts'
import { asked, bodyOf, checked, found, limitBody, Refusal } from './refusal.ts'
import {
  controlsSchema,
  draftPatchSchema,
  folderSchema,
  newDraftSchema,
  stepSchema,
  surfaceSchema,
} from './step-schema.ts'

/** The calls of page-contract.ts. */
export function api(world: LocalWorld): Hono {
  const { mailbox, script } = world
  const app = new Hono()
  app.use(limitBody)

  app.get('/world', (context) => context.json(worldOf(world)))
  app.get('/folders/:folder', (context) => {
    const folder = checked(context.req.param('folder'), folderSchema)
    return context.json(mailbox.list(folder, context.req.query('search') ?? ''))
  })
  app.get('/threads/:id', (context) => context.json(found(mailbox.thread(context.req.param('id')), 'conversation')))
  app.get('/drafts/:id', (context) => context.json(draftOf(context.req.param('id'))))
  app.get('/panel/:surface', (context) =>
    context.json(script.view(checked(context.req.param('surface'), surfaceSchema))),
  )

  app.post('/threads/:id/read', (context) => {
    const { mails } = found(mailbox.thread(context.req.param('id')), 'conversation')
    const newest = mails.at(-1)
    if (newest) mailbox.open(newest.messageId)
    return context.json({})
  })
  app.post('/panel', async (context) => {
    const step = await bodyOf(context, stepSchema)
    return context.json(await script.step(step as PanelStep))
  })
  app.post('/controls', async (context) => {
    const patch = await bodyOf(context, controlsSchema)
    if (patch.agent !== undefined && !world.agents[patch.agent]) throw new Refusal(400, 'There is no such agent.')
    script.setControls(patch as Partial<Controls>)
    return context.json(worldOf(world))
  })
  app.post('/drafts', async (context) => {
    const { messageId, threadId, all } = await bodyOf(context, newDraftSchema)
    const answered = messageId ?? (threadId && mailbox.thread(threadId)?.mails.at(-1)?.messageId)
    return context.json(answered ? asked(() => mailbox.startReply(answered, all ?? false)) : mailbox.startBlank())
  })
  app.post('/drafts/:id', async (context) => {
    const { draftId } = draftOf(context.req.param('id'))
    const patch = await bodyOf(context, draftPatchSchema)
    const given = Object.entries(patch).filter(([, value]) => value !== undefined)
    return context.json(mailbox.saveDraft(draftId, Object.fromEntries(given)))
  })
  app.post('/drafts/:id/send', (context) => {
    const { draftId } = draftOf(context.req.param('id'))
    return context.json(asked(() => mailbox.sendDraft(draftId)))
  })
  app.post('/drafts/:id/discard', (context) => {
    mailbox.discardDraft(draftOf(context.req.param('id')).draftId)
    return context.json({})
  })
  app.post('/reset', async (context) => {
    await world.reset()
    return context.json(worldOf(world))
  })
  return app

  function draftOf(id: string): DraftMail {
    return found(mailbox.draft(id), 'draft')
  }
}

function worldOf({ agents, notices, script }: LocalWorld): World {
  return {
    agents: agents.map(({ email, name }) => ({ email, name })),
    controls: script.controls(),
    scopes: script.scopes,
    look: script.look,
    notices,
  }
}
