/** What the page and the simulator's server say to each other. Cards are card v1 JSON as the add-on printed them. */

/** google.apps.card.v1.Card, camelCase. */
export type CardJson = Record<string, unknown>

export type Surface = 'home' | 'message' | 'compose'

/** What the side panel shows right now. */
export type PanelView = {
  surface: Surface
  /** top of the surface's card stack; null when the panel shows an error instead */
  card: CardJson | null
  /** cards below the top one: 0 means no back arrow */
  depth: number
  notification: string | null
  /** Gmail's own error box, when the add-on threw or answered with the wrong thing */
  error: { title: string; detail: string } | null
  /** a link the add-on asked to open */
  openLink: { url: string; openAs: string; onClose: string } | null
  /** the compose action answered with this draft: the page opens it */
  openedDraftId: string | null
  /** UpdateDraft* was applied to this open draft */
  updatedDraftId: string | null
  /** the add-on must be authorised first: the page shows Gmail's prompt */
  authorization: { url: string; resource: string } | null
  milliseconds: number
}

export type PanelLook = {
  name: string
  logoUrl: string
  primaryColor: string
  secondaryColor: string
  universalActions: { label: string }[]
  composeAction: { label: string } | null
}

export type ListedMail = {
  /** empty for a draft of no conversation */
  threadId: string
  /** in the drafts folder, where each row is one draft: its draftId */
  messageId: string
  from: string
  subject: string
  snippet: string
  date: string
  unread: boolean
  count: number
  hasDraft: boolean
}

export type ShownMail = {
  messageId: string
  from: string
  to: string
  cc: string
  date: string
  /** text/plain, or text made from the HTML */
  text: string
  /** as it stands in the mail; the page must sanitise and sandbox it */
  html: string | null
  attachments: { name: string; type: string; bytes: number }[]
  sent: boolean
}

export type DraftMail = {
  draftId: string
  threadId: string | null
  to: string
  cc: string
  bcc: string
  subject: string
  /** HTML of the body, quote and signature included */
  html: string
  text: string
  /** RFC 5322 headers as they will be sent */
  headers: { inReplyTo: string | null; references: string | null }
}

export type ShownThread = { threadId: string; subject: string; mails: ShownMail[]; drafts: DraftMail[] }

export type Folder = 'inbox' | 'drafts' | 'sent'

/** What a person at the page chooses. */
export type Controls = {
  locale: 'en' | 'da'
  platform: 'WEB' | 'ANDROID' | 'IOS'
  /** index into `agents` */
  agent: number
  backendDown: boolean
  /** added to every fetch */
  backendDelaySeconds: number
  /** scopes the agent refused, full scope URLs */
  refusedScopes: string[]
}

export type World = {
  agents: { email: string; name: string }[]
  controls: Controls
  scopes: string[]
  look: PanelLook
  /** files that could not be read: shown once */
  notices: string[]
}

/** One click, change or trigger in the panel. */
export type PanelStep =
  | { step: 'home' }
  | { step: 'open'; messageId: string }
  | { step: 'compose'; draftId: string }
  | { step: 'refresh' }
  | { step: 'back' }
  | { step: 'authorize' }
  | { step: 'universal'; index: number; inputs: FormInputs }
  /**
   * `action` is an `onClick` with its kind of action, or the action itself, as it stands in the card's JSON; of a grid
   * item it has one more parameter, `grid_item_identifier`, as in Gmail
   */
  | { step: 'press'; action: CardJson; inputs: FormInputs; cursor?: DraftCursor }

/** Field name -> values, as the shown card holds them now. */
export type FormInputs = Record<string, string[]>

/** Where the cursor stands in the open draft: an offset in its HTML, and the length of the selection. */
export type DraftCursor = { draftId: string; offset: number; length: number }

/**
 * The server's calls, all JSON. GET for the first five, POST with a body for the others.
 * GET /api/world -> World
 * GET /api/folders/:folder?search= -> ListedMail[]
 * GET /api/threads/:threadId -> ShownThread
 * GET /api/drafts/:draftId -> DraftMail
 * GET /api/panel/:surface -> PanelView
 * POST /api/panel {PanelStep} -> PanelView
 * POST /api/controls {Partial<Controls>} -> World
 * POST /api/threads/:threadId/read -> {}
 * POST /api/drafts {threadId?, messageId?, all?} -> DraftMail          (the person presses Reply or Compose)
 * POST /api/drafts/:draftId {to?, cc?, bcc?, subject?, html?} -> DraftMail
 * POST /api/drafts/:draftId/send -> ShownThread
 * POST /api/drafts/:draftId/discard -> {}
 * POST /api/reset -> World
 */
export type Api = never
