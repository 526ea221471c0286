import { buildAddon, localBackendUrl } from '../build/addon.mjs'
import { buildNode, buildWeb } from '../build/esbuild-node.mjs'

/** The tests run what ships: the bundled add-on, and the bundled workers and processes. */
export default async function setup() {
  if (process.env.SENTY_NO_BUILD) return
  await Promise.all([buildAddon(localBackendUrl), buildNode(), buildWeb()])
}
