let state = 20_261_124

/** The same numbers on every run, so that a training can be repeated. */
export function chance() {
  state = (state + 0x6d2b79f5) | 0
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
}

export const upTo = (count) => Math.floor(chance() * count)
export const oneOf = (list) => list[upTo(list.length)]

export function shuffled(list) {
  const rows = [...list]
  for (let at = rows.length - 1; at > 0; at--) {
    const other = upTo(at + 1)
    const row = rows[at]
    rows[at] = rows[other]
    rows[other] = row
  }
  return rows
}
