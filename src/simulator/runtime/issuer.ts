import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

export type Issuer = {
  issuer: string
  /** where the public keys lie, on this machine */
  jwksUrl: string
  sign(claims: JWTPayload): Promise<string>
  /** a new key signs from now on; the older ones stay published */
  rotate(): Promise<void>
  close(): Promise<void>
}

/** Stands in for accounts.google.com: own keys, published on a loopback port. */
export async function createIssuer(): Promise<Issuer> {
  const published: JWK[] = []
  let current = await newKey(published)
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'public, max-age=60' })
    response.end(JSON.stringify({ keys: published }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    issuer: 'https://accounts.google.com',
    jwksUrl: `http://127.0.0.1:${port}/oauth2/v3/certs`,
    sign: (claims) =>
      new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: current.kid, typ: 'JWT' }).sign(current.privateKey),
    rotate: async () => {
      current = await newKey(published)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function newKey(published: JWK[]) {
  const { privateKey, publicKey } = await generateKeyPair('RS256')
  const kid = crypto.randomUUID()
  published.push({ ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' })
  return { kid, privateKey }
}
