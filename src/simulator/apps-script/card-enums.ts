import { enumOf } from './enum-member.ts'

type CS = GoogleAppsScript.Card_Service.CardService

/** Documented, but missing in Google's published types. */
export type DraftBodyTypes = CS['UpdateDraftBodyType'] &
  Record<'INSERT_AT_START' | 'INSERT_AT_END', GoogleAppsScript.Card_Service.UpdateDraftBodyType>

export const BorderType = enumOf<CS['BorderType']>({ NO_BORDER: 0, STROKE: 1 })
export const ComposedEmailType = enumOf<CS['ComposedEmailType']>({ REPLY_AS_DRAFT: 0, STANDALONE_DRAFT: 1 })
export const ContentType = enumOf<CS['ContentType']>({ TEXT: 0, MUTABLE_HTML: 1, IMMUTABLE_HTML: 2 })
export const DisplayStyle = enumOf<CS['DisplayStyle']>({ PEEK: 0, REPLACE: 1 })
export const GridItemLayout = enumOf<CS['GridItemLayout']>({ TEXT_BELOW: 0, TEXT_ABOVE: 1 })
export const HorizontalAlignment = enumOf<CS['HorizontalAlignment']>({ START: 0, CENTER: 1, END: 2 })
export const ImageStyle = enumOf<CS['ImageStyle']>({ SQUARE: 0, CIRCLE: 1 })
export const InputType = enumOf<CS['InputType']>({ TEXT: 0, INTEGER: 1, FLOAT: 2, EMAIL: 3 })
export const Interaction = enumOf<CS['Interaction']>({ INTERACTION_UNSPECIFIED: 0, OPEN_DIALOG: 1 })
export const LoadIndicator = enumOf<CS['LoadIndicator']>({ SPINNER: 0, NONE: 1 })
export const OnClose = enumOf<CS['OnClose']>({ NOTHING: 0, RELOAD: 1, RELOAD_ADD_ON: 2 })
export const OpenAs = enumOf<CS['OpenAs']>({ FULL_SIZE: 0, OVERLAY: 1 })
export const SwitchControlType = enumOf<CS['SwitchControlType']>({ SWITCH: 0, CHECK_BOX: 1 })
export const ImageCropType = enumOf<CS['ImageCropType']>({
  SQUARE: 0,
  CIRCLE: 1,
  RECTANGLE_CUSTOM: 2,
  RECTANGLE_4_3: 3,
})
export const SelectionInputType = enumOf<CS['SelectionInputType']>({
  CHECK_BOX: 0,
  RADIO_BUTTON: 1,
  DROPDOWN: 2,
  SWITCH: 3,
  MULTI_SELECT: 4,
})
export const TextButtonStyle = enumOf<CS['TextButtonStyle']>({
  OUTLINED: 0,
  FILLED: 1,
  FILLED_TONAL: 2,
  BORDERLESS: 3,
  TEXT: 4,
})
export const UpdateDraftBodyType = enumOf<DraftBodyTypes>({
  IN_PLACE_INSERT: 0,
  INSERT_AT_START: 1,
  INSERT_AT_END: 2,
})
export const Icon = enumOf<CS['Icon']>({
  NONE: 0,
  AIRPLANE: 1,
  BOOKMARK: 2,
  BUS: 3,
  CAR: 4,
  CLOCK: 5,
  CONFIRMATION_NUMBER_ICON: 6,
  DOLLAR: 7,
  DESCRIPTION: 8,
  EMAIL: 9,
  EVENT_PERFORMER: 10,
  EVENT_SEAT: 11,
  FLIGHT_ARRIVAL: 12,
  FLIGHT_DEPARTURE: 13,
  HOTEL: 14,
  HOTEL_ROOM_TYPE: 15,
  INVITE: 16,
  MAP_PIN: 17,
  MEMBERSHIP: 18,
  MULTIPLE_PEOPLE: 19,
  OFFER: 20,
  PERSON: 21,
  PHONE: 22,
  RESTAURANT_ICON: 23,
  SHOPPING_CART: 24,
  STAR: 25,
  STORE: 26,
  TICKET: 27,
  TRAIN: 28,
  VIDEO_CAMERA: 29,
  VIDEO_PLAY: 30,
})

/** Missing in Google's published types; the values are those of the reference. */
type Names<N extends string> = Record<N, unknown>

export const NotificationType = enumOf<Names<'ERROR' | 'INFO' | 'WARNING'>>({ ERROR: 0, INFO: 1, WARNING: 2 })
export const HorizontalSizeStyle = enumOf<Names<'FILL_AVAILABLE_SPACE' | 'FILL_MINIMUM_SPACE'>>({
  FILL_AVAILABLE_SPACE: 0,
  FILL_MINIMUM_SPACE: 1,
})
export const VerticalAlignment = enumOf<Names<'CENTER' | 'TOP' | 'BOTTOM'>>({ CENTER: 0, TOP: 1, BOTTOM: 2 })
export const WrapStyle = enumOf<Names<'NOWRAP' | 'WRAP'>>({ NOWRAP: 0, WRAP: 1 })
