import { here } from '../actions.ts'
import type { Card } from './widgets.ts'

export type ActionResponse = GoogleAppsScript.Card_Service.ActionResponse

/** A card on top, or in place of the one whose button asked for that. */
export function show(card: Card, parameters: Record<string, string>): ActionResponse {
  const navigation = CardService.newNavigation()
  const replaces = parameters.place === here.place
  return CardService.newActionResponseBuilder()
    .setNavigation(replaces ? navigation.updateCard(card) : navigation.pushCard(card))
    .build()
}

/** The whole surface begins anew with this card. */
export function restart(card: Card): ActionResponse {
  return CardService.newActionResponseBuilder()
    .setNavigation(CardService.newNavigation().popToRoot().updateCard(card))
    .setStateChanged(true)
    .build()
}

export function notify(text: string): ActionResponse {
  return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText(text)).build()
}

export function openDraft(draft: GoogleAppsScript.Gmail.GmailDraft) {
  return CardService.newComposeActionResponseBuilder().setGmailDraft(draft).build()
}

export function insertHtml(html: string) {
  return CardService.newUpdateDraftActionResponseBuilder()
    .setUpdateDraftBodyAction(
      CardService.newUpdateDraftBodyAction()
        .addUpdateContent(html, CardService.ContentType.MUTABLE_HTML)
        .setUpdateType(CardService.UpdateDraftBodyType.IN_PLACE_INSERT),
    )
    .build()
}
