import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/simulator/runtime/project-root.ts'
import { benchOpening } from './opening-bench.ts'
import { benchReading } from './reading-bench.ts'

const figures = [...(await benchReading()), ...(await benchOpening())]
const rounded = figures.map(({ figure, value, ratio }) => ({
  figure,
  value: Math.round(value * 10) / 10,
  ratio: ratio === null ? 'baseline' : Math.round(ratio * 100) / 100,
}))
console.table(rounded)
const folder = join(projectRoot(), 'build/dist')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify(rounded, null, 2)}\n`)
