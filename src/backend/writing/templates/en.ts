import type { Phrases } from './phrases.ts'

export const en: Phrases = {
  language: 'en',
  greeting: (name) => (name === null ? 'Hello,' : `Hi ${name},`),
  signOff: 'Kind regards,',
  thanks: 'Thank you for your message.',
  sorry: 'Thank you for your message. I am sorry about the trouble this has caused you.',
  intents: {
    order_status: {
      opening: 'Here is what I can see about your order:',
      hole: null,
      topic: 'delivery shipping days order sent',
    },
    delivery_problem: {
      opening: 'I am sorry that the delivery did not go as it should.',
      hole: 'what we do about the parcel now',
      topic: 'late lost delivered parcel search movement',
    },
    wrong_or_damaged_item: {
      opening: 'I am sorry that the item is not as it should be.',
      hole: 'how we put it right, and whether a photo is needed',
      topic: 'faults wrong damaged item warranty photo',
    },
    return_or_exchange: {
      opening: 'Of course I will help you with your return or exchange.',
      hole: 'how the customer sends it back, and what happens then',
      topic: 'returns return exchange days label',
    },
    refund: {
      opening: 'I have looked into your question about the refund.',
      hole: 'where the refund stands',
      topic: 'refunds refund payment method',
    },
    cancel_order: {
      opening: 'I have read that you would like to cancel your order.',
      hole: 'whether the order could still be cancelled',
      topic: 'change cancel packed order',
    },
    change_order: {
      opening: 'I have read what you would like to change in your order.',
      hole: 'whether the change could still be made',
      topic: 'change cancel packed order',
    },
    change_address: {
      opening: 'I have read that the delivery address should be changed.',
      hole: 'whether the address could still be changed',
      topic: 'address changes redirect parcel',
    },
    invoice_or_payment: {
      opening: 'I have looked into your question about the payment.',
      hole: 'answer about the invoice or payment',
      topic: 'payment invoice cards receipt',
    },
    product_question: {
      opening: 'Good that you ask before you decide.',
      hole: 'answer about the product',
      topic: 'product item size',
    },
    discount_or_price: {
      opening: 'Thank you for asking about the price.',
      hole: 'answer about the price or discount',
      topic: 'prices discount code newsletter volume',
    },
    complaint: {
      opening: 'I can well understand that you are not satisfied, and it is good that you tell us.',
      hole: 'what we do about it',
      topic: 'complaint faults',
    },
    account_or_privacy: {
      opening: 'I have noted your request about your details, and we handle it with care.',
      hole: 'what was done, after checking who is asking',
      topic: 'privacy data requests answered account',
    },
    thanks_or_other: {
      opening: 'It is always good to hear from you.',
      hole: 'anything more to answer',
      topic: '',
    },
    not_customer_mail: {
      opening: '',
      hole: 'a reply, if this mail needs one at all',
      topic: '',
    },
  },
  order: {
    cancelled: (number, day) => `Order ${number} was cancelled${day === null ? '' : ` on ${day}`}.`,
    notSent: (number, placed) => `Order ${number}, placed on ${placed}, has not been sent yet.`,
    sent: (number, day, carrier) =>
      `Order ${number} was sent${day === null ? '' : ` on ${day}`}${carrier === null ? '' : ` with ${carrier}`}.`,
    partlySent: (number) => `Part of order ${number} has been sent; the rest is still with us.`,
    unknown: (number) => `I have your order ${number} in front of me.`,
    status: (carrier, status) =>
      `${carrier === null ? 'The latest status of the parcel is' : `The latest status from ${carrier} is`}: ${status}.`,
    delivered: (day, carrier) =>
      `${carrier === null ? 'The parcel is' : `${carrier} has the parcel`} marked as delivered${day === null ? '' : ` on ${day}`}.`,
    pickup: (place) => `It can be collected here: ${place}.`,
    expected: (day) => `It is expected on ${day}.`,
    late: (day) => `It was expected on ${day}, so it is later than it should be.`,
    follow: (link) => `You can follow the parcel here: ${link}`,
    tracking: (number) => `The tracking number is ${number}.`,
    total: (number, amount) => `The total of order ${number} is ${amount}.`,
    refunded: (amount, day) => `We have refunded ${amount} on ${day}.`,
    returnReceived: (day) => `We received your return on ${day}.`,
    returnRegistered: (day) => `Your return was registered on ${day}.`,
  },
  rule: (sentence) => `From our terms: ${sentence}`,
  askNumber:
    'I could not find the order from this mail alone. Could you send me the order number, written from the e-mail address you ordered with? Then I can look into it straight away.',
  askOtherDetail:
    'I could not match your mail with an order. Could you write from the e-mail address you ordered with, or send me the order number together with the postcode of the delivery? Then I can look into it straight away.',
  checking:
    'I cannot see the details of your order at this very moment, so we are checking it and will write to you again as soon as we know more.',
  lookUp: (number) => `what you see about order ${number} in the shop`,
  wish: (instruction) => `your wish for this reply: ${instruction}`,
  close: 'Just reply to this mail if there is anything else I can help with.',
  orderHole: 'status of the order',
}
