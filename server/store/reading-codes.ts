import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { holdLiving } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import { mostReadingTries, type ReadableLetter, type Store } from './store.ts'
import type { Tables } from './tables.ts'

type ReadingCodes = Pick<Store, 'saveReadingCode' | 'tryReadingCode' | 'openReading' | 'noteRead' | 'findReading'>

/** The codes that open letters afterwards, and the readings that they opened. */
export function readingCodes(db: Kysely<Tables>): ReadingCodes {
  return {
    saveReadingCode: (code) => db.transaction().execute((inside) => save(inside, code)),
    // Not asked again by itself: a try is counted once.
    tryReadingCode: (number, at, since) => db.transaction().execute((inside) => tryCode(inside, number, { at, since })),
    openReading: (reading) => db.transaction().execute((inside) => open(inside, reading)),
    noteRead: ({ meetingId, hostAuthorityId, recipient }, form, at) => overLostConnection(() => writeAudit(db, { at, hostAuthorityId, meetingId, what: `letterRead ${recipient} ${form} byCode` })),
    findReading: (tokenHash, now) => overLostConnection(() => findReading(db, tokenHash, now)),
  }
}

/** A letter keeps its number; a new code takes the place of the one before, whose readings end. */
async function save(inside: Kysely<Tables>, { meetingId, hostAuthorityId, recipient, seatId, number, salt, codeHash, at, by }: Parameters<Store['saveReadingCode']>[0]): Promise<string | null> {
  if (!(await holdLiving(inside, meetingId))) return null
  const fresh = { seat_id: seatId, salt, code_hash: codeHash, issued_at: new Date(at), tries: 0, tries_since: null }
  const kept = await inside
    .insertInto('reading_code')
    .values({ number, meeting_id: meetingId, host_authority_id: hostAuthorityId, recipient, ...fresh })
    .onConflict((conflict) => conflict.columns(['meeting_id', 'recipient']).doUpdateSet(fresh))
    .returning('number')
    .executeTakeFirstOrThrow()
  await inside.deleteFrom('reading').where('number', '=', kept.number).execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `readingCodeIssued ${recipient}`, byWhom: by })
  return kept.number
}

const letterColumns = ['reading_code.meeting_id as meetingId', 'reading_code.host_authority_id as hostAuthorityId', 'reading_code.seat_id as seatId', 'recipient'] as const

/** One try more of those that began after `since`, or the first of new ones. */
export function countsTries(at: string, since: string) {
  // What lies far ahead of the clock is over too: it was set back. A moment ahead is another try that was quicker.
  const isGoingOn = sql`tries_since > ${new Date(since)} and tries_since < ${new Date(at)}::timestamptz + interval '1 minute'`
  return { tries: sql<number>`case when ${isGoingOn} then tries + 1 else 1 end`, tries_since: sql<Date>`case when ${isGoingOn} then tries_since else ${new Date(at)} end` }
}

/** The try is counted before anybody knows whether it is right: many at once are many tries. */
async function tryCode(db: Kysely<Tables>, number: string, { at, since }: { at: string; since: string }): ReturnType<Store['tryReadingCode']> {
  const tried = await db
    .updateTable('reading_code')
    .set(countsTries(at, since))
    .where('number', '=', number)
    .returning([...letterColumns, 'salt', 'code_hash as codeHash', 'tries'])
    .executeTakeFirst()
  if (tried?.tries === mostReadingTries + 1) await writeAudit(db, { at, hostAuthorityId: tried.hostAuthorityId, meetingId: tried.meetingId, what: 'readingCodeRests' })
  return tried ?? null
}

async function open(inside: Kysely<Tables>, { tokenHash, number, codeHash, at, expiresAt }: Parameters<Store['openReading']>[0]): Promise<boolean> {
  const code = await inside.updateTable('reading_code').set({ tries: 0 }).where('number', '=', number).where('code_hash', '=', codeHash).returning([...letterColumns]).executeTakeFirst()
  // Erased, or given another code, meanwhile: then there is nothing to open.
  if (!code) return false
  const { meetingId, hostAuthorityId } = code
  await inside.insertInto('reading').values({ token_hash: tokenHash, number, meeting_id: meetingId, host_authority_id: hostAuthorityId, opened_at: new Date(at), expires_at: new Date(expiresAt) }).execute()
  return true
}

async function findReading(db: Kysely<Tables>, tokenHash: string, now: string): Promise<ReadableLetter | null> {
  const found = await db
    .selectFrom('reading')
    .innerJoin('reading_code', 'reading_code.number', 'reading.number')
    .select([...letterColumns])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', new Date(now))
    .executeTakeFirst()
  return found ?? null
}
