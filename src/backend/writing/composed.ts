import type { Draft, Evidence, Finding, Receipt, TemplateReason, Wishes } from '../../contract/draft.ts'
import type { Mail } from '../../contract/mail.ts'
import type { Reading } from '../../contract/reading.ts'
import type { FoundOrders } from '../orders/lookup.ts'
import type { ShopProfile } from '../ports/shop.ts'

/** All a reply is written from. Orders that are not `disclosed` must not reach the text, the model or the evidence. */
export type WritingTask = {
  mail: Mail
  reading: Reading
  found: FoundOrders
  /** lower-case addresses a reply would go to */
  recipients: string[]
  profile: ShopProfile
  wishes: Wishes
}

/**
 * What a later check of the same draft needs, kept encrypted beside it: every literal the text may hold and where
 * it came from. Plain JSON.
 */
export type CheckGround = {
  language: string
  /** numbers, dates, amounts, codes, links, addresses and phones that facts, mail or policies back */
  literals: string[]
  linkHosts: string[]
  /** values of orders and people the recipients must not read */
  forbidden: string[]
  /** sentences of the shop's rules that back promises */
  rules: string[]
}

export type Composed = {
  text: string
  language: string
  writtenBy: 'model' | 'template'
  templateReason: TemplateReason | null
  findings: Finding[]
  evidence: Evidence[]
  holes: string[]
  asks: Draft['asks']
  receipt: Receipt
  ground: CheckGround
}
