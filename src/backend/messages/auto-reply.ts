import type { Mail } from '../../contract/mail.ts'
import { personOf } from './addresses.ts'

/** What a machine sent: a report that a mail did not arrive, an absence note, a list mail, any other notice. */
export type AutomaticKind = 'bounce' | 'out_of_office' | 'newsletter' | 'notice'

const bounceSubject =
  /^(?:undelivered|undeliverable|delivery status notification|mail delivery failed|returned mail|failure notice|unzustellbar|nicht zugestellt|kan ikke leveres|ikke leveret|meddelelsen blev ikke leveret|kunde inte levereras|olevererat|ikke levert|onbestelbaar)/i
const absenceSubject =
  /(?:^|\]\s?|:\s)(?:automatic reply|auto(?:matic)?[ -]?reply|autoreply|out of (?:the )?office|automatisk svar|autosvar|autosvars?|fraværs?\w{0,12}|ikke på kontoret|ikke til stede|frånvaro\w{0,12}|automatiskt svar|ej på kontoret|automatische antwort|abwesenheit\w{0,12}|nicht im büro|automatisch antwoord|afwezig\w{0,12}|réponse automatique|respuesta automática|risposta automatica)/i
const absenceText =
  /ferie|fravær|ikke på kontoret|out of (?:the )?office|on leave|on holiday|on vacation|urlaub|abwesend|nicht im büro|semester|frånvar|tjänstledig|afwezig|tilbage (?:den|igen|på kontoret)|tillbaka (?:den|igen)|back (?:on|in the office)|föräldraledig|barsel|orlov/i
const machines =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|ikke[-_.]?svar|noreply\d*|mailer-daemon|postmaster|bounces?|notifications?|donotreply|automat|system)(?:[+._-].*)?$/i

/** Whether nobody wrote this mail by hand (RFC 3834 headers and what mail servers add), and of which kind it is. */
export function automaticKind(mail: Pick<Mail, 'from' | 'subject' | 'headers' | 'text'>): AutomaticKind | null {
  const headers = (name: string) =>
    mail.headers.filter(([key]) => key.toLowerCase() === name).map(([, value]) => value.trim().toLowerCase())
  const localPart = personOf(mail.from)?.email.split('@')[0] ?? ''
  const submitted = headers('auto-submitted').some((value) => value !== '' && !value.startsWith('no'))
  const precedence = headers('precedence').find((value) => /^(?:bulk|list|junk|auto_reply)$/.test(value))
  const report = headers('content-type').some((value) => value.startsWith('multipart/report'))
  const returned = headers('return-path').includes('<>')
  if (report || /^(?:mailer-daemon|postmaster)$/.test(localPart) || headers('x-failed-recipients').length > 0)
    return 'bounce'
  if (bounceSubject.test(mail.subject) && (submitted || returned)) return 'bounce'
  const absent = absenceSubject.test(mail.subject)
  const answered = headers('auto-submitted').some((value) => value.startsWith('auto-replied'))
  const autoreply = headers('x-autoreply').some((value) => value !== 'no') || precedence === 'auto_reply'
  if (absent && (submitted || returned || autoreply || headers('x-auto-response-suppress').length > 0))
    return absenceOr(mail)
  if (answered || autoreply) return absenceOr(mail)
  if (submitted) return 'notice'
  if (headers('list-unsubscribe').length > 0 || (precedence !== undefined && headers('list-id').length > 0))
    return 'newsletter'
  if (precedence !== undefined || machines.test(localPart)) return 'notice'
  if (
    absent &&
    /^(?:automatic reply|automatisk svar|autosvar|automatiskt svar|automatische antwort)/i.test(mail.subject)
  )
    return absenceOr(mail)
  return null
}

/** An answer robot of an office ("we have received your mail") is a notice; a person away is a customer who may return. */
function absenceOr(mail: Pick<Mail, 'subject' | 'text'>): AutomaticKind {
  return absenceText.test(`${mail.subject}\n${mail.text.slice(0, 4_000)}`) ? 'out_of_office' : 'notice'
}
