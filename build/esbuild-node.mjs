import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export const root = fileURLToPath(new URL('..', import.meta.url))

const nodeEntries = {
  backend: 'src/backend/main.ts',
  understand: 'src/backend/messages/understand-command.ts',
  draft: 'src/backend/writing/draft-command.ts',
  simulator: 'src/simulator/main.ts',
  simulate: 'src/simulator/commands/simulate.ts',
  bench: 'tests/bench/main.ts',
  eval: 'tests/evals/main.ts',
  'workers/lite-worker': 'src/backend/store/lite-worker.ts',
  'workers/script-worker': 'src/simulator/runtime/script-worker.ts',
}

/** Bundles the Node side (backend, simulator, commands, their workers) to build/dist/node; packages stay outside. */
export async function buildNode(only = Object.keys(nodeEntries)) {
  const entries = Object.entries(nodeEntries).filter(
    ([name, path]) => only.includes(name) && existsSync(join(root, path)),
  )
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(entries),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outdir: 'build/dist/node',
    outExtension: { '.js': '.mjs' },
    sourcemap: true,
    loader: { '.sql': 'text', '.txt': 'text' },
    logLevel: 'warning',
  })
}

/** Bundles the simulator's page to build/dist/web. */
export async function buildWeb() {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/simulator/web/page.ts', 'src/simulator/web/page.css'],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    outdir: 'build/dist/web',
    logLevel: 'warning',
  })
}
