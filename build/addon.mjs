import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { root } from './esbuild-node.mjs'

/** Where the local world's backend appears to the add-on; the simulator answers for this host. */
export const localBackendUrl = 'https://backend.senty.example'

const main = 'src/addon/main.ts'

/**
 * Bundles the add-on to build/dist/addon (Code.js and appsscript.json).
 * Apps Script calls plain global functions, so each export of main.ts gets a forwarding declaration.
 */
export async function buildAddon(backendUrl) {
  const url = checkedUrl(backendUrl)
  const outdir = join(root, 'build/dist/addon')
  const options = {
    absWorkingDir: root,
    bundle: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['import'],
    alias: { 'zod/mini': join(root, 'src/addon/schema.ts') },
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    metafile: true,
    outfile: join(outdir, 'Code.js'),
    define: { BACKEND_URL: JSON.stringify(url), ADDON_VERSION: JSON.stringify(await version()) },
    logLevel: 'warning',
  }
  const { metafile } = await build({ ...options, entryPoints: [main], format: 'esm' })
  const names = Object.values(metafile.outputs)[0].exports
  const { outputFiles } = await build({
    ...options,
    stdin: { contents: `import { ${names} } from './${main}'\ns = { ${names} }`, resolveDir: root },
    format: 'iife',
    minify: true,
    banner: { js: 'var s;' },
    footer: { js: names.map((name) => `function ${name}(e){return s.${name}(e)}`).join('\n') },
  })
  const manifest = JSON.parse(await readFile(join(root, 'appsscript.json'), 'utf8'))
  manifest.urlFetchWhitelist = [`${url}/`]
  manifest.addOns.common.openLinkUrlPrefixes = [`${url}/`]
  manifest.addOns.common.logoUrl = `${url}/logo.png`
  checkFunctions(manifest, names)
  await mkdir(outdir, { recursive: true })
  await writeFile(join(outdir, 'Code.js'), outputFiles[0].contents)
  await writeFile(join(outdir, 'appsscript.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return { outdir, bytes: outputFiles[0].contents.length, names }
}

async function version() {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version
}

function checkedUrl(value) {
  let url
  try {
    url = new URL(value)
  } catch {
    throw new Error(`BACKEND_URL is not a URL: ${value}`)
  }
  if (url.protocol !== 'https:')
    throw new Error('BACKEND_URL must begin with https://, Apps Script fetches nothing else.')
  if (url.search || url.hash || url.username)
    throw new Error('BACKEND_URL must be an address without query, hash or login.')
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '')
}

function checkFunctions(manifest, names) {
  const gmail = manifest.addOns.gmail
  const named = [
    manifest.addOns.common.homepageTrigger?.runFunction,
    ...(manifest.addOns.common.universalActions ?? []).map((action) => action.runFunction),
    ...(gmail.contextualTriggers ?? []).map((trigger) => trigger.onTriggerFunction),
    ...(gmail.composeTrigger?.selectActions ?? []).map((action) => action.runFunction),
  ].filter(Boolean)
  const missing = named.filter((name) => !names.includes(name))
  if (missing.length > 0)
    throw new Error(`appsscript.json names functions that src/addon/main.ts does not export: ${missing.join(', ')}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const url = process.env.BACKEND_URL
  if (!url) {
    console.error(
      'Set BACKEND_URL to the https address of your backend, for example BACKEND_URL=https://senty.example.com npm run build',
    )
    process.exit(1)
  }
  try {
    const { bytes } = await buildAddon(url)
    console.log(`build/dist/addon/Code.js: ${(bytes / 1024).toFixed(1)} KB, for ${url}`)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
