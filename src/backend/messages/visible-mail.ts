import type { Mail } from '../../contract/mail.ts'
import { type VisibleText, visiblePlainText, visibleText } from './visible-text.ts'

/**
 * What the agent sees of a mail. HTML is what Gmail shows, so it counts where it says anything; a mail whose HTML is
 * only pictures or frame is read by its plain part.
 */
export function visibleMail(mail: Pick<Mail, 'html' | 'text'>): VisibleText {
  const plain = visiblePlainText(mail.text)
  if (mail.html.trim() === '') return plain
  const shown = visibleText(mail.html)
  const enough = shown.text.length >= Math.min(40, plain.text.trim().length * 0.5)
  if (enough || plain.text.trim() === '') return shown
  return { text: plain.text, hidden: shown.hidden }
}
