import { sql, type Kysely } from 'kysely'
import type { DraftStore } from './draft-store.ts'
import { overLostConnection } from './lost-connection.ts'
import type { CodeTry } from './store.ts'
import type { Tables } from './tables.ts'
import { isLookedAt, oneMoreTry } from './tries-of-code.ts'

const became = sql<string | null>`(select became from ended_draft e where e.host_authority_id = referral_code.host_authority_id and e.id = referral_code.referral_id)`.as('meetingId')

/** What a code of a referral says of it. */
export const referralColumns = ['referral_id as referralId', 'host_authority_id as hostAuthorityId', 'part', 'state', 'seat_id as seatId', became] as const

/** The codes by which people come back to what they wrote to an authority. */
export const referralCodes = (db: Kysely<Tables>): Pick<DraftStore, 'tryReferralCode' | 'forgetReferralTries'> => ({
  // Not asked again by itself: a try is counted once.
  tryReferralCode: (number, tried) => db.transaction().execute((inside) => tryCode(inside, number, tried)),
  forgetReferralTries: (number) =>
    overLostConnection(async () => {
      await db.updateTable('referral_code').set({ tries: 0, tried_from: '{}' }).where('number', '=', number).execute()
    }),
})

async function tryCode(inside: Kysely<Tables>, number: string, { at, since, from }: CodeTry): ReturnType<DraftStore['tryReferralCode']> {
  const stands = await inside
    .selectFrom('referral_code')
    .select([...referralColumns, 'salt', 'code_hash as codeHash', 'tries', 'tries_since', 'tried_from'])
    .where('number', '=', number)
    .where('expires_at', '>', sql<Date>`${new Date(at)}::timestamptz - interval '30 days'`)
    .forUpdate()
    .executeTakeFirst()
  if (!stands) return null
  const { tries, tries_since, tried_from, ...referral } = stands
  const now = oneMoreTry({ tries, tries_since, tried_from }, { at, since, from })
  await inside.updateTable('referral_code').set({ ...now, tried_from: JSON.stringify(now.tried_from) }).where('number', '=', number).execute()
  return { ...referral, isLookedAt: isLookedAt(now, from) }
}
