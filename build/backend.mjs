import { buildNode } from './esbuild-node.mjs'

await buildNode()
await import('./dist/node/backend.mjs')
