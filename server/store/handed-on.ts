import type { KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { writeAudit } from './audit.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { textInLedger } from './erased-texts.ts'
import type { HandedOn, HandedOnState, HandedOnStore } from './handed-on-store.ts'
import { keepLines } from './ledger-lines.ts'
import { holdConsented } from './living-meeting.ts'
import { overLostConnection } from './lost-connection.ts'
import { seal, unseal } from './sealed.ts'
import type { TextSweeping } from './sweep-texts.ts'
import type { Tables } from './tables.ts'
import { boundAs, newTextKey, openedTextKey } from './text-keys.ts'

type Parts = { db: Kysely<Tables>; masterKey: KeyObject; sweeping: TextSweeping; ledger: ErasedLedger }
type Before = Parameters<HandedOnStore['letGoOfHandedOn']>[0]
type Given<Name extends keyof HandedOnStore> = Parameters<HandedOnStore[Name]>[0]

/** Obstacles on their way from one meeting to another group's, each under a key of its own. */
export function handedOn({ db, masterKey, sweeping, ledger }: Parts): HandedOnStore {
  const letGoAndSweep = sweeping.leaves(async (before: Before, at: string) => {
    const { count, erased } = await overLostConnection(() => db.transaction().execute((inside) => letGo(inside, before, at)))
    await ledger.add(erased)
    return count
  })
  return {
    handOn: (given) => overLostConnection(() => db.transaction().execute((inside) => save(inside, masterKey, given))),
    waitingFor: (hostAuthorityId, formId) => overLostConnection(() => waiting(db, masterKey, { hostAuthorityId, formId })),
    takeUp: (taken) => overLostConnection(() => db.transaction().execute((inside) => take(inside, taken))),
    settleTakenUp: sweeping.leaves(async (settled) => ledger.add(await overLostConnection(() => db.transaction().execute((inside) => settle(inside, settled))))),
    listHandedOn: (hostAuthorityId) => overLostConnection(() => list(db, hostAuthorityId)),
    letGoOfHandedOn: async (before, at) => {
      const isThere = await overLostConnection(() => db.selectFrom('handed_on_obstacle').select('id').where(isOver(before)).limit(1).executeTakeFirst())
      return isThere ? letGoAndSweep(before, at) : 0
    },
  }
}

async function save(inside: Kysely<Tables>, masterKey: KeyObject, { hostAuthorityId, meetingId, fromForm, obstacles, at }: Given<'handOn'>): Promise<void> {
  if (!(await holdConsented(inside, meetingId))) return
  const ids = obstacles.map(({ id }) => id)
  const known = new Set((await inside.selectFrom('handed_on_obstacle').select('id').where('host_authority_id', '=', hostAuthorityId).where('id', 'in', ids).execute()).map(({ id }) => id))
  for (const { id, toForm, ...words } of obstacles.filter((one) => !known.has(one.id))) {
    const { id: key_id, key } = await newTextKey(inside, masterKey, hostAuthorityId)
    const sealed = seal(key, Buffer.from(JSON.stringify(words)), boundAs.handedOn(hostAuthorityId, id))
    await inside.insertInto('handed_on_obstacle').values({ host_authority_id: hostAuthorityId, id, from_form: fromForm, to_form: toForm, handed_on: swedishDay(at), key_id, sealed, taken_by: null, answer: null }).execute()
    await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'obstacleHandedOn' })
  }
}

/** Nobody has taken it up, or who had is gone before its meeting was over. */
const isWaiting = sql<boolean>`answer is null and (taken_by is null or exists (select from meeting m where m.id = taken_by and m.erased_at is not null and m.closed_at is null))`

async function waiting(db: Kysely<Tables>, masterKey: KeyObject, { hostAuthorityId, formId }: { hostAuthorityId: string; formId: string }): Promise<HandedOn[]> {
  const rows = await db
    .selectFrom('handed_on_obstacle as h')
    .innerJoin('text_key as k', 'k.id', 'h.key_id')
    .select(['h.id', 'h.sealed', 'k.id as keyId', 'k.wrapped'])
    .where('h.host_authority_id', '=', hostAuthorityId)
    .where('to_form', '=', formId)
    .where(isWaiting)
    .orderBy('handed_on')
    .orderBy('h.id')
    .execute()
  return rows.flatMap(({ id, sealed, keyId, wrapped }) => {
    if (sealed === null) return []
    const words = unseal(openedTextKey(masterKey, { id: keyId, wrapped }), sealed, boundAs.handedOn(hostAuthorityId, id)).toString('utf8')
    return [{ id, toForm: formId, ...(JSON.parse(words) as Pick<HandedOn, 'what' | 'raisedBy' | 'obstacle'>) }]
  })
}

