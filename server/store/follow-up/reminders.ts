import { createHmac, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { isOverAfterDays } from '#core/follow-up/moments.ts'
import { writeAudit } from '../audit.ts'
import { overLostConnection } from '../lost-connection.ts'
import { seal, unseal } from '../sealed.ts'
import type { Tables } from '../tables.ts'
import type { ClaimedReminder, FollowUpStore, NewReminders, ReminderOutcome } from './follow-up-store.ts'

type Reminders = Pick<FollowUpStore, 'askReminders' | 'stopReminders' | 'claimReminder' | 'settleReminder' | 'tidyReminders'> & {
  /** The addresses of those who can be told of nothing more; gives how many went. */
  forgetTold: (today: string) => Promise<number>
}

/** Reminders to a work address that its owner asked for. The address goes with the last of them; that of who is told of what is new stays until they stop it or nothing more can come. */
export const reminders = (db: Kysely<Tables>, masterKey: KeyObject): Reminders => ({
  askReminders: (asked) => overLostConnection(() => db.transaction().execute((inside) => ask(inside, masterKey, asked))),
  stopReminders: (of, at) => overLostConnection(() => db.transaction().execute((inside) => stop(inside, 'address' in of ? { address_hash: hashOf(masterKey, of.address) } : { case_id: of.caseId, answerer: of.answerer }, at))),
  // Not asked again by itself: what was claimed and not heard of is unsure.
  claimReminder: (now) => claim(db, masterKey, now),
  settleReminder: (outcome) => overLostConnection(() => db.transaction().execute((inside) => settle(inside, outcome))),
  forgetTold: (today) =>
    overLostConnection(async () => {
      const gone = await db.deleteFrom('reminder_address').where('answerer', '!=', '').where(sql<boolean>`exists (select from followed_case c where c.id = reminder_address.case_id and c.held_on < ${today}::date - ${isOverAfterDays}::int)`).executeTakeFirst()
      return Number(gone.numDeletedRows)
    }),
  tidyReminders: (claimedBefore, at) =>
    overLostConnection(async () => {
      const unsure = await db.updateTable('reminder').set({ state: 'unsure', next_try_at: null }).where('state', '=', 'sending').where('claimed_at', '<', new Date(claimedBefore)).returning(['case_id', 'answerer', 'host_authority_id as hostAuthorityId']).execute()
      for (const { hostAuthorityId, ...of } of unsure) {
        await writeAudit(db, { at, hostAuthorityId, what: 'followUpReminder unsure' })
        await forgetWhenOver(db, of)
      }
    }),
})

const bindingOf = (caseId: string, answerer: string) => `reminder:${caseId}${answerer === '' ? '' : `:${answerer}`}`
/** Alike however it was typed; without the master key nobody can try addresses against it. */
const hashOf = (key: KeyObject, address: string): Buffer => createHmac('sha256', key).update(`reminder:${address.trim().toLowerCase()}`).digest()

async function ask(inside: Kysely<Tables>, key: KeyObject, { caseId, answerer, address, language, due, at }: NewReminders): Promise<boolean> {
  const found = await inside.selectFrom('followed_case').select(['host_authority_id', 'meeting_id']).where('id', '=', caseId).forUpdate().executeTakeFirst()
  if (!found) return false
  await inside.deleteFrom('reminder_address').where('case_id', '=', caseId).where('answerer', '=', answerer).execute()
  if (due.length === 0 && answerer === '') return true
  const { host_authority_id } = found
  await inside.insertInto('reminder_address').values({ case_id: caseId, answerer, host_authority_id, address: seal(key, Buffer.from(address.trim()), bindingOf(caseId, answerer)), address_hash: hashOf(key, address), language }).execute()
  if (due.length > 0) await inside.insertInto('reminder').values(due.map((one) => ({ id: one.id, case_id: caseId, answerer, host_authority_id, due_at: new Date(one.at), next_try_at: new Date(one.at) }))).execute()
  await writeAudit(inside, { at, hostAuthorityId: host_authority_id, what: 'followUpReminder asked', ...(found.meeting_id !== null && { meetingId: found.meeting_id }) })
  return true
}

async function stop(inside: Kysely<Tables>, of: { address_hash: Buffer } | { case_id: string; answerer: string }, at: string): Promise<void> {
  const stopped = await inside.deleteFrom('reminder_address').where((where) => where.and(of)).returning('host_authority_id as hostAuthorityId').execute()
  for (const { hostAuthorityId } of stopped) await writeAudit(inside, { at, hostAuthorityId, what: 'followUpReminder stopped' })
}

const isHidden = sql<boolean>`exists (select from followed_case c join meeting m on m.id = c.meeting_id where c.id = reminder.case_id and m.withdrawn_at is not null)`

async function claim(db: Kysely<Tables>, key: KeyObject, now: string): Promise<ClaimedReminder | null> {
  const next = db.selectFrom('reminder').select('id').where('state', '=', 'waiting').where('next_try_at', '<=', new Date(now)).where(sql<boolean>`not ${isHidden}`).orderBy('next_try_at').limit(1).forUpdate().skipLocked()
  const taken = await db.updateTable('reminder').set({ state: 'sending', attempts: sql`attempts + 1`, claimed_at: new Date(now), next_try_at: null }).where('id', 'in', next).returning(['id', 'case_id', 'answerer', 'attempts', 'due_at']).executeTakeFirst()
  const to = taken && (await db.selectFrom('reminder_address').select(['address', 'language']).where('case_id', '=', taken.case_id).where('answerer', '=', taken.answerer).executeTakeFirst())
  // Stopped in this very moment: there is nothing left to send, and no row to settle.
  if (!taken || !to) return null
  return { id: taken.id, about: taken.answerer === '' ? 'questions' : 'news', address: unseal(key, to.address, bindingOf(taken.case_id, taken.answerer)).toString('utf8'), language: to.language, attempt: taken.attempts, dueAt: taken.due_at.toISOString() }
}

async function settle(inside: Kysely<Tables>, { id, attempt, state, nextTryAt, at }: ReminderOutcome): Promise<void> {
  const settled = await inside
    .updateTable('reminder')
    .set({ state, next_try_at: nextTryAt === null ? null : new Date(nextTryAt) })
    .where('id', '=', id)
    .where('attempts', '=', attempt)
    .where('state', 'in', ['sending', 'unsure'])
    .returning(['case_id', 'answerer', 'host_authority_id as hostAuthorityId'])
    .executeTakeFirst()
  if (!settled || state === 'waiting') return
  await writeAudit(inside, { at, hostAuthorityId: settled.hostAuthorityId, what: `followUpReminder ${state}` })
  await forgetWhenOver(inside, settled)
}

/** The last reminder has gone: its address is kept no longer, and the reminders go with it. Who is told of what is new is told again: of that only what has gone goes. */
const forgetWhenOver = (inside: Kysely<Tables>, { case_id, answerer }: { case_id: string; answerer: string }) =>
  answerer === ''
    ? inside
        .deleteFrom('reminder_address')
        .where('case_id', '=', case_id)
        .where('answerer', '=', '')
        .where(sql<boolean>`not exists (select from reminder r where r.case_id = reminder_address.case_id and r.answerer = '' and r.state in ('waiting', 'sending'))`)
        .execute()
    : inside.deleteFrom('reminder').where('case_id', '=', case_id).where('answerer', '=', answerer).where('state', 'not in', ['waiting', 'sending']).execute()
