import { join } from 'node:path'
import { type Backend, startBackend } from '../backend/start.ts'
import { createMailbox, type Mailbox } from './mailbox/mailbox.ts'
import type { RawMail } from './mailbox/raw-mail.ts'
import { drivePanel, type PanelDriver } from './panel/driver.ts'
import { createScriptWorld } from './panel/script-world.ts'
import type { Agent, ScriptWorld } from './panel/world.ts'
import { createIssuer, type Issuer } from './runtime/issuer.ts'
import { projectRoot } from './runtime/project-root.ts'

export type LocalWorldOptions = {
  mails: RawMail[]
  notices?: string[]
  /** `env`: a backend in this process with these settings; `url`: one that runs and trusts `issuer` */
  backend: { env: Record<string, string | undefined> } | { url: string }
  issuer?: Issuer
  addonDir?: string
  agents?: Agent[]
  /** the host that the add-on was built for */
  backendHost?: string
  now?: () => Date
  /** how long Gmail lets a callback run */
  secondsPerCallback?: number
}

export type LocalWorld = {
  mailbox: Mailbox
  script: ScriptWorld
  backend: Backend
  agents: Agent[]
  notices: string[]
  /** host name as the add-on knows it -> origin on this machine */
  hosts: Record<string, string>
  panel(): PanelDriver
  /** the mailbox and the panel as at the start; the backend keeps what it knows */
  reset(): Promise<void>
  close(): Promise<void>
}

export const localAudience = 'local-senty.apps.googleusercontent.example'

/** Two colleagues of one Workspace domain, and a consumer account, which has no `hd`. */
const lampelys: Agent[] = [
  { email: 'freja@lampelys.example', name: 'Freja Holm', sub: '108311940275501120001', hd: 'lampelys.example' },
  { email: 'jonas@lampelys.example', name: 'Jonas Bech', sub: '108311940275501120002', hd: 'lampelys.example' },
  { email: 'karla.vinter@mail.example', name: 'Karla Vinter', sub: '108311940275501120003' },
]

export async function createLocalWorld(options: LocalWorldOptions): Promise<LocalWorld> {
  const closers: (() => Promise<void>)[] = []
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse()) await close()
  }
  try {
    const issuer = options.issuer ?? (await createIssuer())
    if (!options.issuer) closers.push(() => issuer.close())
    const backend = await openBackend(options.backend, issuer)
    closers.push(() => backend.close())
    const agents = options.agents ?? lampelys
    const clock = options.now ? { now: options.now } : {}
    let signedIn = () => 0
    const mailbox = await createMailbox(options.mails, { owner: () => agents[signedIn()]!, ...clock })
    const hosts = { [options.backendHost ?? 'backend.senty.example']: backend.url }
    const script = await createScriptWorld({
      addonDir: options.addonDir ?? join(projectRoot(), 'build/dist/addon'),
      mailbox,
      agents,
      hosts,
      issuer,
      audience: localAudience,
      ...(options.secondsPerCallback ? { secondsPerCallback: options.secondsPerCallback } : {}),
      ...clock,
    })
    closers.push(() => script.close())
    signedIn = () => script.controls().agent
    return {
      mailbox,
      script,
      backend,
      agents,
      notices: [...(options.notices ?? []), ...mailbox.notices()],
      hosts,
      panel: () => drivePanel(script),
      async reset() {
        await mailbox.reset()
        await script.reset()
      },
      close: closeAll,
    }
  } catch (error) {
    await closeAll()
    throw error
  }
}

async function openBackend(wanted: LocalWorldOptions['backend'], issuer: Issuer): Promise<Backend> {
  if ('url' in wanted) return { url: wanted.url, drain: async () => {}, close: async () => {} }
  return startBackend({
    HOST: '127.0.0.1',
    PORT: '0',
    GOOGLE_AUDIENCES: localAudience,
    GOOGLE_JWKS_URL: issuer.jwksUrl,
    GOOGLE_ISSUERS: issuer.issuer,
    ...wanted.env,
  })
}
