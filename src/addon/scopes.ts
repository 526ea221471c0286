import { Failure } from './failure.ts'

const prefix = 'https://www.googleapis.com/auth/'

export const scopes = {
  identity: ['openid', `${prefix}userinfo.email`],
  network: [`${prefix}script.external_request`],
  read: [`${prefix}gmail.addons.current.message.readonly`],
  write: [`${prefix}gmail.addons.current.action.compose`],
}

/** Without these nothing can be asked of the backend. */
export const backendScopes = [...scopes.identity, ...scopes.network]
export const openScopes = [...backendScopes, ...scopes.read]
export const approveScopes = [...openScopes, ...scopes.write]

// Not yet in the published types.
type Info = { getAuthorizationStatus(): unknown; getAuthorizedScopes?(): string[] | null }
type Authorization = { getAuthorizationInfo?(mode: unknown, scopes: string[]): Info }

/** Of the needed scopes, those the person did not grant. Where Google cannot say, the call itself will tell. */
export function missingScopes(needed: string[]): string[] {
  const script = ScriptApp as unknown as Authorization
  try {
    if (!script.getAuthorizationInfo) return []
    const info = script.getAuthorizationInfo(ScriptApp.AuthMode.FULL, needed)
    if (String(info.getAuthorizationStatus()) !== 'REQUIRED') return []
    const granted = info.getAuthorizedScopes?.() ?? []
    const missing = needed.filter((scope) => !granted.includes(scope))
    return missing.length > 0 ? missing : needed
  } catch {
    return []
  }
}

export function need(needed: string[]): void {
  if (missingScopes(needed).length > 0) throw new Failure('scope-missing')
}

/** Shows Google's own question for what is missing; it ends the run, so nothing may catch what it throws. */
export function askForScopes(): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, approveScopes)
}
