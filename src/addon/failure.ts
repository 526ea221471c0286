import type { FailureCode, FailureReply } from '../contract/failure.ts'

export type FailureDetails = Pick<FailureReply, 'moved' | 'findings' | 'fields' | 'retryAfterSeconds'>

/** The one error the add-on throws on purpose; guard.ts makes a card or a sentence of it. */
export class Failure extends Error {
  declare readonly code: FailureCode
  declare readonly details: FailureDetails
  constructor(code: FailureCode, details: FailureDetails = {}) {
    super(code)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}

/** What stops a callback that can show no card: Gmail shows the message, which is in the person's own language. */
export class Told extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Senty'
  }
}

/** Anything thrown, as a failure. Google tells of a missing scope only by the words of its error. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const message = error instanceof Error ? error.message : String(error)
  return new Failure(/permission|authoriz/i.test(message) ? 'scope-missing' : 'internal')
}
