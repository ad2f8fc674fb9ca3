import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { voiceSchema } from '#core/follow-up/codes.ts'
import { caseCodeOf, codeSigns, drawnSigns, tidyCode } from '#core/follow-up/case-code.ts'
import { sealedNotes } from './sealed-notes.ts'
import { secretFor } from './secrets.ts'
import { slowHash } from './slow-hash.ts'

export type CaseCodes = ReturnType<typeof caseCodes>

/** Codes that open a follow-up by themselves. A case is found by the hash, so one secret of the server's is the salt of all: without it nobody can try codes against a copy of the database. */
export function caseCodes(masterKey: Buffer) {
  const salt = Buffer.from(secretFor(masterKey, 'codes of follow-ups'), 'base64url')
  const hashOf = (typed: string): Promise<Buffer> => slowHash(tidyCode(typed).slice(0, 64), salt)
  return {
    hashOf,
    /** A fresh code, to be shown once, and all that is kept of it. */
    make: async (): Promise<{ code: string; codeHash: Buffer }> => {
      const code = caseCodeOf(Array.from({ length: drawnSigns }, () => randomInt(codeSigns.length)))
      return { code, codeHash: await hashOf(code) }
    },
  }
}

/** As long as somebody answers some questions. */
const lastsSeconds = 60 * 60

/** Goes along in the pages of whoever has typed the code of a case, so that what they answer is taken: which case, for whom they may answer, and which of the team they are. */
export const casePasses = (masterKey: Buffer, now: () => string) => sealedNotes(masterKey, now, { use: 'follow-ups opened with their code', schema: z.object({ caseId: z.string().max(64), opens: z.array(voiceSchema), sees: z.enum(['questions', 'outcomes']), answerer: z.string().max(64), asks: z.array(z.number().int()).max(99) }), lastsSeconds })

/** Goes along in the pages of an office that looks at what came of its meetings, from one page to the next: who looks, and where the page before ended. */
export const officePasses = (masterKey: Buffer, now: () => string) => sealedNotes(masterKey, now, { use: 'what came of the meetings of an office', schema: z.object({ token: z.string().max(8000), heldOn: z.string().max(10), caseId: z.string().max(64) }), lastsSeconds })
