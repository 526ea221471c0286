import { format, inspect } from 'node:util'
import type { LogLine } from '../runtime/script-message.ts'

type Write = (line: LogLine) => void

class Logger implements GoogleAppsScript.Base.Logger {
  readonly #write: Write
  #lines: string[] = []

  constructor(write: Write) {
    this.#write = write
  }

  clear() {
    this.#lines = []
  }

  getLog() {
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  log(data: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    const text = format(printable(data), ...values.map(printable))
    this.#lines.push(text)
    this.#write({ level: 'info', text })
    return this
  }
}

export function createLogger(write: Write): GoogleAppsScript.Base.Logger {
  return new Logger(write)
}

const levels = { log: 'info', info: 'info', warn: 'warning', error: 'error', debug: 'debug', trace: 'debug' }

/** The console of Apps Script: the levels of Cloud Logging, and timers. */
export function createConsole(write: Write): Record<string, (...values: unknown[]) => void> {
  const started = new Map<string, number>()
  const methods = Object.entries(levels).map(([method, level]) => [
    method,
    (...values: unknown[]) => write({ level, text: format(...values.map(printable)) }),
  ])
  return {
    ...Object.fromEntries(methods),
    time: (label = 'default') => {
      started.set(String(label), performance.now())
    },
    timeEnd: (label = 'default') => {
      const since = started.get(String(label))
      if (since === undefined) return
      started.delete(String(label))
      write({ level: 'debug', text: `${label}: ${Math.round(performance.now() - since)}ms` })
    },
  }
}

/** Errors of the script belong to another context, so they are known by their shape only. */
function printable(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Object.prototype.toString.call(value) === '[object Error]') return String((value as Error).stack ?? value)
  return inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY })
}
