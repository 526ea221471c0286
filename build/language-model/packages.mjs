import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { textPackages, wordLists } from './sources.mjs'

const wanted = ['*.mo', '*.html', '*.page', '*.docbook', '*.xpi', '*.traineddata', 'usr/share/dict/*']

/** Fetches and unpacks every package that `folder` does not hold yet; returns the folder of each package. */
export function unpackAll(folder) {
  const names = new Set(textPackages)
  for (const { tesseract, dictionary } of Object.values(wordLists)) {
    names.add(`tesseract-ocr-${tesseract}`)
    if (dictionary !== null) names.add(dictionary[0])
  }
  for (const name of names) {
    const to = join(folder, name)
    if (existsSync(to)) continue
    mkdirSync(to, { recursive: true })
    execFileSync('apt-get', ['download', '-q', name], { cwd: folder })
    const file = readdirSync(folder).find((entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb'))
    const archive = execFileSync('dpkg-deb', ['--fsys-tarfile', join(folder, file)], { maxBuffer: 2 ** 31 - 1 })
    spawnSync('tar', ['-x', '-C', to, '--wildcards', '--no-anchored', ...wanted], { input: archive })
  }
  return textPackages.map((name) => join(folder, name))
}

/** The words of the web and of the dictionary; Tesseract's own tools (package tesseract-ocr) read its lists. */
export function wordsOf(language, folder) {
  const { tesseract, dictionary } = wordLists[language]
  return { web: webWords(tesseract, folder), dictionary: dictionary && dictionaryWords(dictionary, folder) }
}

function webWords(name, folder) {
  const base = join(folder, `tesseract-ocr-${name}`, name)
  const data = join(folder, `tesseract-ocr-${name}/usr/share/tesseract-ocr/5/tessdata/${name}.traineddata`)
  execFileSync('combine_tessdata', ['-u', data, `${base}.`], { stdio: 'ignore' })
  const parts = [`${base}.lstm-unicharset`, `${base}.lstm-word-dawg`, `${base}.words`]
  execFileSync('dawg2wordlist', parts, { stdio: 'ignore' })
  return asSet(readFileSync(`${base}.words`, 'utf8'))
}

function dictionaryWords([name, file, encoding], folder) {
  const bytes = readFileSync(join(folder, name, 'usr/share/dict', file))
  return asSet(new TextDecoder(encoding).decode(bytes))
}

function asSet(text) {
  const words = text.split('\n').map((word) => word.trim().toLowerCase())
  return new Set(words.filter((word) => /^\p{Script=Latin}{2,22}$/u.test(word)))
}
