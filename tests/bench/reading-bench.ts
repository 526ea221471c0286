import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ReplyParser from 'email-reply-parser'
import PostalMime from 'postal-mime'
import { decodeEml } from '../../src/backend/messages/decode-mail.ts'
import { understandMail } from '../../src/backend/messages/understand-mail.ts'
import { openFileShop } from '../../src/backend/shops/file-shop.ts'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'
import { demoMails, demoShopPath } from '../../src/simulator/seeds/seeds.ts'
import type { Figure } from './rounds.ts'

/**
 * Mails a second on one core, beside the libraries alone (postal-mime and email-reply-parser) on the same files. Counted
 * in processor time, so that a busy machine does not count against either, and once the engine has compiled what is hot.
 */
export async function benchReading(): Promise<Figure[]> {
  const { set, mails, shopPath } = chosenMails()
  const { profile } = await openFileShop(shopPath)
  const parser = new ReplyParser()
  const libraries = async () => {
    for (const bytes of mails) parser.read((await PostalMime.parse(bytes)).text ?? '').getVisibleText()
  }
  const senty = async () => {
    for (const bytes of mails) understandMail(await decodeEml(bytes), profile)
  }
  for (let round = 0; round < 10; round += 1) {
    await libraries()
    await senty()
  }
  const costs: { libraries: number[]; senty: number[] } = { libraries: [], senty: [] }
  for (let round = 0; round < 40; round += 1) {
    costs.libraries.push(await processorTime(libraries))
    costs.senty.push(await processorTime(senty))
  }
  const [baseline, measured] = [median(costs.libraries), median(costs.senty)]
  return [
    { figure: `libraries alone, ${set} mails a second`, value: (1000 * mails.length) / baseline, ratio: null },
    {
      figure: `understand, ${set} mails a second`,
      value: (1000 * mails.length) / measured,
      ratio: measured / baseline,
    },
  ]
}

/** Milliseconds of processor time the work takes. */
async function processorTime(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}

const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

/** The Nordic mails where they are beside the project, else those that ship with it. */
function chosenMails(): { set: string; mails: Uint8Array[]; shopPath: string } {
  const nordic = join(projectRoot(), '../shared/nordic')
  const folder = join(nordic, 'mails')
  if (!existsSync(folder))
    return { set: 'demo', mails: demoMails().map((mail) => mail.bytes), shopPath: demoShopPath() }
  const mails = readdirSync(folder)
    .filter((file) => file.endsWith('.eml'))
    .map((file) => readFileSync(join(folder, file)))
  return { set: 'Nordic', mails, shopPath: join(nordic, 'shop.json') }
}
