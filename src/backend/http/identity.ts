import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import * as z from 'zod'
import { Failure } from '../failure.ts'
import type { Clock } from '../ports/clock.ts'

/** The Google account a call comes from. */
export type Identity = { sub: string; email: string; name: string | null; domain: string | null }

type Options = { jwksUrl: string; issuers: string[]; audiences: string[]; clock: Clock }

const Claims = z.object({
  sub: z.string().min(1).max(255),
  email: z.string().min(3).max(320),
  email_verified: z.union([z.literal(true), z.literal('true')]),
  name: z.string().max(200).optional(),
  hd: z.string().min(1).max(255).optional(),
})

/** Reads the bearer token of a call. Whatever is wrong with a token gets one answer; only missing keys are another. */
export function createIdentityCheck({ jwksUrl, issuers, audiences, clock }: Options) {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: 30_000,
    cacheMaxAge: 3_600_000,
    timeoutDuration: 3000,
  })
  return async (authorization: string | undefined): Promise<Identity> => {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined) throw signIn()
    const claims = Claims.safeParse(await payloadOf(token))
    if (!claims.success) throw signIn()
    const { sub, email, name, hd } = claims.data
    return { sub, email: email.toLowerCase(), name: name ?? null, domain: hd?.toLowerCase() ?? null }
  }

  async function payloadOf(token: string): Promise<unknown> {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer: issuers,
        audience: audiences,
        algorithms: ['RS256'],
        clockTolerance: 60,
        requiredClaims: ['exp', 'iat', 'sub'],
        maxTokenAge: '1h',
        currentDate: clock.now(),
      })
      return payload
    } catch (error) {
      throw keysAreMissing(error) ? new Failure('unavailable', 'Sign-in cannot be checked right now.') : signIn()
    }
  }
}

/** jose's own codes speak of the token, except those about fetching the keys; anything else is the network. */
function keysAreMissing(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return true
  return [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code].includes(error.code)
}

function signIn(): Failure {
  return new Failure('sign-in', 'The call carries no valid identity token.')
}
