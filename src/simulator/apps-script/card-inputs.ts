import { Action } from './card-actions.ts'
import { InputType, SelectionInputType, SwitchControlType } from './card-enums.ts'
import { added, choice, copied, flag, invalid, mismatch, text, whole } from './card-fields.ts'
import { append, Part, put } from './card-part.ts'
import { Suggestions } from './card-suggestions.ts'
import { exception } from './exception.ts'

export class Validation extends Part implements GoogleAppsScript.Card_Service.Validation {
  constructor() {
    super('Validation')
  }

  setCharacterLimit(characterLimit: number) {
    const limit = whole(characterLimit, 'Validation.setCharacterLimit')
    if (limit !== null && limit < 1) throw invalid('Validation.setCharacterLimit', 'the limit is above 0')
    return put(this, 'characterLimit', limit)
  }

  setInputType(inputType: GoogleAppsScript.Card_Service.InputType) {
    return put(this, 'inputType', choice(inputType, InputType, 'Validation.setInputType'))
  }
}

export class TextInput extends Part implements GoogleAppsScript.Card_Service.TextInput {
  constructor() {
    super('TextInput')
  }

  setFieldName(fieldName: string) {
    return put(this, 'name', text(fieldName, 'TextInput.setFieldName'))
  }

  setHint(hint: string) {
    return put(this, 'hintText', text(hint, 'TextInput.setHint'))
  }

  setMultiline(multiline: boolean) {
    const several = flag(multiline, 'TextInput.setMultiline')
    return put(this, 'type', several === null ? null : several ? 'MULTIPLE_LINE' : 'SINGLE_LINE')
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action) {
    return put(this, 'onChangeAction', copied(action, Action, 'TextInput.setOnChangeAction'))
  }

  setSuggestions(suggestions: GoogleAppsScript.Card_Service.Suggestions) {
    return put(this, 'initialSuggestions', copied(suggestions, Suggestions, 'TextInput.setSuggestions'))
  }

  setSuggestionsAction(suggestionsAction: GoogleAppsScript.Card_Service.Action) {
    return put(this, 'autoCompleteAction', copied(suggestionsAction, Action, 'TextInput.setSuggestionsAction'))
  }

  setTitle(title: string) {
    return put(this, 'label', text(title, 'TextInput.setTitle'))
  }

  setValidation(validation: GoogleAppsScript.Card_Service.Validation) {
    return put(this, 'validation', copied(validation, Validation, 'TextInput.setValidation'))
  }

  setValue(value: string) {
    return put(this, 'value', text(value, 'TextInput.setValue'))
  }
}

export class SelectionInput extends Part implements GoogleAppsScript.Card_Service.SelectionInput {
  constructor() {
    super('SelectionInput', { type: 'CHECK_BOX' })
  }

  addItem(itemText: unknown, value: unknown, selected: boolean) {
    const method = 'SelectionInput.addItem'
    const item = { text: itemText, value, selected: flag(selected, method) ?? false }
    if (itemText === undefined || itemText === null || value === undefined || value === null) {
      throw mismatch([itemText, value, selected], method)
    }
    return append(this, 'items', { ...item, text: String(itemText), value: String(value) })
  }

  addMultiSelectItem(itemText: string, value: string, selected: boolean, startIconUri: string, bottomText: string) {
    const method = 'SelectionInput.addMultiSelectItem'
    const startIcon = text(startIconUri, method)
    const bottom = text(bottomText, method)
    return append(this, 'items', {
      text: text(itemText, method) ?? '',
      value: text(value, method) ?? '',
      selected: flag(selected, method) ?? false,
      ...(startIcon === null ? {} : { startIconUri: startIcon }),
      ...(bottom === null ? {} : { bottomText: bottom }),
    })
  }

  setExternalDataSource(action: GoogleAppsScript.Card_Service.Action): this {
    added(action, Action, 'SelectionInput.setExternalDataSource')
    throw exception('CardService.SelectionInput.setExternalDataSource: Gmail add-ons take static items only.')
  }

  setFieldName(fieldName: string) {
    return put(this, 'name', text(fieldName, 'SelectionInput.setFieldName'))
  }

  setMultiSelectMaxSelectedItems(maxSelectedItems: number) {
    const method = 'SelectionInput.setMultiSelectMaxSelectedItems'
    return put(this, 'multiSelectMaxSelectedItems', whole(maxSelectedItems, method))
  }

  setMultiSelectMinQueryLength(queryLength: number) {
    const method = 'SelectionInput.setMultiSelectMinQueryLength'
    return put(this, 'multiSelectMinQueryLength', whole(queryLength, method))
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action) {
    return put(this, 'onChangeAction', copied(action, Action, 'SelectionInput.setOnChangeAction'))
  }

  setTitle(title: string) {
    return put(this, 'label', text(title, 'SelectionInput.setTitle'))
  }

  setType(type: GoogleAppsScript.Card_Service.SelectionInputType) {
    return put(this, 'type', choice(type, SelectionInputType, 'SelectionInput.setType'))
  }
}

export class Switch extends Part implements GoogleAppsScript.Card_Service.Switch {
  constructor() {
    super('Switch')
  }

  setControlType(type: GoogleAppsScript.Card_Service.SwitchControlType) {
    return put(this, 'controlType', choice(type, SwitchControlType, 'Switch.setControlType'))
  }

  setFieldName(fieldName: string) {
    return put(this, 'name', text(fieldName, 'Switch.setFieldName'))
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action) {
    return put(this, 'onChangeAction', copied(action, Action, 'Switch.setOnChangeAction'))
  }

  setSelected(selected: boolean) {
    return put(this, 'selected', flag(selected, 'Switch.setSelected'))
  }

  setValue(value: string) {
    return put(this, 'value', text(value, 'Switch.setValue'))
  }
}
