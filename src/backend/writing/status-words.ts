import type { ShipmentStatus } from '../../contract/order.ts'
import type { OrderStatus } from './fact.ts'

type Words = { shipment: Record<ShipmentStatus, string>; order: Record<OrderStatus, string>; and: string }

const shipment = (...words: string[]) =>
  Object.fromEntries(statuses.map((status, index) => [status, words[index]!])) as Words['shipment']
const order = (...words: string[]) =>
  Object.fromEntries(orderStatuses.map((status, index) => [status, words[index]!])) as Words['order']

const statuses: ShipmentStatus[] = [
  'pending',
  'info_received',
  'in_transit',
  'out_for_delivery',
  'available_for_pickup',
  'delivered',
  'attempt_failed',
  'exception',
  'returned',
  'expired',
  'unknown',
]
const orderStatuses: OrderStatus[] = ['cancelled', 'not_sent', 'partly_sent', 'sent', 'delivered', 'unknown']

export const statusWords: Record<string, Words> = {
  en: {
    shipment: shipment(
      'not sent yet',
      'registered with the carrier',
      'on its way',
      'out for delivery',
      'ready for pickup',
      'delivered',
      'delivery was attempted without success',
      'delayed by a problem at the carrier',
      'on its way back to us',
      'no longer tracked by the carrier',
      'unknown',
    ),
    order: order('cancelled', 'not sent yet', 'partly sent', 'sent', 'delivered', 'unknown'),
    and: 'and',
  },
  da: {
    shipment: shipment(
      'ikke sendt endnu',
      'registreret hos fragtfirmaet',
      'på vej',
      'ude til levering',
      'klar til afhentning',
      'leveret',
      'forsøgt leveret uden held',
      'forsinket af et problem hos fragtfirmaet',
      'på vej retur til os',
      'ikke længere sporet af fragtfirmaet',
      'ukendt',
    ),
    order: order('annulleret', 'ikke sendt endnu', 'delvist sendt', 'sendt', 'leveret', 'ukendt'),
    and: 'og',
  },
  nb: {
    shipment: shipment(
      'ikke sendt ennå',
      'registrert hos transportøren',
      'på vei',
      'ute for levering',
      'klar til henting',
      'levert',
      'forsøkt levert uten hell',
      'forsinket av et problem hos transportøren',
      'på vei i retur til oss',
      'ikke lenger sporet av transportøren',
      'ukjent',
    ),
    order: order('kansellert', 'ikke sendt ennå', 'delvis sendt', 'sendt', 'levert', 'ukjent'),
    and: 'og',
  },
  sv: {
    shipment: shipment(
      'inte skickat ännu',
      'registrerat hos fraktbolaget',
      'på väg',
      'ute för leverans',
      'klart att hämta',
      'levererat',
      'försökt levereras utan resultat',
      'försenat av ett problem hos fraktbolaget',
      'på väg tillbaka till oss',
      'inte längre spårat av fraktbolaget',
      'okänt',
    ),
    order: order('avbeställd', 'inte skickad ännu', 'delvis skickad', 'skickad', 'levererad', 'okänd'),
    and: 'och',
  },
  de: {
    shipment: shipment(
      'noch nicht verschickt',
      'beim Versanddienst angemeldet',
      'unterwegs',
      'in Zustellung',
      'abholbereit',
      'zugestellt',
      'ein Zustellversuch war erfolglos',
      'durch ein Problem beim Versanddienst verzögert',
      'auf dem Rückweg zu uns',
      'vom Versanddienst nicht mehr verfolgt',
      'unbekannt',
    ),
    order: order('storniert', 'noch nicht verschickt', 'teilweise verschickt', 'verschickt', 'zugestellt', 'unbekannt'),
    and: 'und',
  },
}
