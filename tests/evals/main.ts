import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../../src/backend/config/env.ts'
import { openAiCompatible } from '../../src/backend/models/openai-compatible.ts'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'
import { type DraftRow, evaluateDrafts } from './draft-eval.ts'
import type { Evaluated } from './measure.ts'
import { printReading } from './print-reading.ts'
import { evaluateReading } from './reading-eval.ts'

const parts = process.argv.slice(2)
const unknown = parts.filter((part) => part !== 'reading' && part !== 'drafts')
if (unknown.length > 0) {
  console.error(`Usage: npm run -s eval -- [reading] [drafts]   ("${unknown[0]}" is neither)`)
  process.exit(1)
}
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part)

let reading: Evaluated[] = []
if (wanted('reading')) {
  reading = await evaluateReading()
  printReading(reading)
}

let drafts: DraftRow[] = []
if (wanted('drafts')) {
  const { MODEL_URL: url, MODEL_NAME: name, MODEL_API_KEY: key } = environment()
  const model = url && name ? openAiCompatible({ url, model: name, key: key ?? null }) : null
  drafts = await evaluateDrafts(model)
  console.log(`\nDrafts, written by ${model?.name ?? 'the template writer'}`)
  console.table(drafts)
}

const folder = join(projectRoot(), 'build/dist')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'eval.json'), `${JSON.stringify({ reading, drafts }, null, 2)}\n`)
