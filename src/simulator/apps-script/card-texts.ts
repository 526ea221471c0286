import { Clickable } from './card-actions.ts'
import { Button } from './card-buttons.ts'
import { Icon } from './card-enums.ts'
import { choice, copied, flag, text } from './card-fields.ts'
import { IconImage } from './card-images.ts'
import { Switch } from './card-inputs.ts'
import { nameOf, Part, put, putIn } from './card-part.ts'

export class TextParagraph extends Part implements GoogleAppsScript.Card_Service.TextParagraph {
  constructor() {
    super('TextParagraph')
  }

  setText(written: string) {
    return put(this, 'text', text(written, 'TextParagraph.setText'))
  }
}

export class Divider extends Part implements GoogleAppsScript.Card_Service.Divider {
  constructor() {
    super('Divider')
  }
}

/** What DecoratedText and its deprecated forerunner KeyValue share. */
class Labelled extends Clickable {
  setBottomLabel(label: string) {
    return put(this, 'bottomLabel', text(label, `${nameOf(this)}.setBottomLabel`))
  }

  setButton(button: GoogleAppsScript.Card_Service.Button) {
    put(this, 'switchControl', null)
    return put(this, 'button', copied(button, Button, `${nameOf(this)}.setButton`))
  }

  setIcon(icon: GoogleAppsScript.Card_Service.Icon) {
    return putIn(this, 'startIcon', 'knownIcon', choice(icon, Icon, `${nameOf(this)}.setIcon`))
  }

  setIconAltText(altText: string) {
    return putIn(this, 'startIcon', 'altText', text(altText, `${nameOf(this)}.setIconAltText`))
  }

  setIconUrl(url: string) {
    return putIn(this, 'startIcon', 'iconUrl', text(url, `${nameOf(this)}.setIconUrl`))
  }

  setTopLabel(label: string) {
    return put(this, 'topLabel', text(label, `${nameOf(this)}.setTopLabel`))
  }
}

export class DecoratedText extends Labelled implements GoogleAppsScript.Card_Service.DecoratedText {
  constructor() {
    super('DecoratedText')
  }

  setEndIcon(endIcon: GoogleAppsScript.Card_Service.IconImage) {
    put(put(this, 'button', null), 'switchControl', null)
    return put(this, 'endIcon', copied(endIcon, IconImage, 'DecoratedText.setEndIcon'))
  }

  override setButton(button: GoogleAppsScript.Card_Service.Button) {
    put(this, 'endIcon', null)
    return super.setButton(button)
  }

  setStartIcon(startIcon: GoogleAppsScript.Card_Service.IconImage) {
    return put(this, 'startIcon', copied(startIcon, IconImage, 'DecoratedText.setStartIcon'))
  }

  setSwitchControl(switchToSet: GoogleAppsScript.Card_Service.Switch) {
    put(put(this, 'button', null), 'endIcon', null)
    return put(this, 'switchControl', copied(switchToSet, Switch, 'DecoratedText.setSwitchControl'))
  }

  setText(written: string) {
    return put(this, 'text', text(written, 'DecoratedText.setText'))
  }

  setWrapText(wrapText: boolean) {
    return put(this, 'wrapText', flag(wrapText, 'DecoratedText.setWrapText'))
  }
}

export class KeyValue extends Labelled implements GoogleAppsScript.Card_Service.KeyValue {
  constructor() {
    super('KeyValue')
  }

  setContent(written: string) {
    return put(this, 'text', text(written, 'KeyValue.setContent'))
  }

  setMultiline(multiline: boolean) {
    return put(this, 'wrapText', flag(multiline, 'KeyValue.setMultiline'))
  }

  setSwitch(switchToSet: GoogleAppsScript.Card_Service.Switch) {
    put(this, 'button', null)
    return put(this, 'switchControl', copied(switchToSet, Switch, 'KeyValue.setSwitch'))
  }
}
