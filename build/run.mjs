import { buildAddon, localBackendUrl } from './addon.mjs'
import { buildNode } from './esbuild-node.mjs'

const [command, ...rest] = process.argv.slice(2)
process.argv.splice(2, process.argv.length, ...rest)
await buildNode([command, 'workers/lite-worker', 'workers/script-worker'])
if (command === 'bench') await buildAddon(localBackendUrl)
await import(`./dist/node/${command}.mjs`)
