/** Words mail programs label the header lines of a quoted or forwarded mail with. */
export const headerLabels = {
  from: [
    'from',
    'fra',
    'frå',
    'från',
    'von',
    'van',
    'de',
    'da',
    'mittente',
    'lähettäjä',
    'od',
    'nadawca',
    'expéditeur',
    'afsender',
    'avsender',
    'avsändare',
    'absender',
    'afzender',
    'remitente',
    'from name',
  ],
  date: [
    'sent',
    'sendt',
    'skickat',
    'gesendet',
    'verzonden',
    'verstuurd',
    'envoyé',
    'enviado',
    'inviato',
    'lähetetty',
    'wysłano',
    'wysłane',
    'date',
    'dato',
    'datum',
    'fecha',
    'data',
    'päivämäärä',
    'päiväys',
    'sent at',
    'enviado el',
    'sendt den',
  ],
  to: [
    'to',
    'til',
    'till',
    'an',
    'aan',
    'à',
    'para',
    'a',
    'vastaanottaja',
    'do',
    'destinataire',
    'destinatario',
    'modtager',
    'mottaker',
    'mottagare',
    'empfänger',
    'kohde',
    'pour',
  ],
  subject: [
    'subject',
    'sujet',
    'emne',
    'ämne',
    'betreff',
    'onderwerp',
    'objet',
    'asunto',
    'oggetto',
    'aihe',
    'temat',
    're',
    'betr',
    'betreft',
    'assunto',
  ],
  copy: [
    'cc',
    'bcc',
    'kopi',
    'kopia',
    'kopie',
    'copie',
    'copia',
    'kopio',
    'dw',
    'cópia',
    'reply-to',
    'svar til',
    'svara till',
    'antwort an',
    'antwoord aan',
    'répondre à',
    'responder a',
    'rispondi a',
    'vastaa',
    'odpowiedz do',
    'udw',
    'organization',
    'importance',
    'priority',
    'prioritet',
    'vedhæftede filer',
    'attachments',
  ],
} as const

export type HeaderLabel = keyof typeof headerLabels

const kinds = new Map<string, HeaderLabel>(
  Object.entries(headerLabels).flatMap(([kind, words]) => words.map((word) => [word, kind as HeaderLabel] as const)),
)

/** The kind and value of a line such as "*Fra:* Bo <bo@b>" or "Subject : x"; null for any other line. */
export function headerLine(line: string): { kind: HeaderLabel; value: string } | null {
  if (!/^[^:：]{1,60}[:：]/.test(line)) return null
  const plain = line
    .slice(0, 400)
    .replaceAll('*', '')
    .replace(/^[>|\s]+/, '')
  const colon = plain.search(/[:：]/)
  if (colon < 1 || colon > 24) return null
  const kind = kinds.get(plain.slice(0, colon).trim().toLowerCase())
  return kind === undefined ? null : { kind, value: plain.slice(colon + 1).trim() }
}
