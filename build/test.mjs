import { spawnSync } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { root } from './esbuild-node.mjs'

const args = process.argv.slice(2)
const prove = args.includes('--prove')
const results = 'build/dist/prove.json'
const seed = process.env.SENTY_SEED ?? String(randomInt(2 ** 31))
const told = `Generated cases have the seed ${seed}; SENTY_SEED=${seed} makes the same ones again.`
if (prove) console.log(told)

const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...args.filter((arg) => arg !== '--prove'),
    ...(prove ? ['--json', `--outputFile=${results}`] : []),
  ],
  { cwd: root, stdio: prove ? ['inherit', 'ignore', 'inherit'] : 'inherit', env: environment() },
)
if (prove) console.table(table())
if (prove) console.log(told)
process.exit(status ?? 1)

function environment() {
  return prove ? { ...process.env, SENTY_PROVE: '1', SENTY_SEED: seed } : process.env
}

function table() {
  const { testResults } = JSON.parse(readFileSync(join(root, results), 'utf8'))
  return testResults.map(({ name, startTime, endTime, assertionResults }) => ({
    proof: relative(join(root, 'tests'), name),
    passed: assertionResults.filter((one) => one.status === 'passed').length,
    failed: assertionResults.filter((one) => one.status === 'failed').length,
    seconds: Math.round((endTime - startTime) / 1000),
  }))
}
