import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'

const root = fileURLToPath(new URL('..', import.meta.url))
const run = (command: string, args: string[], env: Record<string, string> = {}) =>
  spawnSync(command, args, { cwd: root, encoding: 'utf8', env: { ...process.env, ...env } })

test('clasp would push exactly the bundle and the manifest', () => {
  const { stdout } = run('npx', ['clasp', 'show-file-status', '--json'])
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] }
  expect(filesToPush.map((file) => file.replaceAll('\\', '/')).sort()).toEqual([
    'build/dist/addon/Code.js',
    'build/dist/addon/appsscript.json',
  ])
})

test.each([
  ['', 'Set BACKEND_URL to the https address'],
  ['http://senty.example.com', 'must begin with https://'],
  ['senty', 'is not a URL'],
  ['https://senty.example.com/?a=b', 'without query'],
])('a deployable build with BACKEND_URL=%j says what to do', (BACKEND_URL, sentence) => {
  const { status, stderr } = run('node', ['build/addon.mjs'], { BACKEND_URL })
  expect(status).toBe(1)
  expect(stderr).toContain(sentence)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('the lockfile names no registry and lists every optional package', () => {
  type Entry = { resolved?: string; optionalDependencies?: Record<string, string> }
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Entry>
  }
  const hosted = Object.entries(packages).filter(([, entry]) => entry.resolved?.startsWith('http'))
  const missing = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !resolves(packages, path, name))
      .map((name) => `${path} -> ${name}`),
  )
  expect({ hosted, missing }).toEqual({ hosted: [], missing: [] })
})

test('the working tree of a clone has everything that tests and start need', () => {
  const needed = ['LICENSE', 'README.md', '.ci/run', '.clasp.json', '.npmrc', 'appsscript.json', 'src/simulator/seeds']
  expect(needed.filter((path) => !existsSync(join(root, path)))).toEqual([])
})

function resolves(packages: Record<string, unknown>, from: string, name: string): boolean {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder ? `${folder}/` : ''}node_modules/${name}` in packages) return true
    if (folder === '' || !folder.includes('node_modules')) return false
    if (!folder.includes('/node_modules/')) return `node_modules/${name}` in packages
  }
}
