/** Marks that no mail holds, put into a copy to see where they come out in its HTML. */
const start = '\u{f0000}'
const end = '\u{f0001}'

/** Where a range of the editor lies in its HTML. */
export function placeOf(range: Range, editor: HTMLElement): { offset: number; length: number } {
  const copy = editor.cloneNode(true) as HTMLElement
  mark(copy, pathOf(range.endContainer, editor), range.endOffset, end)
  mark(copy, pathOf(range.startContainer, editor), range.startOffset, start)
  const html = copy.innerHTML
  const offset = html.indexOf(start)
  return { offset, length: html.indexOf(end) - offset - start.length }
}

function pathOf(node: Node, root: Node): number[] {
  const path: number[] = []
  for (let at = node; at !== root && at.parentNode; at = at.parentNode) {
    path.unshift([...at.parentNode.childNodes].indexOf(at as ChildNode))
  }
  return path
}

function mark(root: Node, path: number[], offset: number, sign: string): void {
  let node: Node = root
  for (const index of path) node = node.childNodes[index] ?? node
  if (node instanceof Text) node.insertData(offset, sign)
  else node.insertBefore(document.createTextNode(sign), node.childNodes[offset] ?? null)
}
