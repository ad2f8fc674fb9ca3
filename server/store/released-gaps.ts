import type { Kysely, Selectable } from 'kysely'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { writeAudit } from './audit.ts'
import type { GapStore, ReleasedGap, ReleaseGap } from './gap-store.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

/** What chairs have let go on from their meetings, and what was answered. */
export const releasedGaps = (db: Kysely<Tables>): GapStore => ({
  releaseGap: (release) => overLostConnection(() => db.transaction().execute((inside) => save(inside, release))),
  takeBackGap: (gap) => overLostConnection(() => db.transaction().execute((inside) => takeBack(inside, gap))),
  releasedGaps: (hostAuthorityIds, halfYears) => overLostConnection(() => list(db, hostAuthorityIds, halfYears)),
  answerGap: (answer) => overLostConnection(() => db.transaction().execute((inside) => saveAnswer(inside, answer))),
})

async function save(inside: Kysely<Tables>, { meetingId, hostAuthorityId, id, halfYear, formId, kind, words, by, at }: ReleaseGap): ReturnType<GapStore['releaseGap']> {
  if (!(await holdConsented(inside, meetingId))) return null
  const kept = await inside
    .insertInto('released_gap')
    .values({ host_authority_id: hostAuthorityId, id, year: halfYear.year, half: halfYear.half, form_id: formId, kind, words, released_on: swedishDay(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) return 'known'
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'gapReleased', byWhom: by })
  return 'released'
}

async function takeBack(inside: Kysely<Tables>, { hostAuthorityId, id, meetingId, by, at }: Parameters<GapStore['takeBackGap']>[0]): Promise<boolean> {
  const gone = await inside.deleteFrom('released_gap').where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).where('answer', 'is', null).returning('id').executeTakeFirst()
  if (gone) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'gapTakenBack', byWhom: by })
  return gone !== undefined
}

async function list(db: Kysely<Tables>, hostAuthorityIds: readonly string[], halfYears?: Parameters<GapStore['releasedGaps']>[1]): Promise<ReleasedGap[]> {
  if (hostAuthorityIds.length === 0 || halfYears?.length === 0) return []
  const rows = await db
    .selectFrom('released_gap')
    .selectAll()
    .where('host_authority_id', 'in', hostAuthorityIds)
    .$if(halfYears !== undefined, (query) => query.where((where) => where.or((halfYears ?? []).map(({ year, half }) => where.and([where('year', '=', year), where('half', '=', half)])))))
    .orderBy('year', 'desc')
    .orderBy('half', 'desc')
    .orderBy('released_on', 'desc')
    .orderBy('id')
    .execute()
  return rows.map(asReleased)
}

async function saveAnswer(inside: Kysely<Tables>, { hostAuthorityId, id, words, by, at }: Parameters<GapStore['answerGap']>[0]): Promise<boolean> {
  const answered = await inside.updateTable('released_gap').set({ answer: words, answered_at: new Date(at), answered_by: by }).where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).returning('id').executeTakeFirst()
  if (answered) await writeAudit(inside, { at, hostAuthorityId, what: 'gapAnswered', byWhom: by })
  return answered !== undefined
}

const asReleased = ({ host_authority_id, id, year, half, form_id, kind, words, released_on, answer, answered_at, answered_by }: Selectable<Tables['released_gap']>): ReleasedGap => ({
  hostAuthorityId: host_authority_id,
  id,
  halfYear: { year, half },
  formId: form_id,
  kind,
  words,
  releasedOn: released_on,
  answer: answer !== null && answered_at !== null && answered_by !== null ? { words: answer, at: answered_at.toISOString(), by: answered_by } : null,
})
