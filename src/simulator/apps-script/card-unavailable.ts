import { exception } from './exception.ts'

const hosts = {
  newAttachment: 'in Google Calendar only',
  newCalendarEventActionResponseBuilder: 'in Google Calendar only',
  newDriveItemsSelectedActionResponseBuilder: 'in Google Drive only',
  newEditorFileScopeActionResponseBuilder: 'in the Google editors only',
  newLinkPreview: 'in the Google editors only',
  newActionStatus: 'in Google Chat only',
  newCardWithId: 'in Google Chat only',
  newChatActionResponse: 'in Google Chat only',
  newChatResponseBuilder: 'in Google Chat only',
  newDialog: 'in Google Chat only',
  newDialogAction: 'in Google Chat only',
  newPlatformDataSource: 'in Google Chat only',
  newHostAppDataSource: 'in Google Workspace Studio only',
  newCommonWidgetAction: 'in Google Workspace Studio only',
  newCondition: 'in Google Workspace Studio only',
  newEventAction: 'in Google Workspace Studio only',
  newExpressionData: 'in Google Workspace Studio only',
  newExpressionDataAction: 'in Google Workspace Studio only',
  newExpressionDataCondition: 'in Google Workspace Studio only',
  newTrigger: 'in Google Workspace Studio only',
  newUpdateVisibilityAction: 'in Google Workspace Studio only',
  newCarousel: 'outside Gmail add-ons only',
  newCarouselCard: 'outside Gmail add-ons only',
  newChip: 'in the developer preview only',
  newChipList: 'in the developer preview only',
  newCollapseControl: 'in the developer preview only',
  newOverflowMenu: 'in the developer preview only',
  newOverflowMenuItem: 'in the developer preview only',
}

type Refused = Record<keyof typeof hosts, () => never>

/** Factories that exist, but whose cards a Gmail add-on cannot show: each says so when called. */
export const refusedFactories = Object.fromEntries(
  Object.entries(hosts).map(([name, where]) => [
    name,
    () => {
      throw exception(`CardService.${name}() works ${where}, not in a Gmail add-on.`)
    },
  ]),
) as Refused
