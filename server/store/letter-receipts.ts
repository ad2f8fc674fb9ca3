import type { Kysely } from 'kysely'
import { writeAudit, type AuditLine } from './audit.ts'
import type { DeliveryStore, Opening } from './delivery-store.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

type LetterReceipts = Pick<DeliveryStore, 'saveReceipt' | 'listReceipts' | 'noteOpened' | 'listOpenings' | 'listCodes'>

/** How letters arrived: what their readers say, and what the log knows of who opened them. Codes alone, never a word. */
export const letterReceipts = (db: Kysely<Tables>): LetterReceipts => ({
  saveReceipt: (receipt) => overLostConnection(() => db.transaction().execute((inside) => save(inside, receipt))),
  listReceipts: (meetingId) =>
    overLostConnection(async () => {
      const rows = await db.selectFrom('receipt').selectAll().where('meeting_id', '=', meetingId).orderBy('at').execute()
      return rows.map(({ recipient, letter_version, kind, by_seat, told_by, at }) => ({ recipient, letterVersion: letter_version, kind, bySeat: by_seat, toldBy: told_by, at: at.toISOString() }))
    }),
  noteOpened: ({ what, meetingId, hostAuthorityId, recipient, form, seatId, at }) => noteShown(db, { at, hostAuthorityId, meetingId, what: `${what} ${recipient} ${form}`, byWhom: seatId }),
  listOpenings: (meeting) => overLostConnection(() => openings(db, meeting)),
  listCodes: (meetingId) =>
    overLostConnection(async () => {
      const codes = await db.selectFrom('reading_code').select(['recipient', 'seat_id', 'is_copy']).where('meeting_id', '=', meetingId).execute()
      const seatsOf = (isIt: (code: (typeof codes)[number]) => boolean) => codes.filter(isIt).map(({ seat_id }) => seat_id)
      return {
        readers: codes.flatMap(({ recipient, is_copy }) => (is_copy || recipient === 'preparation' || recipient === 'minutes' ? [] : [recipient])),
        copies: seatsOf(({ is_copy, recipient }) => is_copy && (recipient === 'participant' || recipient === 'minutes')),
        preparation: seatsOf(({ recipient }) => recipient === 'preparation'),
      }
    }),
})

/** The line is there before the letter is shown, and before any withdrawal that comes later; false when that has come first. */
export const noteShown = (db: Kysely<Tables>, line: AuditLine & { meetingId: string }): Promise<boolean> =>
  overLostConnection(() =>
    db.transaction().execute(async (inside) => {
      if (!(await holdConsented(inside, line.meetingId))) return false
      await writeAudit(inside, line)
      return true
    }),
  )

async function save(inside: Kysely<Tables>, { meetingId, hostAuthorityId, recipient, letterVersion, kind, bySeat, toldBy, at }: Parameters<DeliveryStore['saveReceipt']>[0]): Promise<boolean> {
  if (!(await holdConsented(inside, meetingId))) return false
  const kept = await inside
    .insertInto('receipt')
    .values({ meeting_id: meetingId, host_authority_id: hostAuthorityId, recipient, letter_version: letterVersion, kind, by_seat: bySeat, told_by: toldBy, at: new Date(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('at')
    .executeTakeFirst()
  if (kept) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: `receipt ${recipient} ${kind} ${toldBy}` })
  return kept !== undefined
}

async function openings(db: Kysely<Tables>, { meetingId, hostAuthorityId }: { meetingId: string; hostAuthorityId: string }): Promise<Opening[]> {
  const rows = await db
    .selectFrom('audit')
    .select(['at', 'what', 'by_whom'])
    .where('host_authority_id', '=', hostAuthorityId)
    .where('meeting_id', '=', meetingId)
    .where((where) => where.or([where('what', 'like', 'letterRead %'), where('what', 'like', 'letterTaken %')]))
    .orderBy('id', 'desc')
    .execute()
  return rows.map(({ at, what, by_whom }) => {
    const [, recipient, form = ''] = what.split(' ')
    return { recipient: recipient as Opening['recipient'], form, bySeat: by_whom, isTaken: what.startsWith('letterTaken '), at: at.toISOString() }
  })
}
