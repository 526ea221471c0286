import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { StartFault } from '../config/start-fault.ts'

type Holder = { pid: number; started: string; id: string }

/** Locks this process holds, so that a lock left by a dead process of the same number is told from our own. */
const held = new Set<string>()

/** One process per folder: PGlite itself lets two in, and the second one's writes are lost. */
export function lockFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, 'lock')
  const me: Holder = { pid: process.pid, started: startOf(process.pid), id: randomUUID() }
  for (let tries = 0; tries < 5; tries++) {
    if (placed(path, me)) {
      held.add(me.id)
      return { release: () => release(path, me) }
    }
    const holder = holderOf(path)
    if (holder === null) continue
    if (isAlive(holder))
      throw new StartFault([
        `The database folder ${folder} is in use by process ${holder.pid}: stop it, or set DATA_DIR to another folder.`,
      ])
    takeAway(path, holder)
  }
  throw new StartFault([`The database folder ${folder} could not be locked: another process is starting on it.`])
}

/** The file appears at once with its content, or not at all. */
function placed(path: string, me: Holder): boolean {
  const own = `${path}.${me.id}`
  writeFileSync(own, JSON.stringify(me), { mode: 0o600 })
  try {
    linkSync(own, path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  } finally {
    unlinkSync(own)
  }
}

/** Moves the lock of a dead process aside; somebody else's fresh one, taken by mistake, is put back. */
function takeAway(path: string, dead: Holder): void {
  const aside = `${path}.${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (holderOf(aside)?.id !== dead.id) linkSync(aside, path)
  unlinkSync(aside)
}

function release(path: string, me: Holder): void {
  held.delete(me.id)
  if (holderOf(path)?.id === me.id) unlinkSync(path)
}

function holderOf(path: string): Holder | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return null
  }
  const [pid, started, id] = [/"pid":(\d+)/, /"started":"([^"]*)"/, /"id":"([^"]*)"/].map(
    (part) => part.exec(text)?.[1],
  )
  return { pid: Number(pid ?? 0), started: started ?? '', id: id ?? '' }
}

function isAlive({ pid, started, id }: Holder): boolean {
  if (pid === process.pid) return held.has(id)
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const now = startOf(pid)
  return pid > 0 && (started === '' || now === '' || now === started)
}

/** When a process began, where the system tells: process numbers are used again. */
function startOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/, '').trim().split(' ')
    return fields[19] ?? ''
  } catch {
    return ''
  }
}
