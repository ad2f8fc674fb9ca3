import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import { secretFor } from './secrets.ts'

const keptSchema = z.object({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  verifier: z.string().min(20).max(200),
  number: z.string().max(40),
  code: z.string().max(40),
})
/** A sign-in on its way, and which letter it is for. `code` may be empty. */
export type KeptSignIn = z.infer<typeof keptSchema>

/** As long as somebody looks for their phone and shows who they are. */
export const signInLastsSeconds = 10 * 60

/** Keeps a sign-in in the reader's own browser, so that only this server can read or make it, and not for long. */
export function signInKeeper(masterKey: Buffer, now: () => string) {
  const key = Buffer.from(secretFor(masterKey, 'sign-ins with e-ID'), 'base64url')
  return {
    seal: (kept: KeptSignIn): Promise<string> =>
      new EncryptJWT({ ...kept }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setExpirationTime(Math.floor(Date.parse(now()) / 1000) + signInLastsSeconds).encrypt(key),
    /** Null for what is not ours, was changed, or is too old. */
    open: async (sealed: string | null): Promise<KeptSignIn | null> => {
      try {
        const { payload } = await jwtDecrypt(sealed ?? '', key, { currentDate: new Date(now()), contentEncryptionAlgorithms: ['A256GCM'], keyManagementAlgorithms: ['dir'], requiredClaims: ['exp'] })
        return keptSchema.parse(payload)
      } catch {
        return null
      }
    },
  }
}
