import { z } from 'zod'
import { sealedNotes } from './sealed-notes.ts'

/** What somebody shows who they are for: to read a letter, to come back to what they asked for, or to write before a meeting. */
const wayOnSchema = z.enum(['/brev', '/anmal/min', '/infor'])
export type WayOn = z.infer<typeof wayOnSchema>
/** What a form says of it; a letter, where it says nothing that we know. */
export const givenWayOn = wayOnSchema.catch('/brev')

const keptSchema = z.object({
  state: z.string().min(20).max(200),
  nonce: z.string().min(20).max(200),
  verifier: z.string().min(20).max(200),
  number: z.string().max(40),
  code: z.string().max(40),
  to: givenWayOn,
})
/** A sign-in on its way, and which letter or referral it is for. `code` may be empty. */
export type KeptSignIn = z.infer<typeof keptSchema>

/** As long as somebody looks for their phone and shows who they are. */
export const signInLastsSeconds = 10 * 60

/** Keeps a sign-in in the reader's own browser. */
export const signInKeeper = (masterKey: Buffer, now: () => string) => sealedNotes(masterKey, now, { use: 'sign-ins with e-ID', schema: keptSchema, lastsSeconds: signInLastsSeconds })
