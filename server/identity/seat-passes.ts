import { z } from 'zod'
import { sealedNotes } from './sealed-notes.ts'

/** As long as a page stays open that somebody reads and writes on. */
const lastsSeconds = 60 * 60

/** Goes along in the page of who has opened their seat before the meeting, so that the yes that they take back there is theirs, and their regret of it. */
export const seatPasses = (masterKey: Buffer, now: () => string) =>
  sealedNotes(masterKey, now, { use: 'seats opened before the meeting', schema: z.object({ meetingId: z.string().max(64), hostAuthorityId: z.string().max(64), seatId: z.string().max(64) }), lastsSeconds })
