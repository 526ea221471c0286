import type { CardJson } from '../page-contract.ts'
import type { Form } from './form.ts'

/** What the widgets of one shown card share. */
export type CardContext = {
  form: Form
  /** an `onClick` of the card */
  click(onClick: CardJson): void
  /** an `onChangeAction` of the card */
  change(action: CardJson): void
  openLink(url: string): void
}
