import { createHmac, type KeyObject } from 'node:crypto'
import { sql, type Kysely, type Selectable } from 'kysely'
import { isOverAfterDays } from '#core/follow-up/moments.ts'
import { writeAudit } from '../audit.ts'
import type { Erased, ErasedLedger } from '../erased-ledger.ts'
import { keepLines } from '../ledger-lines.ts'
import { overLostConnection } from '../lost-connection.ts'
import type { Outbox } from '../outboxes.ts'
import { seal, unseal } from '../sealed.ts'
import type { Tables } from '../tables.ts'
import type { FollowUpStore, NewReminders } from './follow-up-store.ts'
import { addressInLedger } from './stopped-addresses.ts'

type Reminders = Pick<FollowUpStore, 'askReminders' | 'stopReminders'> & {
  /** The addresses of those who can be told of nothing more; gives how many went. */
  forgetTold: (today: string) => Promise<number>
}

type Parts = { db: Kysely<Tables>; masterKey: KeyObject; ledger: ErasedLedger }

/** Reminders to a work address that its owner asked for. The address goes with the last of them; that of who is told of what is new stays until they stop it or nothing more can come. */
export const reminders = ({ db, masterKey, ledger }: Parts): Reminders => ({
  askReminders: async (asked) => {
    const stopped = await overLostConnection(() => db.transaction().execute((inside) => ask(inside, masterKey, asked)))
    if (stopped) await ledger.add(stopped)
    return stopped !== null
  },
  stopReminders: async (of, at) => ledger.add(await overLostConnection(() => db.transaction().execute((inside) => stop(inside, 'address' in of ? { address_hash: hashOf(masterKey, of.address) } : { case_id: of.caseId, answerer: of.answerer }, at)))),
  forgetTold: (today) =>
    overLostConnection(async () => {
      const gone = await db.deleteFrom('reminder_address').where('answerer', '!=', '').where(sql<boolean>`exists (select from followed_case c where c.id = reminder_address.case_id and c.held_on < ${today}::date - ${isOverAfterDays}::int)`).executeTakeFirst()
      return Number(gone.numDeletedRows)
    }),
})

const bindingOf = (caseId: string, answerer: string) => `reminder:${caseId}${answerer === '' ? '' : `:${answerer}`}`
/** Alike however it was typed; without the master key nobody can try addresses against it. */
const hashOf = (key: KeyObject, address: string): Buffer => createHmac('sha256', key).update(`reminder:${address.trim().toLowerCase()}`).digest()

/** Gives what the ledger is to say of an address that another takes the place of; null when the case is gone. */
async function ask(inside: Kysely<Tables>, key: KeyObject, { caseId, answerer, address, language, due, at }: NewReminders): Promise<Erased[] | null> {
  const found = await inside.selectFrom('followed_case').select(['host_authority_id', 'meeting_id']).where('id', '=', caseId).forUpdate().executeTakeFirst()
  if (!found) return null
  const before = await inside.deleteFrom('reminder_address').where('case_id', '=', caseId).where('answerer', '=', answerer).returning(['case_id', 'address']).execute()
  const stopped = await keepLines(inside, before.map((one) => addressInLedger(one, at)))
  if (due.length === 0 && answerer === '') return stopped
  const { host_authority_id } = found
  await inside.insertInto('reminder_address').values({ case_id: caseId, answerer, host_authority_id, address: seal(key, Buffer.from(address.trim()), bindingOf(caseId, answerer)), address_hash: hashOf(key, address), language }).execute()
  if (due.length > 0) await inside.insertInto('reminder').values(due.map((one) => ({ id: one.id, case_id: caseId, answerer, host_authority_id, due_at: new Date(one.at), next_try_at: new Date(one.at) }))).execute()
  await writeAudit(inside, { at, hostAuthorityId: host_authority_id, what: 'followUpReminder asked', ...(found.meeting_id !== null && { meetingId: found.meeting_id }) })
  return stopped
}

/** Gives what the ledger is to say of it. */
async function stop(inside: Kysely<Tables>, of: { address_hash: Buffer } | { case_id: string; answerer: string }, at: string): Promise<Erased[]> {
  const stopped = await inside.deleteFrom('reminder_address').where((where) => where.and(of)).returning(['host_authority_id as hostAuthorityId', 'case_id', 'address']).execute()
  for (const { hostAuthorityId } of stopped) await writeAudit(inside, { at, hostAuthorityId, what: 'followUpReminder stopped' })
  return keepLines(inside, stopped.map((one) => addressInLedger(one, at)))
}

/** How reminders and what is new go out. While consent is taken back they wait: a yes that comes back brings them back. */
export const outboxOfReminders = (key: KeyObject): Outbox<Selectable<Tables['reminder']>> => ({
  name: 'reminder',
  hindrance: sql`case when exists (select from followed_case c join meeting m on m.id = c.meeting_id where c.id = reminder.case_id and m.withdrawn_at is not null) then 'withdrawn' end`,
  stopsWhenHindered: false,
  tellsWhy: false,
  async open(db, { case_id: caseId, answerer, due_at: dueAt }) {
    const to = await db.selectFrom('reminder_address').select(['address', 'language']).where('case_id', '=', caseId).where('answerer', '=', answerer).executeTakeFirst()
    if (!to) return null
    return { address: unseal(key, to.address, bindingOf(caseId, answerer)).toString('utf8'), language: to.language, dueAt: dueAt.toISOString(), about: { kind: answerer === '' ? 'questions' : 'news' } }
  },
  async end(inside, row, { state, at }) {
    await writeAudit(inside, { at, hostAuthorityId: row.host_authority_id, what: `followUpReminder ${state}` })
    await forgetWhenOver(inside, row)
    return true
  },
})

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
