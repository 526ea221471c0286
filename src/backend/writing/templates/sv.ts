import type { Phrases } from './phrases.ts'

export const sv: Phrases = {
  language: 'sv',
  greeting: (name) => (name === null ? 'Hej!' : `Hej ${name}!`),
  signOff: 'Vänliga hälsningar',
  thanks: 'Tack för ditt meddelande.',
  sorry: 'Tack för ditt meddelande. Jag är ledsen att du har haft det här besväret.',
  intents: {
    order_status: {
      opening: 'Det här kan jag se om din beställning:',
      hole: null,
      topic: 'leverans skickas vardagar beställning',
    },
    delivery_problem: {
      opening: 'Jag är ledsen att leveransen inte har gått som den skulle.',
      hole: 'vad vi gör med paketet nu',
      topic: 'försenat borta levererat paketet efterlysa',
    },
    wrong_or_damaged_item: {
      opening: 'Jag är ledsen att varan inte är som den ska vara.',
      hole: 'hur vi löser det, och om en bild behövs',
      topic: 'reklamation fel vara bild garanti',
    },
    return_or_exchange: {
      opening: 'Självklart hjälper jag dig med returen eller bytet.',
      hole: 'hur varan skickas tillbaka, och vad som händer sedan',
      topic: 'retur byte ångerrätt returetikett',
    },
    refund: {
      opening: 'Jag har tittat på din fråga om pengarna för beställningen.',
      hole: 'hur långt återbetalningen har kommit',
      topic: 'återbetalning pengar tillbaka betalsätt',
    },
    cancel_order: {
      opening: 'Jag ser att du vill avbeställa din beställning.',
      hole: 'om beställningen fortfarande gick att avbeställa',
      topic: 'ändring avbeställning packad beställning',
    },
    change_order: {
      opening: 'Jag har läst vad du vill ändra i din beställning.',
      hole: 'om ändringen fortfarande var möjlig',
      topic: 'ändring avbeställning packad beställning',
    },
    change_address: {
      opening: 'Jag ser att leveransadressen ska ändras.',
      hole: 'om adressen fortfarande gick att ändra',
      topic: 'adress ändras paket',
    },
    invoice_or_payment: {
      opening: 'Jag har tittat på din fråga om betalningen.',
      hole: 'svar om faktura eller betalning',
      topic: 'betalning faktura kort kvitto',
    },
    product_question: {
      opening: 'Bra att du frågar.',
      hole: 'svar om varan',
      topic: 'vara storlek leverans',
    },
    discount_or_price: {
      opening: 'Tack för att du frågar om priset.',
      hole: 'svar om pris eller rabatt',
      topic: 'priser rabatt kod',
    },
    complaint: {
      opening: 'Jag förstår att du inte är nöjd, och det är bra att du säger det till oss.',
      hole: 'vad vi gör åt det',
      topic: 'klagomål reklamation',
    },
    account_or_privacy: {
      opening: 'Jag har noterat din önskan om dina uppgifter, och vi hanterar den noggrant.',
      hole: 'vad som har gjorts, efter kontroll av vem som frågar',
      topic: 'personuppgifter uppgifter svar',
    },
    thanks_or_other: {
      opening: 'Det är alltid roligt att höra från dig.',
      hole: 'vad som mer ska besvaras',
      topic: '',
    },
    not_customer_mail: {
      opening: '',
      hole: 'ett svar, om mejlet alls behöver ett',
      topic: '',
    },
  },
  order: {
    cancelled: (number, day) => `Beställning ${number} avbeställdes${day === null ? '' : ` den ${day}`}.`,
    notSent: (number, placed) => `Beställning ${number} från den ${placed} är inte skickad ännu.`,
    sent: (number, day, carrier) =>
      `Beställning ${number} skickades${day === null ? '' : ` den ${day}`}${carrier === null ? '' : ` med ${carrier}`}.`,
    partlySent: (number) => `En del av beställning ${number} är skickad; resten är kvar hos oss.`,
    unknown: (number) => `Jag har din beställning ${number} framför mig.`,
    status: (carrier, status) =>
      `${carrier === null ? 'Senaste status för paketet är' : `Senaste status från ${carrier} är`}: ${status}.`,
    delivered: (day, carrier) =>
      `${carrier === null ? 'Paketet är markerat' : `${carrier} har markerat paketet`} som levererat${day === null ? '' : ` den ${day}`}.`,
    pickup: (place) => `Det kan hämtas här: ${place}.`,
    expected: (day) => `Det väntas komma den ${day}.`,
    late: (day) => `Det väntades den ${day}, så det är senare än det borde vara.`,
    follow: (link) => `Du kan följa paketet här: ${link}`,
    tracking: (number) => `Kollinumret är ${number}.`,
    total: (number, amount) => `Beställning ${number} är på totalt ${amount}.`,
    refunded: (amount, day) => `Vi har återbetalat ${amount} den ${day}.`,
    returnReceived: (day) => `Vi tog emot din retur den ${day}.`,
    returnRegistered: (day) => `Din retur registrerades den ${day}.`,
  },
  rule: (sentence) => `Ur våra villkor: ${sentence}`,
  askNumber:
    'Jag hittade inte beställningen utifrån mejlet. Kan du skicka ordernumret till mig, från den e-postadress du beställde med? Då tittar jag på det direkt.',
  askOtherDetail:
    'Jag hittade ingen beställning som passar ditt mejl. Kan du skriva från den e-postadress du beställde med, eller skicka ordernumret tillsammans med leveransens postnummer? Då tittar jag på det direkt.',
  checking:
    'Just nu kan jag inte se uppgifterna om din beställning, så vi undersöker det och skriver till dig igen så snart vi vet mer.',
  lookUp: (number) => `vad du ser om beställning ${number} i butiken`,
  wish: (instruction) => `din önskan om svaret: ${instruction}`,
  close: 'Svara gärna på det här mejlet om det är något mer jag kan hjälpa till med.',
  orderHole: 'status för beställningen',
}
