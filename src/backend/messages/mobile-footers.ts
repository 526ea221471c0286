/** What a footer names: devices and mail programs, never a carrier ("sendt med GLS" is the customer speaking). */
const device =
  '(?:i?phone|i?pad|ipod|android|blackberry|galaxy|samsung|huawei|honor|xiaomi|oneplus|nokia|sony|xperia|htc|pixel|windows|mac|tablet|smartphone|mobil(?:e|en|telefon|telefonen|gerät)?|telefon(?:en)?|handy|cell ?phone)'
const program =
  '(?:outlook|e?-?mail(?:box|bird|spring)?(?= for| app|$|\\s?\\()|mailbox|mail f(?:or|ör|ür)|mail (?:til|voor|pour|para|per)|mailbird|mailspring|airmail|sparrow|spark|superhuman|yahoo|gmail|proton ?mail|proton|tutanota|tuta|thunderbird|k-9|bluemail|spike|canary|edison|newton|boxer|web\\.de|gmx|t-online|laposte|orange|libero|virgilio|e-?post (?:för|for)|correo para|poczty)'
const named = (own: string) => `(?:(?:${own})\\b|(?:a |an |the |en |ein(?:em)? )?(?:${device}|${program})).{0,100}`
const forms = [
  `sent (?:wirelessly )?(?:from|via|with|by|using|through) ${named('my|our')}`,
  'sent from .{0,60} (?:iphone|ipad|android)\\.?',
  `from my (?:iphone|ipad|android|galaxy|blackberry)(?: \\w{1,10}){0,2}`,
  `send[ti]? (?:fra|frå|via|med|med hjælp af) ${named('min|mit|mine|mi')}`,
  `(?:skickat|skickades|sänt|sent) (?:från|via|med) ${named('min|mitt|mina')}`,
  `von ${named('meine[mr]?')} (?:gesendet|geschickt|versendet)\\.?`,
  `(?:gesendet|geschickt|versendet|verschickt) (?:von|mit|aus|über|via) ${named('meine[mr]?|der')}`,
  'diese nachricht wurde (?:von|mit) mein.{0,100}',
  `(?:verzonden|verstuurd) (?:vanaf|vanuit|met|via|van) ${named('mijn|mn')}`,
  `envoyé (?:sans fil )?(?:de|depuis|à partir de|à partir d'|avec|par|via) ?${named("mon|ma|l'application|l’application")}`,
  `enviado (?:desde|do|de|con|por|a partir do) ${named('mi|meu|minha')}`,
  `inviato (?:da|dal|dalla|con|tramite) ${named('mio|mia')}`,
  `lähetetty (?:.{0,30}(?:iphone|puhelime|laittee|outlook|samsung|ipad|android|sähköposti)).{0,40}`,
  `wysłan[eo] (?:z|ze|za pomocą|przez) (?:${named('mojego|moje|mojej|aplikacji|urządzenia|telefonu|programu')})`,
  '(?:get|hent|få|hämta|skaffa|download|obtener|obtén|descarga[r]?|scarica|ottieni|hanki|pobierz|uzyskaj|télécharge[rz]?|obtenir|holen sie sich|laden sie) outlook .{0,60}',
  'outlook (?:für|voor|pour|til|för) .{0,40}',
  '從我的 .{0,30} 傳送',
  '(?:this|denne) (?:e-?mail|mail) .{0,40}(?:virus|avast).{0,60}',
]
const footers = new RegExp(`^(?:${forms.join('|')})$`, 'i')
/** How each of them begins: most lines are no footer, and that is seen at once. */
const beginnings =
  /^[\s*_<([«]{0,8}(?:sen[dt]|from my|skick|sänt|von |gesend|geschickt|versendet|verschickt|diese nach|verzonden|verstuurd|envoyé|enviado|inviato|lähetetty|wysłan|get |hent |få |hämta |skaffa |download |obt|descarga|scarica|ottieni|hanki |pobierz|uzyskaj|télécharg|holen sie|laden sie|outlook |從我的|this |denne )/i
const frame = /^[*_<([«]+|(?<![*_>)\]»])[*_>)\]»]+$/g

/** A line a mail program adds below the text. */
export function isMobileFooter(line: string): boolean {
  if (!beginnings.test(line)) return line.length <= 120 && /avast antivirus/i.test(line)
  const plain = line
    .slice(0, 300)
    .replace(/\[([^\][]{1,60})\]\([^()]{0,200}\)/g, '$1')
    .replace(/<[^<>]{3,200}>\s*$/g, '')
    .trim()
    .replace(frame, '')
  return plain.length <= 160 && footers.test(plain)
}
