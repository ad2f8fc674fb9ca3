import { EncryptJWT, jwtDecrypt, type JWTPayload } from 'jose'
import type { z } from 'zod'
import { secretFor } from './secrets.ts'

type Kind<Note> = { use: string; schema: z.ZodType<Note>; lastsSeconds: number }

/** Notes that lie with somebody else, in a cookie or a page, so that only this server can read or make them, for one `use` and not for long. */
export function sealedNotes<Note extends JWTPayload>(masterKey: Buffer, now: () => string, { use, schema, lastsSeconds }: Kind<Note>) {
  const key = Buffer.from(secretFor(masterKey, use), 'base64url')
  return {
    seal: (note: Note): Promise<string> =>
      new EncryptJWT({ ...note }).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setExpirationTime(Math.floor(Date.parse(now()) / 1000) + lastsSeconds).encrypt(key),
    /** Null for what is not ours, was changed, or is too old. */
    open: async (sealed: string | null): Promise<Note | null> => {
      try {
        const { payload } = await jwtDecrypt(sealed ?? '', key, { currentDate: new Date(now()), contentEncryptionAlgorithms: ['A256GCM'], keyManagementAlgorithms: ['dir'], requiredClaims: ['exp'] })
        return schema.parse(payload)
      } catch {
        return null
      }
    },
  }
}
