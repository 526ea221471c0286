import { buildAddon, localBackendUrl } from './addon.mjs'
import { buildNode, buildWeb } from './esbuild-node.mjs'

await Promise.all([buildAddon(localBackendUrl), buildNode(), buildWeb()])
await import('./dist/node/simulator.mjs')
