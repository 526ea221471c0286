import type { HostCalls } from './host.ts'

type Waiting = { owner: symbol; settle(taken: boolean): void }
type Lock = { owner: symbol | null; waiting: Waiting[] }
type Scope = { scope: 'user' | 'script' }

/** The locks of all runs of the script: one for the script, one for each agent. */
export function createLocks() {
  const locks = new Map<string, Lock>()

  function lockOf(name: string): Lock {
    const found = locks.get(name) ?? { owner: null, waiting: [] }
    locks.set(name, found)
    return found
  }

  async function take(lock: Lock, owner: symbol, milliseconds: number): Promise<boolean> {
    if (lock.owner === owner) return true
    if (lock.owner === null) {
      lock.owner = owner
      return true
    }
    return new Promise((resolve) => {
      const waiting: Waiting = { owner, settle }
      const timer = setTimeout(() => settle(false), milliseconds)
      function settle(taken: boolean) {
        clearTimeout(timer)
        lock.waiting = lock.waiting.filter((other) => other !== waiting)
        resolve(taken)
      }
      lock.waiting.push(waiting)
    })
  }

  function release(lock: Lock, owner: symbol): void {
    if (lock.owner !== owner) return
    const next = lock.waiting[0]
    lock.owner = next?.owner ?? null
    next?.settle(true)
  }

  return {
    /** For one run; `end` gives back whatever the run still holds or waits for. */
    forRun(agent: string): { calls: HostCalls; end(): void } {
      const owner = Symbol('run')
      const named = ({ scope }: Scope) => lockOf(scope === 'user' ? `user ${agent}` : 'script')
      return {
        calls: {
          'lock.held': (args: Scope) => named(args).owner === owner,
          'lock.take': (args: Scope & { milliseconds: number }) => take(named(args), owner, args.milliseconds),
          'lock.release': (args: Scope) => release(named(args), owner),
        },
        end() {
          for (const lock of locks.values()) {
            for (const waiting of lock.waiting) if (waiting.owner === owner) waiting.settle(false)
            release(lock, owner)
          }
        },
      }
    },
  }
}
