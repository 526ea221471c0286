import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { sourceProblem } from './check-source.ts'
import { inLoadOrder } from './file-order.ts'
import { type Manifest, readManifest } from './manifest.ts'
import type { ScriptFile } from './script-message.ts'

export type Addon = { manifest: Manifest; files: ScriptFile[] }

/** Reads an add-on's folder as clasp would push it; throws one sentence about what Apps Script would not take. */
export async function readAddon(folder: string): Promise<Addon> {
  const found = await stat(folder).catch(() => null)
  if (!found?.isDirectory()) throw new Error(`${folder} is not a folder.`)
  const text = await readFile(join(folder, 'appsscript.json'), 'utf8').catch(() => null)
  if (text === null) throw new Error(`${folder} has no appsscript.json.`)
  const manifest = readManifest(text)
  const files = inLoadOrder(await scriptFiles(folder))
  if (files.length === 0) throw new Error(`${folder} has no .js or .gs file.`)
  for (const file of files) {
    const problem = await sourceProblem(file)
    if (problem) throw new Error(problem)
  }
  return { manifest, files }
}

async function scriptFiles(folder: string): Promise<ScriptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(js|gs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(folder, path).split(sep).includes('node_modules'))
  return Promise.all(
    paths.map(async (path) => ({
      name: relative(folder, path).split(sep).join('/'),
      source: await readFile(path, 'utf8'),
    })),
  )
}
