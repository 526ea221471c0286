import type { Phrases } from './phrases.ts'

export const nb: Phrases = {
  language: 'nb',
  greeting: (name) => (name === null ? 'Hei' : `Hei ${name}`),
  signOff: 'Vennlig hilsen',
  thanks: 'Takk for meldingen din.',
  sorry: 'Takk for meldingen din. Jeg er lei meg for at du har hatt dette bryet.',
  intents: {
    order_status: {
      opening: 'Her er det jeg kan se om bestillingen din:',
      hole: null,
      topic: 'levering sendes virkedager bestilling',
    },
    delivery_problem: {
      opening: 'Jeg er lei meg for at leveringen ikke har gått som den skulle.',
      hole: 'hva vi gjør med pakken nå',
      topic: 'forsinket borte levert pakken etterlyse',
    },
    wrong_or_damaged_item: {
      opening: 'Jeg er lei meg for at varen ikke er slik den skal være.',
      hole: 'hvordan vi løser det, og om det trengs et bilde',
      topic: 'reklamasjon feil vare bilde garanti',
    },
    return_or_exchange: {
      opening: 'Selvfølgelig hjelper jeg deg med å returnere eller bytte.',
      hole: 'hvordan varen sendes tilbake, og hva som skjer etterpå',
      topic: 'retur bytte angrerett returlapp',
    },
    refund: {
      opening: 'Jeg har sett på spørsmålet ditt om pengene for bestillingen.',
      hole: 'hvor langt tilbakebetalingen er kommet',
      topic: 'tilbakebetaling penger tilbake betalingsmåte',
    },
    cancel_order: {
      opening: 'Jeg ser at du gjerne vil kansellere bestillingen din.',
      hole: 'om bestillingen fortsatt kunne kanselleres',
      topic: 'endring kansellering pakket bestilling',
    },
    change_order: {
      opening: 'Jeg har lest hva du gjerne vil endre i bestillingen din.',
      hole: 'om endringen fortsatt var mulig',
      topic: 'endring kansellering pakket bestilling',
    },
    change_address: {
      opening: 'Jeg ser at leveringsadressen skal endres.',
      hole: 'om adressen fortsatt kunne endres',
      topic: 'adresse endres pakke',
    },
    invoice_or_payment: {
      opening: 'Jeg har sett på spørsmålet ditt om betalingen.',
      hole: 'svar om faktura eller betaling',
      topic: 'betaling faktura kort kvittering',
    },
    product_question: {
      opening: 'Det er fint at du spør.',
      hole: 'svar om varen',
      topic: 'vare størrelse levering',
    },
    discount_or_price: {
      opening: 'Takk for at du spør om prisen.',
      hole: 'svar om pris eller rabatt',
      topic: 'priser rabatt kode',
    },
    complaint: {
      opening: 'Jeg forstår godt at du ikke er fornøyd, og det er bra at du sier fra.',
      hole: 'hva vi gjør med det',
      topic: 'klage reklamasjon',
    },
    account_or_privacy: {
      opening: 'Jeg har notert ønsket ditt om opplysningene dine, og vi behandler det med omhu.',
      hole: 'hva som er gjort, etter at det er sjekket hvem som spør',
      topic: 'persondata personvern opplysninger svar',
    },
    thanks_or_other: {
      opening: 'Det er alltid hyggelig å høre fra deg.',
      hole: 'hva mer som skal svares',
      topic: '',
    },
    not_customer_mail: {
      opening: '',
      hole: 'et svar, hvis e-posten i det hele tatt trenger et',
      topic: '',
    },
  },
  order: {
    cancelled: (number, day) => `Bestilling ${number} ble kansellert${day === null ? '' : ` ${day}`}.`,
    notSent: (number, placed) => `Bestilling ${number} fra ${placed} er ikke sendt ennå.`,
    sent: (number, day, carrier) =>
      `Bestilling ${number} ble sendt${day === null ? '' : ` ${day}`}${carrier === null ? '' : ` med ${carrier}`}.`,
    partlySent: (number) => `En del av bestilling ${number} er sendt; resten er fortsatt hos oss.`,
    unknown: (number) => `Jeg har bestilling ${number} foran meg.`,
    status: (carrier, status) =>
      `${carrier === null ? 'Siste status på pakken er' : `Siste status fra ${carrier} er`}: ${status}.`,
    delivered: (day, carrier) =>
      `${carrier === null ? 'Pakken er meldt' : `${carrier} har meldt pakken`} levert${day === null ? '' : ` ${day}`}.`,
    pickup: (place) => `Den kan hentes her: ${place}.`,
    expected: (day) => `Den ventes levert ${day}.`,
    late: (day) => `Den var ventet ${day}, så den er senere enn den skulle være.`,
    follow: (link) => `Du kan følge pakken her: ${link}`,
    tracking: (number) => `Sporingsnummeret er ${number}.`,
    total: (number, amount) => `Bestilling ${number} er på ${amount} totalt.`,
    refunded: (amount, day) => `Vi har tilbakebetalt ${amount} ${day}.`,
    returnReceived: (day) => `Vi mottok returen din ${day}.`,
    returnRegistered: (day) => `Returen din ble registrert ${day}.`,
  },
  rule: (sentence) => `Fra vilkårene våre: ${sentence}`,
  askNumber:
    'Jeg fant ikke bestillingen ut fra e-posten alene. Kan du sende meg ordrenummeret, skrevet fra e-postadressen du bestilte med? Da ser jeg på det med en gang.',
  askOtherDetail:
    'Jeg fant ikke en bestilling som passer til e-posten din. Kan du skrive fra e-postadressen du bestilte med, eller sende meg ordrenummeret sammen med postnummeret for leveringen? Da ser jeg på det med en gang.',
  checking:
    'Akkurat nå kan jeg ikke se opplysningene om bestillingen din, så vi undersøker det og skriver til deg igjen så snart vi vet mer.',
  lookUp: (number) => `hva du ser om bestilling ${number} i butikken`,
  wish: (instruction) => `ønsket ditt for svaret: ${instruction}`,
  close: 'Bare svar på denne e-posten hvis det er noe mer jeg kan hjelpe med.',
  orderHole: 'status på bestillingen',
}
