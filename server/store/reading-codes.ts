import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import { noteShown } from './letter-receipts.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import { mostOpensInADay, type CodeTry, type ReadableLetter, type Store } from './store.ts'
import type { Tables } from './tables.ts'
import { beginsToRest, isLookedAt, oneMoreTry } from './tries-of-code.ts'

type ReadingCodes = Pick<Store, 'saveReadingCode' | 'tryReadingCode' | 'openReading' | 'forgetReadingTries' | 'noteRead' | 'findReading' | 'findReader'>

/** The codes that open letters afterwards, and the readings that they opened. */
export function readingCodes(db: Kysely<Tables>): ReadingCodes {
  return {
    saveReadingCode: (code) => db.transaction().execute((inside) => save(inside, code)),
    // Not asked again by itself: a try is counted once.
    tryReadingCode: (number, tried) => db.transaction().execute((inside) => tryCode(inside, number, tried)),
    openReading: (reading) => db.transaction().execute((inside) => open(inside, reading)),
    forgetReadingTries: (number) =>
      overLostConnection(async () => {
        await db.updateTable('reading_code').set({ tries: 0, tried_from: '{}', ends_at: null }).where('number', '=', number).execute()
      }),
    noteRead: ({ meetingId, hostAuthorityId, seatId, recipient, isByEid, isCopy }, form, at) => {
      const how = `${recipient} ${form} ${isByEid ? 'byEid' : 'byCode'}` as const
      return noteShown(db, { at, hostAuthorityId, meetingId, ...(isCopy ? { what: recipient === 'preparation' ? `letterRead ${how}` : `letterTaken ${how}`, byWhom: seatId } : { what: `letterRead ${how}` }) })
    },
    findReading: (tokenHash, now) => overLostConnection(() => readings(db, tokenHash, now).where('withdrawn_at', 'is', null).executeTakeFirst().then(orNull)),
    findReader: (tokenHash, now) => overLostConnection(() => readings(db, tokenHash, now).executeTakeFirst().then(orNull)),
  }
}

/** Somebody whom a code is handed to opens the letter soon, or needs a new one. */
const unusedLastsDays = 14

/** Of the letter before a meeting a code lasts at least until the day after it: it may be handed over long before. */
const endOf = (meetingId: string, recipient: ReadableLetter['recipient'], at: string) => {
  const unused = new Date(Date.parse(at) + unusedLastsDays * 24 * 3_600_000)
  return recipient === 'preparation' ? sql<Date>`greatest(${unused}::timestamptz, (select starts_at + interval '1 day' from meeting where id = ${meetingId}))` : unused
}

/** A letter keeps its number; a new code takes the place of the one before, whose readings end, and so does whose e-ID had opened it. */
async function save(inside: Kysely<Tables>, { meetingId, hostAuthorityId, recipient, seatId, isCopy = false, number, salt, codeHash, at, by }: Parameters<Store['saveReadingCode']>[0]): Promise<string | null> {
  if (!(await holdConsented(inside, meetingId))) return null
  const fresh = { seat_id: seatId, salt, code_hash: codeHash, issued_at: new Date(at), tries: 0, tries_since: null, tried_from: '{}', ends_at: endOf(meetingId, recipient, at) }
  const kept = await inside
    .insertInto('reading_code')
    .values({ number, meeting_id: meetingId, host_authority_id: hostAuthorityId, recipient, is_copy: isCopy, ...fresh })
    .onConflict((conflict) => conflict.columns(isCopy ? ['meeting_id', 'recipient', 'seat_id'] : ['meeting_id', 'recipient']).where('is_copy', '=', sql.lit(isCopy)).doUpdateSet(fresh))
    .returning('number')
    .executeTakeFirstOrThrow()
  await inside.deleteFrom('reading').where('number', '=', kept.number).execute()
  await inside.deleteFrom('eid_reader').where('meeting_id', '=', meetingId).where('seat_id', '=', seatId).execute()
  // Who holds the seat's other code would else make the letters theirs with it.
  await inside.updateTable('reading_code').set({ ends_at: new Date(at) }).where('meeting_id', '=', meetingId).where('seat_id', '=', seatId).where('number', '<>', kept.number).execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `readingCodeIssued ${recipient}${isCopy ? ' copy' : ''}`, byWhom: by })
  return kept.number
}

