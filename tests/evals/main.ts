import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { environment } from '../../src/backend/config/env.ts'
import { openAiCompatible } from '../../src/backend/models/openai-compatible.ts'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'
import { evaluateDrafts } from './draft-eval.ts'
import { evaluateReading } from './reading-eval.ts'

const { MODEL_URL: url, MODEL_NAME: name, MODEL_API_KEY: key } = environment()
const model = url && name ? openAiCompatible({ url, model: name, key: key ?? null }) : null

const reading = await evaluateReading()
if (reading === null) console.log('The Nordic mails are not beside the project: understanding is not evaluated.')
else {
  console.log('Understanding, Nordic mails')
  console.table(reading.map((row) => ({ ...row, percent: Math.round((1000 * row.right) / row.of) / 10 })))
}

const drafts = await evaluateDrafts(model)
console.log(`Drafts, written by ${model?.name ?? 'the template writer'}`)
console.table(drafts)

const folder = join(projectRoot(), 'build/dist')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'eval.json'), `${JSON.stringify({ reading, drafts }, null, 2)}\n`)
