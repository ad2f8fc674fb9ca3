import { z } from 'zod'
import { sealedNotes } from './sealed-notes.ts'

/** As long as somebody reads what they asked for, and writes. */
const lastsSeconds = 60 * 60

/** Goes along in the page of who has shown with e-ID that a referral's number is theirs, and since when, so that what they write there is taken. */
export const referralPasses = (masterKey: Buffer, now: () => string) => sealedNotes(masterKey, now, { use: 'referrals opened with e-ID', schema: z.object({ number: z.string().max(40), boundAt: z.string().max(40).default('') }), lastsSeconds })
