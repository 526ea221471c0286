import { spawnSync } from 'node:child_process'
import { root } from './esbuild-node.mjs'

const args = process.argv.slice(2)
const prove = args.includes('--prove')
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...args.filter((arg) => arg !== '--prove'),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(prove ? { SENTY_PROVE: '1' } : {}) } },
)
process.exit(status ?? 1)
