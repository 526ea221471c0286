import type { FailureCode, FailureReply } from '../contract/failure.ts'

/** The one error a use case throws on purpose; http/ renders it. The message names no content of mail or orders. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly details: Omit<FailureReply, 'failure' | 'message'>
  constructor(code: FailureCode, message: string, details: Omit<FailureReply, 'failure' | 'message'> = {}) {
    super(message)
    this.name = 'Failure'
    this.code = code
    this.details = details
  }
}
