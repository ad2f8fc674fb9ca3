import { sql, type Kysely, type RawBuilder } from 'kysely'
import { ofFollowUp, ofItems } from '#core/follow-up/coded-point.ts'
import { ofMeetingBefore, type TakenOut } from '#core/meeting/earlier-words.ts'
import { takeOut, type TakingOut } from './earlier-words.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

type TakingOutParts = Pick<Store, 'leaveWithdrawn' | 'leaveBeforeStart'>
type Waiting = { id: string; host_authority_id: string }

const [ofMeeting, ofCase] = ['meeting:', 'followed:']

function isTakenOutBy(id: string): TakenOut {
  if (!id.startsWith(ofCase)) return ofMeetingBefore
  const [caseId = '', nrs] = id.slice(ofCase.length).split(':')
  return nrs === undefined ? ofFollowUp(caseId) : ofItems(caseId, nrs.split(',').map(Number))
}

/** Those that go on from this meeting and are not over. None of them is held or waited for. */
export const followersOf = (inside: Kysely<Tables>, meetingId: string): Promise<Waiting[]> => inside.selectFrom('meeting').select(['id', 'host_authority_id']).where('follows', '=', meetingId).where('erased_at', 'is', null).where('closed_at', 'is', null).execute()

/** In the transaction in which consent is gone for good: what these were given of that meeting waits to be taken out. */
export const noteFollowers = (inside: Kysely<Tables>, followers: readonly Waiting[], at: string): Promise<void> => note(inside, ofMeeting, { rows: followers, at })

/** The same of what these follow-ups told, in the transaction in which they are taken away. */
export const noteCases = (inside: Kysely<Tables>, cases: readonly Waiting[], at: string): Promise<void> => note(inside, ofCase, { rows: cases, at })

/** The same of these items of a follow-up, of which somebody takes away what they answered. Whose answer a meeting was told nobody knows any more: each point of these items goes. */
export const noteItems = async (inside: Kysely<Tables>, { caseId, hostAuthorityId, nrs, at }: { caseId: string; hostAuthorityId: string; nrs: readonly number[]; at: string }): Promise<void> => {
  if (nrs.length === 0) return
  // Whoever is planning by what was there before this moment sees that it is another.
  await sql`update followed_case set marks = marks where id = ${caseId}`.execute(inside)
  await note(inside, ofCase, { rows: [{ id: `${caseId}:${nrs.join(',')}`, host_authority_id: hostAuthorityId }], at })
}

async function note(inside: Kysely<Tables>, of: string, { rows, at }: { rows: readonly Waiting[]; at: string }): Promise<void> {
  if (rows.length === 0) return
  const waiting = rows.map(({ id, host_authority_id }) => ({ id: `${of}${id}`, host_authority_id, at: new Date(at) }))
  await inside.insertInto('taking_out').values(waiting).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Takes out of meetings that have not begun what waits to be taken out, a meeting at a time; what can not be waits on for the next sweep. `isNeeded`: something is to be swept from the files. */
export const takingOut = (parts: TakingOut, isNeeded: () => void): TakingOutParts => ({
  leaveWithdrawn: async (until, at) => {
    await overLostConnection(() => noteWithdrawn(parts.db, until, at))
    await overLostConnection(() => forgetSeries(parts.db, sql`exists (select from meeting b where b.id = f.follows and b.erased_at is not null)`))
    const done = await takeOutWaiting(parts, at)
    if (done.count > 0) isNeeded()
    return done
  },
  leaveBeforeStart: async (meetingId, at) => {
    const reasons = await overLostConnection(() => reasonsFor(parts.db, meetingId))
    if (reasons.length > 0 && (await takeOut(parts, { id: meetingId, at }, (point) => reasons.some((isTakenOut) => isTakenOut(point))))) isNeeded()
  },
})

/** Whose consent was taken back for good by `until`, and that others still go on from: those that are kept locked. */
const noteWithdrawn = (db: Kysely<Tables>, until: string, at: string) =>
  db.transaction().execute(async (inside) => {
    const left = await inside.selectFrom('meeting as m').select('m.id').where('m.withdrawn_at', '<=', new Date(until)).where('m.erased_at', 'is', null).where((row) => row.exists(row.selectFrom('meeting as f').select('f.id').whereRef('f.follows', '=', 'm.id'))).forUpdate().skipLocked().execute()
    for (const { id } of left) {
      await noteFollowers(inside, await followersOf(inside, id), at)
      await forgetSeries(inside, sql`f.follows = ${id}`)
    }
  })

/** Nothing goes on from these any more. Whichever row somebody holds is let go the next time. */
const forgetSeries = (db: Kysely<Tables>, isLeft: RawBuilder<unknown>) => sql`update meeting set follows = null where id in (select f.id from meeting f where f.follows is not null and ${isLeft} for update of f skip locked)`.execute(db)

async function takeOutWaiting(parts: TakingOut, at: string): ReturnType<Store['leaveWithdrawn']> {
  const waiting = await overLostConnection(() => parts.db.selectFrom('taking_out').select(['id', 'host_authority_id']).orderBy('at').execute())
  const [faults, changed]: [unknown[], string[]] = [[], []]
  for (const one of waiting) {
    const missed = faults.length
    for (const id of await meetingsOf(parts.db, one)) {
      const isChanged = await takeOut(parts, { id, at }, isTakenOutBy(one.id)).catch((fault: unknown) => void faults.push(fault))
      if (isChanged) changed.push(id)
    }
    if (faults.length === missed) await overLostConnection(() => parts.db.deleteFrom('taking_out').where('id', '=', one.id).execute())
  }
  return { count: changed.length, faults }
}

/** Which meetings may have been given it: of a follow-up, those of its authority that are neither over nor, as far as the log of what is done tells, begun. */
async function meetingsOf(db: Kysely<Tables>, { id, host_authority_id }: Waiting): Promise<string[]> {
  if (id.startsWith(ofMeeting)) return [id.slice(ofMeeting.length)]
  const isBegun = sql<boolean>`exists (select from audit a where a.host_authority_id = m.host_authority_id and a.meeting_id = m.id and a.what like 'changed meetingStarted%')`
  const found = await overLostConnection(() => db.selectFrom('meeting as m').select('m.id').where('m.host_authority_id', '=', host_authority_id).where('m.erased_at', 'is', null).where('m.closed_at', 'is', null).where(sql<boolean>`not ${isBegun}`).orderBy('m.id').execute())
  return found.map((row) => row.id)
}

/** Why words are to go from this meeting before it begins: consent is taken back for the one that it follows, were it in this very moment, or they wait to be taken out. */
async function reasonsFor(db: Kysely<Tables>, meetingId: string): Promise<TakenOut[]> {
  const { rows } = await sql<{ id: string }>`
    select ${ofMeeting}::text as id from meeting m join meeting b on b.id = m.follows where m.id = ${meetingId} and b.withdrawn_at is not null
    union all select t.id from meeting m join taking_out t on t.id = ${ofMeeting} || m.id or (t.host_authority_id = m.host_authority_id and t.id like ${`${ofCase}%`}) where m.id = ${meetingId}`.execute(db)
  return rows.map(({ id }) => isTakenOutBy(id))
}