export const letterColumns = ['reading_code.meeting_id as meetingId', 'reading_code.host_authority_id as hostAuthorityId', 'reading_code.seat_id as seatId', 'recipient', 'is_copy as isCopy'] as const

/** The try is counted before anybody knows whether it is right: many at once are many tries. */
async function tryCode(inside: Kysely<Tables>, number: string, { at, since, from }: CodeTry): ReturnType<Store['tryReadingCode']> {
  const stands = await inside
    .selectFrom('reading_code')
    .select([...letterColumns, 'salt', 'code_hash as codeHash', 'tries', 'tries_since', 'tried_from'])
    .where('number', '=', number)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', new Date(at))]))
    .forUpdate()
    .executeTakeFirst()
  if (!stands) return null
  const { tries, tries_since, tried_from, ...letter } = stands
  const now = oneMoreTry({ tries, tries_since, tried_from }, { at, since, from })
  await inside.updateTable('reading_code').set({ ...now, tried_from: JSON.stringify(now.tried_from) }).where('number', '=', number).execute()
  if (beginsToRest(now, from)) await writeAudit(inside, { at, hostAuthorityId: letter.hostAuthorityId, meetingId: letter.meetingId, what: 'readingCodeRests' })
  return { ...letter, isLookedAt: isLookedAt(now, from) }
}

/** The letter of this code, held until the caller's transaction ends; undefined when it is erased, or was given another code, meanwhile. */
export const holdCode = (inside: Kysely<Tables>, number: string, codeHash: Buffer) =>
  inside.updateTable('reading_code').set({ tries: 0, tried_from: '{}', ends_at: null }).where('number', '=', number).where('code_hash', '=', codeHash).returning([...letterColumns]).executeTakeFirst()

async function open(inside: Kysely<Tables>, { tokenHash, number, codeHash, isByEid, at, expiresAt }: Parameters<Store['openReading']>[0]): ReturnType<Store['openReading']> {
  const code = await holdCode(inside, number, codeHash)
  if (!code) return 'gone'
  const { meetingId, hostAuthorityId } = code
  if (!(await holdConsented(inside, meetingId))) return 'gone'
  // The code is held: of several at once each sees the others.
  if ((await openedToday(inside, number, at)) >= mostOpensInADay) return 'enoughToday'
  await inside.insertInto('reading').values({ token_hash: tokenHash, number, meeting_id: meetingId, host_authority_id: hostAuthorityId, opened_at: new Date(at), expires_at: new Date(expiresAt), is_by_eid: isByEid }).execute()
  return 'opened'
}

async function openedToday(inside: Kysely<Tables>, number: string, at: string): Promise<number> {
  const dayOf = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Europe/Stockholm')::date`
  const { count } = await inside.selectFrom('reading').select(sql<number>`count(*)::int`.as('count')).where('number', '=', number).where(dayOf(sql`opened_at`), '=', dayOf(sql`${new Date(at)}::timestamptz`)).executeTakeFirstOrThrow()
  return count
}

const readings = (db: Kysely<Tables>, tokenHash: string, now: string) =>
  db
    .selectFrom('reading')
    .innerJoin('reading_code', 'reading_code.number', 'reading.number')
    .innerJoin('meeting', 'meeting.id', 'reading.meeting_id')
    .select([...letterColumns, 'is_by_eid as isByEid'])
    .where('token_hash', '=', tokenHash)
    .where('expires_at', '>', new Date(now))

const orNull = <T>(found: T | undefined): T | null => found ?? null
