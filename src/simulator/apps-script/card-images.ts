import { Clickable } from './card-actions.ts'
import { BorderType, Icon, ImageCropType } from './card-enums.ts'
import { choice, color, copied, decimal, flag, invalid, text, whole } from './card-fields.ts'
import { Part, put } from './card-part.ts'

export class Image extends Clickable implements GoogleAppsScript.Card_Service.Image {
  constructor() {
    super('Image')
  }

  setAltText(altText: string) {
    return put(this, 'altText', text(altText, 'Image.setAltText'))
  }

  setImageUrl(url: string) {
    return put(this, 'imageUrl', text(url, 'Image.setImageUrl'))
  }
}

const grades = [-25, 0, 200]

export class MaterialIcon extends Part implements GoogleAppsScript.Card_Service.MaterialIcon {
  constructor() {
    super('MaterialIcon')
  }

  setFill(fill: boolean) {
    return put(this, 'fill', flag(fill, 'MaterialIcon.setFill'))
  }

  setGrade(grade: number) {
    const value = whole(grade, 'MaterialIcon.setGrade')
    if (value !== null && !grades.includes(value)) throw invalid('MaterialIcon.setGrade', 'it is one of -25, 0, 200')
    return put(this, 'grade', value)
  }

  setName(name: string) {
    return put(this, 'name', text(name, 'MaterialIcon.setName'))
  }

  setWeight(weight: number) {
    const value = whole(weight, 'MaterialIcon.setWeight')
    if (value !== null && (value < 100 || value > 700 || value % 100 !== 0)) {
      throw invalid('MaterialIcon.setWeight', 'it is one of 100, 200, 300, 400, 500, 600, 700')
    }
    return put(this, 'weight', value)
  }
}

export class IconImage extends Part implements GoogleAppsScript.Card_Service.IconImage {
  constructor() {
    super('IconImage')
  }

  setAltText(altText: string) {
    return put(this, 'altText', text(altText, 'IconImage.setAltText'))
  }

  setIcon(icon: GoogleAppsScript.Card_Service.Icon) {
    return put(this, 'knownIcon', choice(icon, Icon, 'IconImage.setIcon'))
  }

  setIconUrl(url: string) {
    return put(this, 'iconUrl', text(url, 'IconImage.setIconUrl'))
  }

  setImageCropType(imageCropType: GoogleAppsScript.Card_Service.ImageCropType) {
    const type = choice(imageCropType, ImageCropType, 'IconImage.setImageCropType')
    if (type !== null && type !== 'SQUARE' && type !== 'CIRCLE') {
      throw invalid('IconImage.setImageCropType', 'an icon is SQUARE or CIRCLE')
    }
    return put(this, 'imageType', type)
  }

  setMaterialIcon(icon: GoogleAppsScript.Card_Service.MaterialIcon) {
    return put(this, 'materialIcon', copied(icon, MaterialIcon, 'IconImage.setMaterialIcon'))
  }
}

export class BorderStyle extends Part implements GoogleAppsScript.Card_Service.BorderStyle {
  constructor() {
    super('BorderStyle')
  }

  setCornerRadius(radius: number) {
    return put(this, 'cornerRadius', whole(radius, 'BorderStyle.setCornerRadius'))
  }

  setStrokeColor(strokeColor: string) {
    return put(this, 'strokeColor', color(strokeColor, 'BorderStyle.setStrokeColor'))
  }

  setType(type: GoogleAppsScript.Card_Service.BorderType) {
    return put(this, 'type', choice(type, BorderType, 'BorderStyle.setType'))
  }
}

export class ImageCropStyle extends Part implements GoogleAppsScript.Card_Service.ImageCropStyle {
  constructor() {
    super('ImageCropStyle')
  }

  setAspectRatio(ratio: number) {
    return put(this, 'aspectRatio', decimal(ratio, 'ImageCropStyle.setAspectRatio'))
  }

  setImageCropType(type: GoogleAppsScript.Card_Service.ImageCropType) {
    return put(this, 'type', choice(type, ImageCropType, 'ImageCropStyle.setImageCropType'))
  }
}

export class ImageComponent extends Part implements GoogleAppsScript.Card_Service.ImageComponent {
  constructor() {
    super('ImageComponent')
  }

  setAltText(altText: string) {
    return put(this, 'altText', text(altText, 'ImageComponent.setAltText'))
  }

  setBorderStyle(borderStyle: GoogleAppsScript.Card_Service.BorderStyle) {
    return put(this, 'borderStyle', copied(borderStyle, BorderStyle, 'ImageComponent.setBorderStyle'))
  }

  setCropStyle(imageCropStyle: GoogleAppsScript.Card_Service.ImageCropStyle) {
    return put(this, 'cropStyle', copied(imageCropStyle, ImageCropStyle, 'ImageComponent.setCropStyle'))
  }

  setImageUrl(url: string) {
    return put(this, 'imageUri', text(url, 'ImageComponent.setImageUrl'))
  }
}
