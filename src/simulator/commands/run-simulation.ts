import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMailbox, type Mailbox } from '../mailbox/mailbox.ts'
import type { DraftMail, PanelView } from '../page-contract.ts'
import { drivePanel, type PanelDriver } from '../panel/driver.ts'
import { createScriptWorld } from '../panel/script-world.ts'
import type { Agent, ScriptWorld } from '../panel/world.ts'
import { createIssuer } from '../runtime/issuer.ts'
import { readAddon } from '../runtime/read-addon.ts'
import type { SimulateOptions, SimulateStep } from './simulate-options.ts'

type World = { mailbox: Mailbox; script: ScriptWorld; close(): Promise<void> }

/** What the panel shows after a step, and the draft that the step opened or changed. */
export type SimulationLine = PanelView & { step: unknown; draft?: DraftMail }

const agents: Agent[] = [
  { email: 'freja@lampelys.example', name: 'Freja Holm', sub: '108311940275501120001', hd: 'lampelys.example' },
]

/** Opens the first mail in the add-on, then does the steps; stops at one that cannot be done. */
export async function runSimulation(options: SimulateOptions, print: (line: SimulationLine) => void): Promise<void> {
  const world = await openWorld(options)
  try {
    const { script, mailbox } = world
    const { grantedScopes } = options
    script.setControls({
      locale: options.locale,
      refusedScopes: grantedScopes ? script.scopes.filter((scope) => !grantedScopes.includes(scope)) : [],
    })
    const panel = drivePanel(script)
    const messageId = mailbox.list('inbox')[0]?.messageId
    if (!messageId) throw new Error(mailbox.notices()[0] ?? 'The mail cannot be read.')
    print({ step: { open: messageId }, ...(await panel.open(messageId)) })
    for (const step of options.steps) {
      const view = await perform(step, panel, mailbox, messageId)
      const draft = mailbox.draft(view.openedDraftId ?? view.updatedDraftId ?? '')
      print({ step, ...view, ...(draft && { draft }) })
    }
  } finally {
    await world.close()
  }
}

function perform(step: SimulateStep, panel: PanelDriver, mailbox: Mailbox, messageId: string): Promise<PanelView> {
  if ('press' in step) return panel.press(step.press as string)
  if ('type' in step) {
    const { field, text } = step.type as { field: string; text: string }
    return panel.type(field, text)
  }
  if ('tick' in step) return panel.tick(step.tick as string)
  if ('universal' in step) return panel.universal(step.universal as string)
  if ('home' in step) return panel.home()
  if ('compose' in step) return panel.compose(mailbox.startReply(messageId, false).draftId)
  if ('refresh' in step) return panel.refresh()
  return 'back' in step ? panel.back() : panel.authorize()
}

/** Senty's own add-on gets a backend to talk to, whatever address it was built for; any other finds no server in the world. */
async function openWorld({ addonDir, mails }: SimulateOptions): Promise<World> {
  const { manifest } = await readAddon(addonDir)
  const [backend] = manifest.urlFetchWhitelist ?? []
  if (manifest.addOns.common.name === 'Senty' && backend)
    return openLocalWorld({ addonDir, mails }, new URL(backend).host)
  const issuer = await createIssuer()
  try {
    const mailbox = await createMailbox(mails, { owner: () => agents[0]! })
    const script = await createScriptWorld({ addonDir, mailbox, agents, hosts: {}, issuer, audience: 'simulate' })
    return {
      mailbox,
      script,
      async close() {
        await script.close()
        await issuer.close()
      },
    }
  } catch (error) {
    await issuer.close()
    throw error
  }
}

async function openLocalWorld(
  { addonDir, mails }: Pick<SimulateOptions, 'addonDir' | 'mails'>,
  backendHost: string,
): Promise<World> {
  const { createLocalWorld } = await import('../local-world.ts')
  const { demoPolicyPath, demoShopPath } = await import('../seeds/seeds.ts')
  const folder = await mkdtemp(join(tmpdir(), 'senty-simulate-'))
  const removeFolder = () => rm(folder, { recursive: true, force: true })
  try {
    const env = { DATA_DIR: folder, LOG_LEVEL: 'silent', SHOP_FILE: demoShopPath(), POLICY_FILE: demoPolicyPath() }
    const world = await createLocalWorld({ mails, addonDir, agents, backendHost, backend: { env } })
    return {
      mailbox: world.mailbox,
      script: world.script,
      async close() {
        await world.close()
        await removeFolder()
      },
    }
  } catch (error) {
    await removeFolder()
    throw error
  }
}
