import { enumOf } from './enum-member.ts'

type Google = GoogleAppsScript.Utilities.Utilities

export const Charset = enumOf<Google['Charset']>({ US_ASCII: 0, UTF_8: 1 })
export const DigestAlgorithm = enumOf<Google['DigestAlgorithm']>({
  MD2: 0,
  MD5: 1,
  SHA_1: 2,
  SHA_256: 3,
  SHA_384: 4,
  SHA_512: 5,
})
export const MacAlgorithm = enumOf<Google['MacAlgorithm']>({
  HMAC_MD5: 0,
  HMAC_SHA_1: 1,
  HMAC_SHA_256: 2,
  HMAC_SHA_384: 3,
  HMAC_SHA_512: 4,
})
export const RsaAlgorithm = enumOf<Google['RsaAlgorithm']>({ RSA_SHA_1: 0, RSA_SHA_256: 1 })
