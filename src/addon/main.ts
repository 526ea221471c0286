import { click, composing, granting, trigger, universal } from './guard.ts'
import { approveReply, putInGmail } from './handlers/approve-reply.ts'
import { discardDraft, showDraft, writeDraft } from './handlers/draft-reply.ts'
import { insertApproved, openCompose } from './handlers/insert-approved.ts'
import { openHelp, openHome, openPrivacy, openSettings, pushed, reloadHome, reopen } from './handlers/menu.ts'
import { openMessage, reloadMessage } from './handlers/open-message.ts'
import { agree, register, showStart, withdraw } from './handlers/start.ts'

// Named in appsscript.json.
export const onHomepage = trigger('onHomeReload', openHome)
export const onMessageOpen = trigger('onMessageReload', openMessage)
export const onCompose = trigger(null, openCompose)
export const onSettings = universal(openSettings)
export const onPrivacy = universal(openPrivacy)
export const onHelp = universal(openHelp)

// Named by buttons, see actions.ts.
export const onHomeReload = click('onHomeReload', reloadHome)
export const onMessageReload = click('onMessageReload', reloadMessage)
export const onShowSettings = click('onShowSettings', pushed(openSettings))
export const onShowPrivacy = click('onShowPrivacy', pushed(openPrivacy))
export const onShowHelp = click('onShowHelp', pushed(openHelp))
export const onShowStart = click('onShowStart', showStart)
export const onAgree = click('onAgree', agree)
export const onRegister = click('onRegister', register)
export const onWithdraw = click('onWithdraw', withdraw)
export const onShowDraft = click('onShowDraft', showDraft)
export const onWriteDraft = click('onWriteDraft', writeDraft)
export const onDiscard = click('onDiscard', discardDraft)
export const onInsertApproved = click('onInsertApproved', insertApproved)
export const onApprove = composing(approveReply)
export const onPutInGmail = composing(putInGmail)
export const onGrantAccess = granting('onGrantAccess', reopen)
