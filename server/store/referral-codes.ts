import { sql, type Kysely } from 'kysely'
import type { DraftStore } from './draft-store.ts'
import { overLostConnection } from './lost-connection.ts'
import { countsTries } from './reading-codes.ts'
import type { Tables } from './tables.ts'

const became = sql<string | null>`(select became from ended_draft e where e.host_authority_id = referral_code.host_authority_id and e.id = referral_code.referral_id)`.as('meetingId')

/** What a code of a referral says of it. */
export const referralColumns = ['referral_id as referralId', 'host_authority_id as hostAuthorityId', 'part', 'state', 'seat_id as seatId', became] as const

/** The codes by which people come back to what they wrote to an authority. */
export const referralCodes = (db: Kysely<Tables>): Pick<DraftStore, 'tryReferralCode' | 'forgetReferralTries'> => ({
  // Not asked again by itself: a try is counted once.
  tryReferralCode: async (number, at, since) => {
    const tried = await db
      .updateTable('referral_code')
      .set(countsTries(at, since))
      .where('number', '=', number)
      .where('expires_at', '>', sql<Date>`${new Date(at)}::timestamptz - interval '30 days'`)
      .returning([...referralColumns, 'salt', 'code_hash as codeHash', 'tries'])
      .executeTakeFirst()
    return tried ?? null
  },
  forgetReferralTries: (number) =>
    overLostConnection(async () => {
      await db.updateTable('referral_code').set({ tries: 0 }).where('number', '=', number).execute()
    }),
})
