import type { Evidence } from '../../contract/draft.ts'

/** The labels of the fact sheet, as a Danish agent reads them. */
const danish: Record<string, string> = {
  'name of the customer': 'kundens navn',
  'order number': 'ordrenummer',
  'status of the order': 'ordrens status',
  'day the order was placed': 'bestilt den',
  'day the order was cancelled': 'annulleret den',
  'total of the order': 'ordrens beløb',
  'shipping price': 'fragt',
  discount: 'rabat',
  items: 'varer',
  'name on the order': 'navn på ordren',
  'e-mail on the order': 'e-mail på ordren',
  'phone on the order': 'telefon på ordren',
  'street of delivery': 'leveringsadresse',
  'postcode and city of delivery': 'postnummer og by',
  'amount refunded': 'beløb ført tilbage',
  'day of the refund': 'ført tilbage den',
  'return number': 'returnummer',
  'day the return was registered': 'retur oprettet den',
  'day the return was received': 'retur modtaget den',
  'status of the parcel': 'pakkens status',
  carrier: 'fragtfirma',
  'tracking number': 'pakkenummer',
  'tracking link': 'sporingslink',
  'day the parcel was sent': 'pakken sendt den',
  'day the parcel was delivered': 'pakken leveret den',
  'expected day of delivery': 'ventes leveret den',
  'pickup point': 'afhentningssted',
}

/** Evidence is stored in English; a person who reads Danish gets it in Danish. */
export function evidenceWords(evidence: Evidence[], locale: string): Evidence[] {
  if (!/^da\b/i.test(locale)) return evidence
  return evidence.map((entry) => ({ ...entry, label: inDanish(entry.label), source: sourceInDanish(entry.source) }))
}

function inDanish(label: string): string {
  return (
    danish[label] ??
    label
      .replace(/^Policy: /, 'Regel: ')
      .replace(/^price of item (\d+)$/, 'pris på vare $1')
      .replace(/^item (\d+)$/, 'vare $1')
  )
}

function sourceInDanish(source: string): string {
  return source
    .replace(/^order /, 'ordre ')
    .replace(/^policy /, 'regel ')
    .replace(/^mail$/, 'mailen')
}
