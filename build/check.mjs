import { spawnSync } from 'node:child_process'
import { root } from './esbuild-node.mjs'

const steps = [
  ['types', ['npm', 'run', '-s', 'types']],
  ['lint', ['npm', 'run', '-s', 'lint']],
  ['build', ['npm', 'run', '-s', 'build'], { BACKEND_URL: 'https://senty.example.com' }],
  ['test', ['npm', 'test', '--silent']],
]

for (const [name, [command, ...args], environment] of steps) {
  console.log(`— ${name}`)
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } })
  if (status !== 0) {
    console.error(`check: ${name} failed`)
    process.exit(1)
  }
}