async function take(inside: Kysely<Tables>, { hostAuthorityId, meetingId, ids, at }: Given<'takeUp'>): Promise<void> {
  if (ids.length === 0) return
  const taken = await inside.updateTable('handed_on_obstacle').set({ taken_by: meetingId }).where('host_authority_id', '=', hostAuthorityId).where('id', 'in', ids).where(isWaiting).returning('id').execute()
  if (taken.length > 0) await writeAudit(inside, { at, hostAuthorityId, meetingId, what: 'obstaclesTakenUp' })
}

/** With its key go its words; what nobody spoke of waits for the next meeting. */
async function settle(inside: Kysely<Tables>, { hostAuthorityId, meetingId, said, at }: Given<'settleTakenUp'>): Promise<Erased[]> {
  const erased: Erased[] = []
  const taken = await inside.selectFrom('handed_on_obstacle').select(['id', 'key_id']).where('host_authority_id', '=', hostAuthorityId).where('taken_by', '=', meetingId).where('answer', 'is', null).forUpdate().execute()
  for (const { id, key_id } of taken) {
    const answer = said.find((one) => one.id === id)?.how
    await inside.updateTable('handed_on_obstacle').set(answer === undefined ? { taken_by: null } : { answer, sealed: null, key_id: null }).where('host_authority_id', '=', hostAuthorityId).where('id', '=', id).execute()
    if (answer === undefined || key_id === null) continue
    await inside.deleteFrom('text_key').where('id', '=', key_id).execute()
    erased.push(textInLedger(key_id, at, `settled:${answer}`))
  }
  await keepLines(inside, erased)
  return erased
}

async function list(db: Kysely<Tables>, hostAuthorityId: string): Promise<HandedOnState[]> {
  const rows = await db.selectFrom('handed_on_obstacle').select(['id', 'from_form', 'to_form', 'handed_on', 'answer', isWaiting.as('waits')]).where('host_authority_id', '=', hostAuthorityId).orderBy('handed_on', 'desc').orderBy('id').execute()
  return rows.map(({ id, from_form, to_form, handed_on, answer, waits }) => ({ id, fromForm: from_form, toForm: to_form, day: handed_on, group: answer === 'letGo' ? answer : answer !== null ? { said: answer } : waits ? 'waits' : 'takenUp' }))
}

/** Its words are too old, or its row is. */
const isOver = ({ words, rows }: Before) => sql<boolean>`(handed_on < ${words} and (key_id is not null or ${isWaiting})) or handed_on < ${rows}`

async function letGo(inside: Kysely<Tables>, before: Before, at: string): Promise<{ count: number; erased: Erased[] }> {
  const over = await inside.selectFrom('handed_on_obstacle').select(['host_authority_id', 'id', 'key_id', isWaiting.as('waits')]).where(isOver(before)).forUpdate().execute()
  for (const { host_authority_id, id, key_id, waits } of over) {
    await inside.updateTable('handed_on_obstacle').set({ sealed: null, key_id: null, ...(waits && { answer: 'letGo' as const }) }).where('host_authority_id', '=', host_authority_id).where('id', '=', id).execute()
    if (key_id !== null) await inside.deleteFrom('text_key').where('id', '=', key_id).execute()
  }
  await inside.deleteFrom('handed_on_obstacle').where('handed_on', '<', before.rows).execute()
  for (const hostAuthorityId of new Set(over.map(({ host_authority_id }) => host_authority_id))) await writeAudit(inside, { at, hostAuthorityId, what: 'obstaclesLetGo' })
  const erased = over.flatMap(({ key_id }) => (key_id === null ? [] : [textInLedger(key_id, at, 'letGo')]))
  await keepLines(inside, erased)
  return { count: over.length, erased }
}
