import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { overLostConnection } from './lost-connection.ts'
import type { ReadableLetter, Store } from './store.ts'
import type { Tables } from './tables.ts'

type ReadingCodes = Pick<Store, 'saveReadingCode' | 'tryReadingCode' | 'openReading' | 'findReading'>

/** The codes that open letters afterwards, and the readings that they opened. */
export function readingCodes(db: Kysely<Tables>): ReadingCodes {
  return {
    saveReadingCode: (code) => db.transaction().execute((inside) => save(inside, code)),
    tryReadingCode: (number, at, since) => overLostConnection(() => tryCode(db, number, { at, since })),
    openReading: (reading) => db.transaction().execute((inside) => open(inside, reading)),
    findReading: (tokenHash, now) => overLostConnection(() => findReading(db, tokenHash, now)),
  }
}

/** A letter keeps its number; a new code takes the place of the one before, whose readings end. */
async function save(inside: Kysely<Tables>, { meetingId, hostAuthorityId, recipient, seatId, number, salt, codeHash, at, by }: Parameters<Store['saveReadingCode']>[0]): Promise<string> {
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

/** The try is counted before anybody knows whether it is right: many at once are many tries. */
async function tryCode(db: Kysely<Tables>, number: string, { at, since }: { at: string; since: string }): ReturnType<Store['tryReadingCode']> {
  const isGoingOn = sql`tries_since > ${new Date(since)}`
  const tried = await db
    .updateTable('reading_code')
    .set({ tries: sql<number>`case when ${isGoingOn} then tries + 1 else 1 end`, tries_since: sql<Date>`case when ${isGoingOn} then tries_since else ${new Date(at)} end` })
    .where('number', '=', number)
    .returning([...letterColumns, 'salt', 'code_hash as codeHash', 'tries'])
    .executeTakeFirst()
  return tried ?? null
}

async function open(inside: Kysely<Tables>, { tokenHash, number, at, expiresAt }: Parameters<Store['openReading']>[0]): Promise<void> {
  const code = await inside.updateTable('reading_code').set({ tries: 0 }).where('number', '=', number).returning([...letterColumns]).executeTakeFirst()
  // Erased, or given another code, meanwhile: then there is nothing to open.
  if (!code) return
  const { meetingId, hostAuthorityId, seatId, recipient } = code
  await inside.insertInto('reading').values({ token_hash: tokenHash, number, meeting_id: meetingId, host_authority_id: hostAuthorityId, opened_at: new Date(at), expires_at: new Date(expiresAt) }).execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `letterOpened ${recipient}`, byWhom: seatId })
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
