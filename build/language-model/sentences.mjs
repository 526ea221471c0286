import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder names by which packages tell languages, beside the plain codes. */
const otherNames = {
  no: 'nb',
  nb_NO: 'nb',
  'nb-NO': 'nb',
  'nb-no': 'nb',
  nn_NO: 'nn',
  'nn-NO': 'nn',
  'nn-no': 'nn',
  sv_SE: 'sv',
  'sv-SE': 'sv',
  da_DK: 'da',
  'es-ES': 'es',
  'pt-PT': 'pt',
  pt_PT: 'pt',
  'en-US': 'en',
  'en-us': 'en',
  'de-DE': 'de',
  'fr-FR': 'fr',
  'it-IT': 'it',
}

/** Every text of an unpacked package as [language, text]. */
export function* textsIn(folder, languages) {
  for (const path of filesIn(folder)) {
    const language = languageOfPath(path, languages)
    if (path.endsWith('.mo')) yield* ofCatalogue(path, language)
    else if (language === null) continue
    else if (/\.(html|page|docbook)$/.test(path)) for (const text of ofMarkup(path)) yield [language, text]
    else if (path.endsWith('.xpi')) for (const text of ofLanguagePack(path)) yield [language, text]
  }
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* filesIn(path)
    else if (entry.isFile()) yield path
  }
}

function languageOfPath(path, languages) {
  const names = path.split(/[/.@]|langpack-|edu-doc-(?:legacy-)?/)
  for (const name of names.reverse()) {
    const language = otherNames[name] ?? name
    if (languages.includes(language) && name !== 'is.html') return language
  }
  return null
}

/** A compiled gettext catalogue: the translations that differ from their English original, and the originals. */
function* ofCatalogue(path, language) {
  const bytes = readFileSync(path)
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== 0x950412de || language === null) return
  const count = bytes.readUInt32LE(8)
  const string = (table, at) => {
    const length = bytes.readUInt32LE(table + at * 8)
    const start = bytes.readUInt32LE(table + at * 8 + 4)
    return bytes.toString('utf8', start, start + length)
  }
  for (let at = 0; at < count; at++) {
    const original = string(bytes.readUInt32LE(12), at)
    const translation = string(bytes.readUInt32LE(16), at)
    if (original === '' || translation === original) continue
    for (const form of translation.split('\0')) yield [language, form]
    if (language === 'da')
      for (const form of original.slice(original.indexOf('\u0004') + 1).split('\0')) yield ['en', form]
  }
}

function ofMarkup(path) {
  const page = readFileSync(path, 'utf8')
    .replace(/<(script|style|pre|code|programlisting|screen)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, ' ')
  const blocks = page.split(
    /<\/?(?:p|li|h\d|td|th|tr|div|title|dt|dd|br|item|section|para|note|table|ul|ol|head|body|entry|desc)\b[^>]*>/i,
  )
  return blocks.map((block) => decoded(block.replace(/<[^>]*>/g, '')).replace(/\s+/g, ' '))
}

function ofLanguagePack(path) {
  const out = spawnSync('unzip', ['-p', path, '*.ftl', '*.properties'], { maxBuffer: 1 << 28 }).stdout.toString()
  return out
    .split('\n')
    .filter((line) => !/^\s*[#*[}]/.test(line))
    .map((line) => /^<!ENTITY\s+\S+\s+"(.*)"\s*>/.exec(line)?.[1] ?? line.replace(/^[\w.\- ]*=/, ''))
    .map((line) => decoded(line.replace(/<[^>]*>/g, '')))
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
function decoded(text) {
  return text.replace(/&(#\d+|#x[\da-f]+|\w+);/gi, (_whole, name) => {
    if (/^#x/i.test(name)) return String.fromCodePoint(Number.parseInt(name.slice(2), 16))
    if (name[0] === '#') return String.fromCodePoint(Number(name.slice(1)))
    return entities[name] ?? ' '
  })
}

/** The whole sentences of a text, without placeholders, markup and marks of menu keys. */
export function sentencesOf(text) {
  return text
    .replace(/<[^>]*>|\{[^}]*\}|https?:\S+|\$\w+|%[-+\d.]*\$?[a-z@]\w*|\\[nt]|[_&](?=\p{L})/gu, ' ')
    .split(/\n\s*\n|(?<=[.!?:])\s+(?=[\p{Lu}"'«»„“])/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => {
      const letters = sentence.match(/\p{L}/gu)?.length ?? 0
      return (
        letters >= 6 &&
        letters > sentence.length * 0.7 &&
        sentence.length < 600 &&
        !/[\p{Script=Greek}\p{Script=Cyrillic}_<>=|{}]/u.test(sentence)
      )
    })
}
