import type { ApprovedReply, ApproveRequest } from '../contract/approval.ts'
import { call } from './backend.ts'

declare const approved: unique symbol

/** A reply the backend has just recorded as approved by this person; only `approve` makes one. */
export type ApprovedByPerson = ApprovedReply & { readonly [approved]: true }

export function approve(request: ApproveRequest): ApprovedByPerson {
  return call('approveDraft', request) as ApprovedByPerson
}
