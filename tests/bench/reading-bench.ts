import ReplyParser from 'email-reply-parser'
import PostalMime from 'postal-mime'
import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { openFileShop } from '../../src/backend/shops/file-shop.ts'
import { demoMails, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import { type Figure, rounds } from './rounds.ts'

/** Mails a second on one core, beside the libraries alone (postal-mime and email-reply-parser) on the same files. */
export async function benchReading(): Promise<Figure[]> {
  const mails = demoMails().map((mail) => mail.bytes)
  const { profile } = await openFileShop(demoShopPath())
  const parser = new ReplyParser()
  const libraries = async () => {
    for (const bytes of mails) parser.read((await PostalMime.parse(bytes)).text ?? '').getVisibleText()
  }
  const senty = async () => {
    for (const bytes of mails) understandMail(await decodeEml(bytes), profile)
  }
  const [baseline, measured] = await rounds([libraries, senty], 15)
  return [
    { figure: 'libraries alone, mails a second', value: (1000 * mails.length) / baseline!, ratio: null },
    { figure: 'understand, mails a second', value: (1000 * mails.length) / measured!, ratio: measured! / baseline! },
  ]
}
