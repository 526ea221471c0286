import { type FailureReply, failureStatus } from '../../contract/failure.ts'
import { Failure } from '../failure.ts'

/** The one place where an error becomes an answer. What was not thrown on purpose tells nothing of itself. */
export function failureReply(error: unknown): { status: number; body: FailureReply } {
  const failure = error instanceof Failure ? error : unplanned(error)
  const { code, message, details } = failure
  return { status: failureStatus[code] || 500, body: { failure: code, message, ...details } }
}

function unplanned(error: unknown): Failure {
  if (cannotBeStored(error)) return new Failure('bad-request', 'A value holds characters that cannot be kept.')
  return isDatabaseAway(error)
    ? new Failure('unavailable', 'The database does not answer.', { retryAfterSeconds: 5 })
    : new Failure('internal', 'Something went wrong in the backend.')
}

/** PostgreSQL's class of wrong data: a zero character in an id, for one. */
function cannotBeStored(error: unknown): boolean {
  const { code } = error as { code?: unknown }
  return typeof code === 'string' && /^22\d[0-9A-Z]{2}$/.test(code)
}

/** Lost, refused or exhausted connections, as the system and PostgreSQL name them. */
function isDatabaseAway(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (typeof code === 'string' && /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|EAI_|08|57P|53)/.test(code)) return true
  return typeof message === 'string' && /^(Connection terminated|timeout exceeded when trying to connect)/.test(message)
}
