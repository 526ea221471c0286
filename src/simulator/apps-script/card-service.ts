import { Action, AuthorizationAction, OpenLink } from './card-actions.ts'
import { AuthorizationException } from './card-authorization.ts'
import { CardBuilder, CardHeader } from './card-builder.ts'
import { ButtonSet, CardAction, FixedFooter, ImageButton, TextButton } from './card-buttons.ts'
import { Column, Columns } from './card-columns.ts'
import { ComposeActionResponseBuilder } from './card-compose.ts'
import {
  UpdateDraftActionResponseBuilder,
  UpdateDraftBccRecipientsAction,
  UpdateDraftBodyAction,
  UpdateDraftCcRecipientsAction,
  UpdateDraftSubjectAction,
  UpdateDraftToRecipientsAction,
} from './card-drafts.ts'
import * as enums from './card-enums.ts'
import { Grid, GridItem } from './card-grid.ts'
import { BorderStyle, IconImage, Image, ImageComponent, ImageCropStyle, MaterialIcon } from './card-images.ts'
import { SelectionInput, Switch, TextInput, Validation } from './card-inputs.ts'
import { DatePicker, DateTimePicker, TimePicker } from './card-pickers.ts'
import { ActionResponseBuilder, Navigation, Notification, UniversalActionResponseBuilder } from './card-responses.ts'
import { CardSection } from './card-section.ts'
import { Suggestions, SuggestionsResponseBuilder } from './card-suggestions.ts'
import { DecoratedText, Divider, KeyValue, TextParagraph } from './card-texts.ts'
import { refusedFactories } from './card-unavailable.ts'

type Google = GoogleAppsScript.Card_Service.CardService

/** Google's published types, and what the reference has beyond them. */
export type CardService = Omit<Google, 'newNotification' | 'newTextButton'> & {
  HorizontalSizeStyle: typeof enums.HorizontalSizeStyle
  NotificationType: typeof enums.NotificationType
  VerticalAlignment: typeof enums.VerticalAlignment
  WrapStyle: typeof enums.WrapStyle
  UpdateDraftBodyType: enums.DraftBodyTypes
  newColumn(): Column
  newColumns(): Columns
  newNotification(): Notification
  newTextButton(): TextButton
}

export function createCardService(): CardService {
  return {
    ...enums,
    ...refusedFactories,
    newAction: () => new Action(),
    newActionResponseBuilder: () => new ActionResponseBuilder(),
    newAuthorizationAction: () => new AuthorizationAction(),
    newAuthorizationException: () => new AuthorizationException(),
    newBorderStyle: () => new BorderStyle(),
    newButtonSet: () => new ButtonSet(),
    newCardAction: () => new CardAction(),
    newCardBuilder: () => new CardBuilder(),
    newCardHeader: () => new CardHeader(),
    newCardSection: () => new CardSection(),
    newColumn: () => new Column(),
    newColumns: () => new Columns(),
    newComposeActionResponseBuilder: () => new ComposeActionResponseBuilder(),
    newDatePicker: () => new DatePicker(),
    newDateTimePicker: () => new DateTimePicker(),
    newDecoratedText: () => new DecoratedText(),
    newDivider: () => new Divider(),
    newFixedFooter: () => new FixedFooter(),
    newGrid: () => new Grid(),
    newGridItem: () => new GridItem(),
    newIconImage: () => new IconImage(),
    newImage: () => new Image(),
    newImageButton: () => new ImageButton(),
    newImageComponent: () => new ImageComponent(),
    newImageCropStyle: () => new ImageCropStyle(),
    newKeyValue: () => new KeyValue(),
    newMaterialIcon: () => new MaterialIcon(),
    newNavigation: () => new Navigation(),
    newNotification: () => new Notification(),
    newOpenLink: () => new OpenLink(),
    newSelectionInput: () => new SelectionInput(),
    newSuggestions: () => new Suggestions(),
    newSuggestionsResponseBuilder: () => new SuggestionsResponseBuilder(),
    newSwitch: () => new Switch(),
    newTextButton: () => new TextButton(),
    newTextInput: () => new TextInput(),
    newTextParagraph: () => new TextParagraph(),
    newTimePicker: () => new TimePicker(),
    newUniversalActionResponseBuilder: () => new UniversalActionResponseBuilder(),
    newUpdateDraftActionResponseBuilder: () => new UpdateDraftActionResponseBuilder(),
    newUpdateDraftBccRecipientsAction: () => new UpdateDraftBccRecipientsAction(),
    newUpdateDraftBodyAction: () => new UpdateDraftBodyAction(),
    newUpdateDraftCcRecipientsAction: () => new UpdateDraftCcRecipientsAction(),
    newUpdateDraftSubjectAction: () => new UpdateDraftSubjectAction(),
    newUpdateDraftToRecipientsAction: () => new UpdateDraftToRecipientsAction(),
    newValidation: () => new Validation(),
  }
}
