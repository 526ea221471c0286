import type { Phrases } from './phrases.ts'

export const da: Phrases = {
  language: 'da',
  greeting: (name) => (name === null ? 'Hej' : `Hej ${name}`),
  signOff: 'Venlig hilsen',
  thanks: 'Tak for din besked.',
  sorry: 'Tak for din besked. Jeg er ked af, at du har haft det besvær.',
  intents: {
    order_status: {
      opening: 'Her er, hvad jeg kan se om din ordre:',
      hole: null,
      topic: 'levering sendes hverdage ordre',
    },
    delivery_problem: {
      opening: 'Jeg er ked af, at leveringen ikke er gået, som den skulle.',
      hole: 'hvad vi gør ved pakken nu',
      topic: 'forsinket væk leveret pakken efterlyse bevægelse',
    },
    wrong_or_damaged_item: {
      opening: 'Jeg er ked af, at varen ikke er, som den skal være.',
      hole: 'hvordan vi løser det, og om der skal bruges et billede',
      topic: 'reklamation fejl forkerte varer billede garanti',
    },
    return_or_exchange: {
      opening: 'Selvfølgelig hjælper jeg dig med returneringen eller ombytningen.',
      hole: 'hvordan varen sendes retur, og hvad der så sker',
      topic: 'retur bytte returret returlabel',
    },
    refund: {
      opening: 'Jeg har set på dit spørgsmål om pengene for din ordre.',
      hole: 'hvor langt tilbagebetalingen er',
      topic: 'penge tilbage betalingsmiddel hverdage',
    },
    cancel_order: {
      opening: 'Jeg kan læse, at du gerne vil annullere din ordre.',
      hole: 'om ordren kunne nå at blive annulleret',
      topic: 'ændring annullering pakket ordren',
    },
    change_order: {
      opening: 'Jeg har læst, hvad du gerne vil have ændret i din ordre.',
      hole: 'om ændringen kunne nås',
      topic: 'ændring annullering pakket ordren',
    },
    change_address: {
      opening: 'Jeg kan læse, at leveringsadressen skal ændres.',
      hole: 'om adressen kunne nå at blive ændret',
      topic: 'adresse ændres omdirigeres pakke',
    },
    invoice_or_payment: {
      opening: 'Jeg har set på dit spørgsmål om betalingen.',
      hole: 'svar om faktura eller betaling',
      topic: 'betaling faktura kort kvittering',
    },
    product_question: {
      opening: 'Det er godt, at du spørger.',
      hole: 'svar om varen',
      topic: 'vare størrelse levering',
    },
    discount_or_price: {
      opening: 'Tak, fordi du spørger om prisen.',
      hole: 'svar om pris eller rabat',
      topic: 'priser rabat kode nyhedsbrevskode mængderabat',
    },
    complaint: {
      opening: 'Jeg kan godt forstå, at du ikke er tilfreds, og det er godt, at du siger det til os.',
      hole: 'hvad vi gør ved det',
      topic: 'klage reklamation',
    },
    account_or_privacy: {
      opening: 'Jeg har noteret dit ønske om dine oplysninger, og vi behandler det omhyggeligt.',
      hole: 'hvad der er gjort, efter det er tjekket, hvem der spørger',
      topic: 'persondata oplysninger svar data',
    },
    thanks_or_other: {
      opening: 'Det er altid rart at høre fra dig.',
      hole: 'hvad der ellers skal svares',
      topic: '',
    },
    not_customer_mail: {
      opening: '',
      hole: 'et svar, hvis mailen overhovedet skal have et',
      topic: '',
    },
  },
  order: {
    cancelled: (number, day) => `Ordre ${number} blev annulleret${day === null ? '' : ` den ${day}`}.`,
    notSent: (number, placed) => `Ordre ${number}, som du bestilte den ${placed}, er ikke sendt endnu.`,
    sent: (number, day, carrier) =>
      `Ordre ${number} blev sendt${day === null ? '' : ` den ${day}`}${carrier === null ? '' : ` med ${carrier}`}.`,
    partlySent: (number) => `En del af ordre ${number} er sendt; resten er stadig hos os.`,
    unknown: (number) => `Jeg har din ordre ${number} foran mig.`,
    status: (carrier, status) =>
      `${carrier === null ? 'Den seneste status på pakken er' : `Den seneste status fra ${carrier} er`}: ${status}.`,
    delivered: (day, carrier) =>
      `${carrier === null ? 'Pakken er meldt' : `${carrier} har meldt pakken`} leveret${day === null ? '' : ` den ${day}`}.`,
    pickup: (place) => `Den kan hentes her: ${place}.`,
    expected: (day) => `Den ventes leveret den ${day}.`,
    late: (day) => `Den var ventet den ${day}, så den er senere, end den skulle være.`,
    follow: (link) => `Du kan følge pakken her: ${link}`,
    tracking: (number) => `Pakkenummeret er ${number}.`,
    total: (number, amount) => `Ordre ${number} lyder på ${amount} i alt.`,
    refunded: (amount, day) => `Vi har tilbagebetalt ${amount} den ${day}.`,
    returnReceived: (day) => `Vi modtog din returpakke den ${day}.`,
    returnRegistered: (day) => `Din retur blev oprettet den ${day}.`,
  },
  rule: (sentence) => `Fra vores handelsbetingelser: ${sentence}`,
  askNumber:
    'Jeg kunne ikke finde ordren ud fra mailen alene. Vil du sende mig ordrenummeret, skrevet fra den mailadresse, du bestilte med? Så ser jeg på det med det samme.',
  askOtherDetail:
    'Jeg kunne ikke finde en ordre, der passer til din mail. Vil du skrive fra den mailadresse, du bestilte med, eller sende mig ordrenummeret sammen med leveringens postnummer? Så ser jeg på det med det samme.',
  checking:
    'Jeg kan lige nu ikke se oplysningerne om din ordre, så vi undersøger det og skriver til dig igen, så snart vi ved mere.',
  lookUp: (number) => `hvad du kan se om ordre ${number} i butikken`,
  wish: (instruction) => `dit ønske til svaret: ${instruction}`,
  close: 'Svar bare på denne mail, hvis der er andet, jeg kan hjælpe med.',
  orderHole: 'status på ordren',
}
