import pino, { type DestinationStream, type Logger } from 'pino'

/** All a log line may hold: no addresses, no content, no texts of errors that might quote them. */
export type LogFields = {
  route?: string
  status?: number
  ms?: number
  tenant?: string
  code?: string
  count?: number
  /** name and place of an error, never its message */
  error?: string
}

export type Log = { info(fields: LogFields, what: string): void; error(fields: LogFields, what: string): void }

export function createLog(level: string, destination?: DestinationStream): Log {
  const logger: Logger = pino({ level, base: null }, destination ?? pino.destination({ dest: 1, sync: false }))
  return {
    info: (fields, what) => logger.info(allowed(fields), what),
    error: (fields, what) => logger.error(allowed(fields), what),
  }
}

/** Where an unplanned error came from: its name, code and frames. The message is left out. */
export function errorPlace(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const code = (error as NodeJS.ErrnoException).code
  return [error.name, ...(code === undefined ? [] : [code]), ...frames.slice(0, 4).map((line) => line.trim())].join(' ')
}

function allowed({ route, status, ms, tenant, code, count, error }: LogFields): LogFields {
  return Object.fromEntries(
    Object.entries({ route, status, ms, tenant, code, count, error }).filter(([, value]) => value !== undefined),
  )
}
