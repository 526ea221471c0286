import { copied, mismatch, text, texts } from './card-fields.ts'
import { append, copyOf, Part, put } from './card-part.ts'
import { exception } from './exception.ts'

export class Suggestions extends Part implements GoogleAppsScript.Card_Service.Suggestions {
  constructor() {
    super('Suggestions')
  }

  addSuggestion(suggestion: string) {
    const written = text(suggestion, 'Suggestions.addSuggestion')
    if (written === null) throw mismatch([suggestion], 'Suggestions.addSuggestion')
    return append(this, 'items', { text: written })
  }

  addSuggestions(suggestions: string[]) {
    const items = texts(suggestions, 'Suggestions.addSuggestions').map((suggestion) => ({ text: suggestion }))
    return append(this, 'items', ...items)
  }
}

export class SuggestionsResponse extends Part implements GoogleAppsScript.Card_Service.SuggestionsResponse {
  printJson() {
    return JSON.stringify(copyOf(this))
  }
}

export class SuggestionsResponseBuilder
  extends Part
  implements GoogleAppsScript.Card_Service.SuggestionsResponseBuilder
{
  constructor() {
    super('SuggestionsResponseBuilder')
  }

  setSuggestions(suggestions: GoogleAppsScript.Card_Service.Suggestions) {
    const method = 'SuggestionsResponseBuilder.setSuggestions'
    return put(this, 'autoComplete', copied(suggestions, Suggestions, method))
  }

  build() {
    const json = copyOf(this)
    if (!json.autoComplete) throw exception('SuggestionsResponseBuilder.build: no suggestions were set.')
    return new SuggestionsResponse('SuggestionsResponse', json)
  }
}
