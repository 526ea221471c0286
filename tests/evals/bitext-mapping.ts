import type { Intent } from '../../src/contract/intent.ts'

/**
 * The 27 intents of the Bitext set in ours; several where the wording of the set truly leaves more than one open.
 * Questions about delivery countries, ways of delivery and opening hours are product questions, as in the Nordic mails.
 */
export const bitextMapping: Record<string, readonly Intent[]> = {
  cancel_order: ['cancel_order'],
  // the fee is asked by who is about to cancel
  check_cancellation_fee: ['cancel_order'],
  change_order: ['change_order'],
  change_shipping_address: ['change_address'],
  set_up_shipping_address: ['change_address'],
  track_order: ['order_status'],
  // "when is my product going to arrive" and "how long does shipping take" stand side by side
  delivery_period: ['order_status', 'product_question'],
  delivery_options: ['product_question'],
  place_order: ['product_question'],
  get_refund: ['refund'],
  track_refund: ['refund'],
  check_refund_policy: ['refund'],
  check_invoice: ['invoice_or_payment'],
  get_invoice: ['invoice_or_payment'],
  check_payment_methods: ['invoice_or_payment'],
  payment_issue: ['invoice_or_payment'],
  complaint: ['complaint'],
  // half of these ask for opening hours
  contact_customer_service: ['thanks_or_other', 'product_question'],
  contact_human_agent: ['thanks_or_other'],
  review: ['thanks_or_other'],
  create_account: ['account_or_privacy'],
  delete_account: ['account_or_privacy'],
  edit_account: ['account_or_privacy'],
  switch_account: ['account_or_privacy'],
  recover_password: ['account_or_privacy'],
  registration_problems: ['account_or_privacy'],
  newsletter_subscription: ['account_or_privacy'],
}
