import { createHash } from 'node:crypto'
import { type Execution, hasScope } from '../apps-script/execution.ts'
import type { Agent } from '../panel/world.ts'
import type { HostCalls } from './host.ts'
import type { Issuer } from './issuer.ts'

type Identity = {
  agent: Agent
  execution: Execution
  issuer: Issuer
  audience: string
  now: () => Date
  forget(): void
}

const tokenSeconds = 3600
const keyDays = 30

/** Who the script runs for, as Google vouches for it. */
export function identityCalls({ agent, execution, issuer, audience, now, forget }: Identity): HostCalls {
  return {
    'identity.token': () => {
      if (!hasScope(execution, 'openid')) return null
      const issued = Math.floor(now().getTime() / 1000)
      return issuer.sign({
        iss: issuer.issuer,
        aud: audience,
        azp: audience,
        sub: agent.sub,
        ...(agent.hd && { hd: agent.hd }),
        ...(hasScope(execution, 'userinfo.email') && { email: agent.email, email_verified: true }),
        iat: issued,
        exp: issued + tokenSeconds,
      })
    },
    'identity.accessToken': () => `ya29.${digest(`access ${agent.sub} ${execution.grantedScopes.join(' ')}`)}`,
    'identity.forget': forget,
    'session.key': () => digest(`key ${agent.sub} ${Math.floor(now().getTime() / (keyDays * 86_400_000))}`),
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
