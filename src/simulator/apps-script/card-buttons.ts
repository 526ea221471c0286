import { Clickable } from './card-actions.ts'
import { Icon, TextButtonStyle } from './card-enums.ts'
import { added, choice, color, copied, flag, text } from './card-fields.ts'
import { MaterialIcon } from './card-images.ts'
import { append, Part, put, putIn } from './card-part.ts'

export class Button extends Clickable implements GoogleAppsScript.Card_Service.Button {}

export class TextButton extends Button implements GoogleAppsScript.Card_Service.TextButton {
  constructor() {
    super('TextButton')
  }

  setAltText(altText: string) {
    return put(this, 'altText', text(altText, 'TextButton.setAltText'))
  }

  setBackgroundColor(backgroundColor: string) {
    return put(this, 'color', color(backgroundColor, 'TextButton.setBackgroundColor'))
  }

  setDisabled(disabled: boolean) {
    return put(this, 'disabled', flag(disabled, 'TextButton.setDisabled'))
  }

  /** Google's types lag behind the reference, which lists icons on text buttons. */
  setIcon(icon: GoogleAppsScript.Card_Service.Icon) {
    return putIn(this, 'icon', 'knownIcon', choice(icon, Icon, 'TextButton.setIcon'))
  }

  setIconUrl(url: string) {
    return putIn(this, 'icon', 'iconUrl', text(url, 'TextButton.setIconUrl'))
  }

  setMaterialIcon(icon: GoogleAppsScript.Card_Service.MaterialIcon) {
    return putIn(this, 'icon', 'materialIcon', copied(icon, MaterialIcon, 'TextButton.setMaterialIcon'))
  }

  setText(label: string) {
    return put(this, 'text', text(label, 'TextButton.setText'))
  }

  /** The old style TEXT is what BORDERLESS is now. */
  setTextButtonStyle(textButtonStyle: GoogleAppsScript.Card_Service.TextButtonStyle) {
    const style = choice(textButtonStyle, TextButtonStyle, 'TextButton.setTextButtonStyle')
    return put(this, 'type', style === 'TEXT' ? 'BORDERLESS' : style)
  }
}

export class ImageButton extends Button implements GoogleAppsScript.Card_Service.ImageButton {
  constructor() {
    super('ImageButton')
  }

  setAltText(altText: string) {
    return put(this, 'altText', text(altText, 'ImageButton.setAltText'))
  }

  setIcon(icon: GoogleAppsScript.Card_Service.Icon) {
    return putIn(this, 'icon', 'knownIcon', choice(icon, Icon, 'ImageButton.setIcon'))
  }

  setIconUrl(url: string) {
    return putIn(this, 'icon', 'iconUrl', text(url, 'ImageButton.setIconUrl'))
  }

  setMaterialIcon(icon: GoogleAppsScript.Card_Service.MaterialIcon) {
    return putIn(this, 'icon', 'materialIcon', copied(icon, MaterialIcon, 'ImageButton.setMaterialIcon'))
  }
}

export class ButtonSet extends Part implements GoogleAppsScript.Card_Service.ButtonSet {
  constructor() {
    super('ButtonSet')
  }

  addButton(button: GoogleAppsScript.Card_Service.Button) {
    return append(this, 'buttons', added(button, Button, 'ButtonSet.addButton'))
  }
}

export class CardAction extends Clickable implements GoogleAppsScript.Card_Service.CardAction {
  constructor() {
    super('CardAction')
  }

  setText(label: string) {
    return put(this, 'actionLabel', text(label, 'CardAction.setText'))
  }
}

export class FixedFooter extends Part implements GoogleAppsScript.Card_Service.FixedFooter {
  constructor() {
    super('FixedFooter')
  }

  setPrimaryButton(button: GoogleAppsScript.Card_Service.TextButton) {
    return put(this, 'primaryButton', copied(button, TextButton, 'FixedFooter.setPrimaryButton'))
  }

  setSecondaryButton(button: GoogleAppsScript.Card_Service.TextButton) {
    return put(this, 'secondaryButton', copied(button, TextButton, 'FixedFooter.setSecondaryButton'))
  }
}
