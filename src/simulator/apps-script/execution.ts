/** What one run of the script may do and on whose behalf; nothing of it outlives the run. */
export type Execution = {
  /** full URLs of the scopes in the manifest */
  manifestScopes: string[]
  /** of those, the ones this person granted */
  grantedScopes: string[]
  user: { email: string; name: string }
  scriptId: string
  timeZone: string
  locale: string
  urlFetchWhitelist: string[] | null
  /** token of the open message, as the event carries it; null on homepages */
  messageAccessToken: string | null
}

const prefix = 'https://www.googleapis.com/auth/'

/** The full URL of a scope given by its short name. */
export function fullScope(scope: string): string {
  return scope === 'openid' || scope.startsWith('https://') ? scope : prefix + scope
}

export function hasScope(execution: Execution, scope: string): boolean {
  return execution.grantedScopes.includes(fullScope(scope))
}

/** Throws as Apps Script does when none of the scopes was granted. Short names are completed. */
export function needScope(execution: Execution, method: string, anyOf: string[]): void {
  const full = anyOf.map(fullScope)
  if (full.some((scope) => execution.grantedScopes.includes(scope))) return
  throw new Error(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${full.join(' || ')}`,
  )
}
