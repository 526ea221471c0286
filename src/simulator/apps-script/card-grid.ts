import { Clickable } from './card-actions.ts'
import { GridItemLayout, HorizontalAlignment } from './card-enums.ts'
import { added, choice, copied, invalid, text, whole } from './card-fields.ts'
import { BorderStyle, ImageComponent } from './card-images.ts'
import { append, Part, put } from './card-part.ts'

export class GridItem extends Part implements GoogleAppsScript.Card_Service.GridItem {
  constructor() {
    super('GridItem')
  }

  setIdentifier(id: string) {
    return put(this, 'id', text(id, 'GridItem.setIdentifier'))
  }

  setImage(image: GoogleAppsScript.Card_Service.ImageComponent) {
    return put(this, 'image', copied(image, ImageComponent, 'GridItem.setImage'))
  }

  setLayout(layout: GoogleAppsScript.Card_Service.GridItemLayout) {
    return put(this, 'layout', choice(layout, GridItemLayout, 'GridItem.setLayout'))
  }

  setSubtitle(subtitle: string) {
    return put(this, 'subtitle', text(subtitle, 'GridItem.setSubtitle'))
  }

  /** card v1 has no place for the alignment of an item: it is checked and left out. */
  setTextAlignment(alignment: GoogleAppsScript.Card_Service.HorizontalAlignment) {
    choice(alignment, HorizontalAlignment, 'GridItem.setTextAlignment')
    return this
  }

  setTitle(title: string) {
    return put(this, 'title', text(title, 'GridItem.setTitle'))
  }
}

export class Grid extends Clickable implements GoogleAppsScript.Card_Service.Grid {
  constructor() {
    super('Grid')
  }

  addItem(gridItem: GoogleAppsScript.Card_Service.GridItem) {
    return append(this, 'items', added(gridItem, GridItem, 'Grid.addItem'))
  }

  setBorderStyle(borderStyle: GoogleAppsScript.Card_Service.BorderStyle) {
    return put(this, 'borderStyle', copied(borderStyle, BorderStyle, 'Grid.setBorderStyle'))
  }

  setNumColumns(numColumns: number) {
    const count = whole(numColumns, 'Grid.setNumColumns')
    if (count !== null && count < 1) throw invalid('Grid.setNumColumns', 'a grid has one column or more')
    return put(this, 'columnCount', count)
  }

  setTitle(title: string) {
    return put(this, 'title', text(title, 'Grid.setTitle'))
  }
}
