import type { Phrases } from './phrases.ts'

export const de: Phrases = {
  language: 'de',
  greeting: (name) => (name === null ? 'Guten Tag,' : `Guten Tag ${name},`),
  signOff: 'Freundliche Grüße',
  thanks: 'vielen Dank für Ihre Nachricht.',
  sorry: 'vielen Dank für Ihre Nachricht. Es tut mir leid, dass Sie damit Mühe hatten.',
  intents: {
    order_status: {
      opening: 'Das kann ich zu Ihrer Bestellung sehen:',
      hole: null,
      topic: 'lieferung versand werktage bestellung',
    },
    delivery_problem: {
      opening: 'Es tut mir leid, dass die Lieferung nicht so verlaufen ist, wie sie sollte.',
      hole: 'was wir wegen des Pakets jetzt tun',
      topic: 'verspätet verloren zugestellt paket nachforschung',
    },
    wrong_or_damaged_item: {
      opening: 'Es tut mir leid, dass der Artikel nicht so ist, wie er sein soll.',
      hole: 'wie wir das lösen, und ob ein Foto nötig ist',
      topic: 'reklamation mangel falscher artikel foto garantie',
    },
    return_or_exchange: {
      opening: 'Natürlich helfe ich Ihnen bei der Rückgabe oder dem Umtausch.',
      hole: 'wie der Artikel zurückgeschickt wird, und was danach geschieht',
      topic: 'rückgabe umtausch widerruf rücksendung',
    },
    refund: {
      opening: 'Ich habe mir Ihre Frage zum Geld für die Bestellung angesehen.',
      hole: 'wie weit die Erstattung ist',
      topic: 'erstattung geld zurück zahlungsart',
    },
    cancel_order: {
      opening: 'Ich habe gelesen, dass Sie Ihre Bestellung stornieren möchten.',
      hole: 'ob die Bestellung noch storniert werden konnte',
      topic: 'änderung stornierung verpackt bestellung',
    },
    change_order: {
      opening: 'Ich habe gelesen, was Sie an Ihrer Bestellung ändern möchten.',
      hole: 'ob die Änderung noch möglich war',
      topic: 'änderung stornierung verpackt bestellung',
    },
    change_address: {
      opening: 'Ich habe gelesen, dass die Lieferadresse geändert werden soll.',
      hole: 'ob die Adresse noch geändert werden konnte',
      topic: 'adresse ändern paket',
    },
    invoice_or_payment: {
      opening: 'Ich habe mir Ihre Frage zur Zahlung angesehen.',
      hole: 'Antwort zu Rechnung oder Zahlung',
      topic: 'zahlung rechnung karte beleg',
    },
    product_question: {
      opening: 'Gut, dass Sie fragen.',
      hole: 'Antwort zum Artikel',
      topic: 'artikel größe lieferung',
    },
    discount_or_price: {
      opening: 'Danke, dass Sie nach dem Preis fragen.',
      hole: 'Antwort zu Preis oder Rabatt',
      topic: 'preise rabatt code',
    },
    complaint: {
      opening: 'Ich verstehe gut, dass Sie nicht zufrieden sind, und es ist gut, dass Sie uns das sagen.',
      hole: 'was wir deswegen tun',
      topic: 'beschwerde reklamation',
    },
    account_or_privacy: {
      opening: 'Ich habe Ihr Anliegen zu Ihren Daten aufgenommen, und wir behandeln es sorgfältig.',
      hole: 'was getan wurde, nachdem geprüft ist, wer fragt',
      topic: 'datenschutz daten antwort konto',
    },
    thanks_or_other: {
      opening: 'Es freut uns immer, von Ihnen zu hören.',
      hole: 'was noch zu beantworten ist',
      topic: '',
    },
    not_customer_mail: {
      opening: '',
      hole: 'eine Antwort, falls diese Mail überhaupt eine braucht',
      topic: '',
    },
  },
  order: {
    cancelled: (number, day) => `Die Bestellung ${number} wurde${day === null ? '' : ` am ${day}`} storniert.`,
    notSent: (number, placed) => `Die Bestellung ${number} vom ${placed} ist noch nicht verschickt.`,
    sent: (number, day, carrier) =>
      `Die Bestellung ${number} wurde${day === null ? '' : ` am ${day}`}${carrier === null ? '' : ` mit ${carrier}`} verschickt.`,
    partlySent: (number) => `Ein Teil der Bestellung ${number} ist verschickt; der Rest ist noch bei uns.`,
    unknown: (number) => `Ihre Bestellung ${number} liegt mir vor.`,
    status: (carrier, status) =>
      `${carrier === null ? 'Der letzte Stand des Pakets ist' : `Der letzte Stand von ${carrier} ist`}: ${status}.`,
    delivered: (day, carrier) =>
      `${carrier === null ? 'Das Paket ist' : `${carrier} hat das Paket`}${day === null ? '' : ` am ${day}`} als zugestellt gemeldet.`,
    pickup: (place) => `Es kann hier abgeholt werden: ${place}.`,
    expected: (day) => `Es wird am ${day} erwartet.`,
    late: (day) => `Es wurde am ${day} erwartet und ist damit später, als es sein sollte.`,
    follow: (link) => `Hier können Sie das Paket verfolgen: ${link}`,
    tracking: (number) => `Die Sendungsnummer lautet ${number}.`,
    total: (number, amount) => `Die Bestellung ${number} beläuft sich auf insgesamt ${amount}.`,
    refunded: (amount, day) => `Wir haben am ${day} ${amount} erstattet.`,
    returnReceived: (day) => `Ihre Rücksendung ist am ${day} bei uns eingegangen.`,
    returnRegistered: (day) => `Ihre Rücksendung wurde am ${day} angemeldet.`,
  },
  rule: (sentence) => `Aus unseren Bedingungen: ${sentence}`,
  askNumber:
    'Ich konnte die Bestellung anhand der Mail nicht finden. Können Sie mir die Bestellnummer schicken, von der Mailadresse, mit der Sie bestellt haben? Dann sehe ich sofort nach.',
  askOtherDetail:
    'Ich konnte zu Ihrer Mail keine Bestellung finden. Können Sie von der Mailadresse schreiben, mit der Sie bestellt haben, oder mir die Bestellnummer zusammen mit der Postleitzahl der Lieferung schicken? Dann sehe ich sofort nach.',
  checking:
    'Im Moment kann ich die Angaben zu Ihrer Bestellung nicht sehen. Wir prüfen das und schreiben Ihnen wieder, sobald wir mehr wissen.',
  lookUp: (number) => `was Sie zur Bestellung ${number} im Shop sehen`,
  wish: (instruction) => `Ihr Wunsch für die Antwort: ${instruction}`,
  close: 'Antworten Sie einfach auf diese Mail, wenn ich noch etwas für Sie tun kann.',
  orderHole: 'Stand der Bestellung',
}
