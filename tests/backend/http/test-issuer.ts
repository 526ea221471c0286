import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'

export const issuer = 'https://issuer.senty.example'
export const audience = 'senty-tests'

export type TestIssuer = Awaited<ReturnType<typeof createTestIssuer>>

/** Signs identity tokens with a key of its own, published on this machine. */
export async function createTestIssuer() {
  const { publicKey, privateKey } = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' }
  const server = createServer(({ url }, response) => {
    if (url !== '/keys') response.writeHead(502)
    response.end(JSON.stringify({ keys: [jwk] }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`
  const sign = (claims: JWTPayload, options: { header?: object; key?: CryptoKey } = {}) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: 'k1', ...options.header })
      .sign(options.key ?? privateKey)
  return {
    jwksUrl,
    jwk,
    sign,
    claims: claimsFor,
    token: (name: string, more: JWTPayload = {}) => sign(claimsFor(name, more)),
    env: { GOOGLE_AUDIENCES: `other,${audience}`, GOOGLE_ISSUERS: issuer, GOOGLE_JWKS_URL: jwksUrl },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

/** The claims of a fresh, right token of a person. */
function claimsFor(name: string, more: JWTPayload = {}): JWTPayload {
  const now = Math.floor(Date.now() / 1000)
  return {
    iss: issuer,
    aud: audience,
    sub: `sub-${name}`,
    email: `${name}@shop.example`,
    email_verified: true,
    name,
    iat: now,
    exp: now + 3600,
    ...more,
  }
}
