import type { KeyObject } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { writeAudit } from './audit.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { textInLedger } from './erased-texts.ts'
import type { GapStore, ReleasedGap, ReleaseGap } from './gap-store.ts'
import { keepLines } from './ledger-lines.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import { seal, unseal } from './sealed.ts'
import type { TextSweeping } from './sweep-texts.ts'
import type { Tables } from './tables.ts'
import { boundAs, newTextKey, openedTextKey } from './text-keys.ts'

type Parts = { db: Kysely<Tables>; masterKey: KeyObject; sweeping: TextSweeping; ledger: ErasedLedger }

/** What chairs have let go on from their meetings, and what was answered: each with its answer under a key of its own. */
export const releasedGaps = ({ db, masterKey, sweeping, ledger }: Parts): GapStore => ({
  releaseGap: (release) => overLostConnection(() => db.transaction().execute((inside) => save(inside, masterKey, release))),
  takeBackGap: sweeping.leaves(async (gap) => {
    const erased = await overLostConnection(() => db.transaction().execute((inside) => takeBack(inside, gap)))
    await ledger.add(erased)
    return erased.length > 0
  }),
  releasedGaps: (hostAuthorityIds, halfYears) => overLostConnection(() => list({ db, masterKey }, hostAuthorityIds, halfYears)),
  answerGap: (answer) => overLostConnection(() => db.transaction().execute((inside) => saveAnswer(inside, masterKey, answer))),
})

async function save(inside: Kysely<Tables>, masterKey: KeyObject, { meetingId, hostAuthorityId, id, halfYear, formId, kind, words, by, at }: ReleaseGap): ReturnType<GapStore['releaseGap']> {
  if (!(await holdConsented(inside, meetingId))) return null
  const { id: keyId, key } = await newTextKey(inside, masterKey, hostAuthorityId)
  const sealed = seal(key, Buffer.from(words), boundAs.gap(hostAuthorityId, id))
  const kept = await inside
    .insertInto('released_gap')
    .values({ host_authority_id: hostAuthorityId, id, year: halfYear.year, half: halfYear.half, form_id: formId, kind, key_id: keyId, sealed, released_on: swedishDay(at) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!kept) {
    await inside.deleteFrom('text_key').where('id', '=', keyId).execute()
    return 'known'
  }
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'gapReleased', byWhom: by })
  return 'released'
}

/** With its key goes the row. */
async function takeBack(inside: Kysely<Tables>, { hostAuthorityId, id, meetingId, by, at }: Parameters<GapStore['takeBackGap']>[0]): Promise<Erased[]> {
  const stands = await inside.selectFrom('released_gap').select('key_id').where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).where('answered_at', 'is', null).forUpdate().executeTakeFirst()
  if (!stands?.key_id) return []
  await inside.deleteFrom('text_key').where('id', '=', stands.key_id).execute()
  await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'gapTakenBack', byWhom: by })
  const erased = [textInLedger(stands.key_id, at, 'takenBack')]
  await keepLines(inside, erased)
  return erased
}

const withKey = (db: Kysely<Tables>) => db.selectFrom('released_gap').innerJoin('text_key', 'text_key.id', 'released_gap.key_id').selectAll('released_gap').select(['text_key.id as keyId', 'text_key.wrapped'])
type Row = Selectable<Tables['released_gap']> & { keyId: string; wrapped: Buffer }

async function list({ db, masterKey }: Pick<Parts, 'db' | 'masterKey'>, hostAuthorityIds: readonly string[], halfYears?: Parameters<GapStore['releasedGaps']>[1]): Promise<ReleasedGap[]> {
  if (hostAuthorityIds.length === 0 || halfYears?.length === 0) return []
  const rows = await withKey(db)
    .where('released_gap.host_authority_id', 'in', hostAuthorityIds)
    .$if(halfYears !== undefined, (query) => query.where((where) => where.or((halfYears ?? []).map(({ year, half }) => where.and([where('year', '=', year), where('half', '=', half)])))))
    .orderBy('year', 'desc')
    .orderBy('half', 'desc')
    .orderBy('released_on', 'desc')
    .orderBy('released_gap.id')
    .execute()
  return rows.map((row) => asReleased(row, masterKey))
}

async function saveAnswer(inside: Kysely<Tables>, masterKey: KeyObject, { hostAuthorityId, id, words, by, at }: Parameters<GapStore['answerGap']>[0]): Promise<boolean> {
  const stands = await withKey(inside).where('released_gap.host_authority_id', '=', hostAuthorityId).where('released_gap.id', '=', id).forUpdate('released_gap').executeTakeFirst()
  if (!stands) return false
  const sealed = seal(openedTextKey(masterKey, { id: stands.keyId, wrapped: stands.wrapped }), Buffer.from(words), boundAs.gapAnswer(hostAuthorityId, id))
  await inside.updateTable('released_gap').set({ sealed_answer: sealed, answered_at: new Date(at), answered_by: by }).where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).execute()
  await writeAudit(inside, { at, hostAuthorityId, what: 'gapAnswered', byWhom: by })
  return true
}

function asReleased({ host_authority_id: authority, id, year, half, form_id, kind, sealed, released_on, sealed_answer, answered_at, answered_by, keyId, wrapped }: Row, masterKey: KeyObject): ReleasedGap {
  const key = openedTextKey(masterKey, { id: keyId, wrapped })
  const opened = (one: Buffer | null, bound: string) => (one === null ? '' : unseal(key, one, bound).toString('utf8'))
  return {
    hostAuthorityId: authority,
    id,
    halfYear: { year, half },
    formId: form_id,
    kind,
    words: opened(sealed, boundAs.gap(authority, id)),
    releasedOn: released_on,
    answer: answered_at !== null && answered_by !== null ? { words: opened(sealed_answer, boundAs.gapAnswer(authority, id)), at: answered_at.toISOString(), by: answered_by } : null,
  }
}
