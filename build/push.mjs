import { spawnSync } from 'node:child_process'
import { root } from './esbuild-node.mjs'

for (const [command, args] of [
  ['node', ['build/addon.mjs']],
  ['npx', ['clasp', 'push', '--force']],
]) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
