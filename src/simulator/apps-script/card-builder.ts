import { CardAction, FixedFooter } from './card-buttons.ts'
import { DisplayStyle, ImageStyle } from './card-enums.ts'
import { added, choice, copied, text } from './card-fields.ts'
import { append, copyOf, Part, put } from './card-part.ts'
import { brokenRequirements } from './card-requirements.ts'
import { CardSection } from './card-section.ts'
import { exception } from './exception.ts'

export class CardHeader extends Part implements GoogleAppsScript.Card_Service.CardHeader {
  constructor() {
    super('CardHeader')
  }

  setImageAltText(imageAltText: string) {
    return put(this, 'imageAltText', text(imageAltText, 'CardHeader.setImageAltText'))
  }

  setImageStyle(imageStyle: GoogleAppsScript.Card_Service.ImageStyle) {
    return put(this, 'imageType', choice(imageStyle, ImageStyle, 'CardHeader.setImageStyle'))
  }

  setImageUrl(imageUrl: string) {
    return put(this, 'imageUrl', text(imageUrl, 'CardHeader.setImageUrl'))
  }

  setSubtitle(subtitle: string) {
    return put(this, 'subtitle', text(subtitle, 'CardHeader.setSubtitle'))
  }

  setTitle(title: string) {
    return put(this, 'title', text(title, 'CardHeader.setTitle'))
  }
}

export class Card extends Part implements GoogleAppsScript.Card_Service.Card {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

export class CardBuilder extends Part implements GoogleAppsScript.Card_Service.CardBuilder {
  constructor() {
    super('CardBuilder')
  }

  addCardAction(cardAction: GoogleAppsScript.Card_Service.CardAction) {
    return append(this, 'cardActions', added(cardAction, CardAction, 'CardBuilder.addCardAction'))
  }

  addSection(section: GoogleAppsScript.Card_Service.CardSection) {
    return append(this, 'sections', added(section, CardSection, 'CardBuilder.addSection'))
  }

  build() {
    const json = copyOf(this)
    const [broken] = brokenRequirements(json)
    if (broken) throw exception(broken)
    return new Card('Card', json)
  }

  setDisplayStyle(displayStyle: GoogleAppsScript.Card_Service.DisplayStyle) {
    return put(this, 'displayStyle', choice(displayStyle, DisplayStyle, 'CardBuilder.setDisplayStyle'))
  }

  setFixedFooter(fixedFooter: GoogleAppsScript.Card_Service.FixedFooter) {
    return put(this, 'fixedFooter', copied(fixedFooter, FixedFooter, 'CardBuilder.setFixedFooter'))
  }

  setHeader(cardHeader: GoogleAppsScript.Card_Service.CardHeader) {
    return put(this, 'header', copied(cardHeader, CardHeader, 'CardBuilder.setHeader'))
  }

  setName(name: string) {
    return put(this, 'name', text(name, 'CardBuilder.setName'))
  }

  setPeekCardHeader(peekCardHeader: GoogleAppsScript.Card_Service.CardHeader) {
    return put(this, 'peekCardHeader', copied(peekCardHeader, CardHeader, 'CardBuilder.setPeekCardHeader'))
  }
}
