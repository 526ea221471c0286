import type { CardJson } from '../page-contract.ts'
import { OpenLink } from './card-actions.ts'
import { Card } from './card-builder.ts'
import { NotificationType } from './card-enums.ts'
import { added, choice, copied, flag, invalid, mismatch, text } from './card-fields.ts'
import { append, copyOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'

export class Navigation extends Part implements GoogleAppsScript.Card_Service.Navigation {
  constructor() {
    super('Navigation')
  }

  popCard() {
    return append(this, 'navigations', { pop: true })
  }

  popToNamedCard(cardName: string) {
    const name = text(cardName, 'Navigation.popToNamedCard')
    if (!name) throw invalid('Navigation.popToNamedCard', 'a card name is needed')
    return append(this, 'navigations', { popToCard: name })
  }

  popToRoot() {
    return append(this, 'navigations', { popToRoot: true })
  }

  printJson() {
    return JSON.stringify(copyOf(this))
  }

  pushCard(card: GoogleAppsScript.Card_Service.Card) {
    return append(this, 'navigations', { pushCard: added(card, Card, 'Navigation.pushCard') })
  }

  updateCard(card: GoogleAppsScript.Card_Service.Card) {
    return append(this, 'navigations', { updateCard: added(card, Card, 'Navigation.updateCard') })
  }
}

export class Notification extends Part implements GoogleAppsScript.Card_Service.Notification {
  constructor() {
    super('Notification')
  }

  setText(written: string) {
    return put(this, 'text', text(written, 'Notification.setText'))
  }

  /** Deprecated: Gmail no longer shows a kind, so it leaves no trace. */
  setType(type: unknown) {
    choice(type, NotificationType, 'Notification.setType')
    return this
  }
}

export class ActionResponse extends Part implements GoogleAppsScript.Card_Service.ActionResponse {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

export class ActionResponseBuilder extends Part implements GoogleAppsScript.Card_Service.ActionResponseBuilder {
  constructor() {
    super('ActionResponseBuilder')
  }

  build() {
    const { stateChanged, ...action } = copyOf(this)
    checkLink(action)
    if ('notification' in action && !(action.notification as CardJson).text) {
      throw exception('ActionResponseBuilder.build: the notification has no text.')
    }
    return new ActionResponse('ActionResponse', {
      renderActions: { action },
      ...(stateChanged === undefined ? {} : { stateChanged }),
    })
  }

  setNavigation(navigation: GoogleAppsScript.Card_Service.Navigation) {
    const copy = copied(navigation, Navigation, 'ActionResponseBuilder.setNavigation')
    return put(this, 'navigations', copy && (copy.navigations ?? []))
  }

  setNotification(notification: GoogleAppsScript.Card_Service.Notification) {
    const method = 'ActionResponseBuilder.setNotification'
    return put(this, 'notification', copied(notification, Notification, method))
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink) {
    return put(this, 'link', copied(openLink, OpenLink, 'ActionResponseBuilder.setOpenLink'))
  }

  setStateChanged(stateChanged: boolean) {
    return put(this, 'stateChanged', flag(stateChanged, 'ActionResponseBuilder.setStateChanged'))
  }
}

export class UniversalActionResponse extends Part implements GoogleAppsScript.Card_Service.UniversalActionResponse {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

/** Prints the same shape as an ActionResponse: a pushCard for each card to show, or a link. */
export class UniversalActionResponseBuilder
  extends Part
  implements GoogleAppsScript.Card_Service.UniversalActionResponseBuilder
{
  constructor() {
    super('UniversalActionResponseBuilder')
  }

  build() {
    const action = copyOf(this)
    checkLink(action)
    if (!action.navigations && !action.link) {
      throw exception('UniversalActionResponseBuilder.build: set cards to display or a link to open.')
    }
    return new UniversalActionResponse('UniversalActionResponse', { renderActions: { action } })
  }

  displayAddOnCards(cardObjects: GoogleAppsScript.Card_Service.Card[]) {
    const method = 'UniversalActionResponseBuilder.displayAddOnCards'
    if (!Array.isArray(cardObjects) || cardObjects.length === 0) throw mismatch([cardObjects], method)
    const navigations = cardObjects.map((card) => ({ pushCard: added(card, Card, method) }))
    return put(this, 'navigations', navigations)
  }

  setOpenLink(openLink: GoogleAppsScript.Card_Service.OpenLink) {
    return put(this, 'link', copied(openLink, OpenLink, 'UniversalActionResponseBuilder.setOpenLink'))
  }
}

function checkLink(action: CardJson): void {
  const link = action.link as CardJson | undefined
  if (link && !link.url) throw exception('The link to open has no URL.')
}
