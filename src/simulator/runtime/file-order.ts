import type { ScriptFile } from './script-message.ts'

/**
 * Files load in the order of the editor's list, which a folder does not tell. By name, then, but a file whose classes
 * are extended in another file comes before it.
 */
export function inLoadOrder(files: ScriptFile[]): ScriptFile[] {
  const ordered: ScriptFile[] = []
  const visit = (file: ScriptFile, above: ScriptFile[]) => {
    if (ordered.includes(file) || above.includes(file)) return
    for (const base of files.filter((other) => other !== file && extendsFrom(file, other)))
      visit(base, [...above, file])
    ordered.push(file)
  }
  for (const file of files.toSorted((one, other) => (one.name < other.name ? -1 : 1))) visit(file, [])
  return ordered
}

function extendsFrom(file: ScriptFile, other: ScriptFile): boolean {
  const bases = [...file.source.matchAll(/^\s*class\s+[\w$]+\s+extends\s+([\w$]+)/gm)].map(([, name]) => name)
  const declared = [...other.source.matchAll(/^\s*class\s+([\w$]+)/gm)].map(([, name]) => name)
  return bases.some((name) => declared.includes(name))
}
