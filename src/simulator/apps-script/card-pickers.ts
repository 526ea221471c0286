import { Action } from './card-actions.ts'
import { copied, invalid, mismatch, text, whole } from './card-fields.ts'
import { nameOf, Part, put } from './card-part.ts'

class Picker extends Part {
  constructor(name: string, type: string) {
    super(name, { type })
  }

  setFieldName(fieldName: string) {
    return put(this, 'name', text(fieldName, `${nameOf(this)}.setFieldName`))
  }

  setOnChangeAction(action: GoogleAppsScript.Card_Service.Action) {
    return put(this, 'onChangeAction', copied(action, Action, `${nameOf(this)}.setOnChangeAction`))
  }

  setTitle(title: string) {
    return put(this, 'label', text(title, `${nameOf(this)}.setTitle`))
  }
}

export class DatePicker extends Picker implements GoogleAppsScript.Card_Service.DatePicker {
  constructor() {
    super('DatePicker', 'DATE_ONLY')
  }

  setValueInMsSinceEpoch(valueMsEpoch: number | string) {
    return put(this, 'valueMsEpoch', milliseconds(valueMsEpoch, 'DatePicker.setValueInMsSinceEpoch'))
  }
}

export class DateTimePicker extends Picker implements GoogleAppsScript.Card_Service.DateTimePicker {
  constructor() {
    super('DateTimePicker', 'DATE_AND_TIME')
  }

  setTimeZoneOffsetInMins(timeZoneOffsetMins: number) {
    const method = 'DateTimePicker.setTimeZoneOffsetInMins'
    return put(this, 'timezoneOffsetDate', whole(timeZoneOffsetMins, method))
  }

  setValueInMsSinceEpoch(valueMsEpoch: number | string) {
    return put(this, 'valueMsEpoch', milliseconds(valueMsEpoch, 'DateTimePicker.setValueInMsSinceEpoch'))
  }
}

export class TimePicker extends Picker implements GoogleAppsScript.Card_Service.TimePicker {
  #hours = 0
  #minutes = 0

  constructor() {
    super('TimePicker', 'TIME_ONLY')
  }

  setHours(hours: number) {
    this.#hours = within(hours, 23, 'TimePicker.setHours')
    return this.#putTime()
  }

  setMinutes(minutes: number) {
    this.#minutes = within(minutes, 59, 'TimePicker.setMinutes')
    return this.#putTime()
  }

  #putTime(): this {
    return put(this, 'valueMsEpoch', String((this.#hours * 60 + this.#minutes) * 60_000))
  }
}

function within(value: unknown, highest: number, method: string): number {
  const number = whole(value, method) ?? 0
  if (number < 0 || number > highest) throw invalid(method, `${number} is not between 0 and ${highest}`)
  return number
}

/** card v1 writes 64-bit numbers as strings. */
function milliseconds(value: unknown, method: string): string | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' && Number.isInteger(value)) return String(value)
  if (typeof value === 'string' && /^-?\d+$/.test(value)) return value
  throw mismatch([value], method)
}
