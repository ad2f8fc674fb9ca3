import { setTimeout as pause } from 'node:timers/promises'
import { sql, type Kysely, type Selectable } from 'kysely'
import { countedAuthorities } from './counted-authorities.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import { codedInLedger } from './erased-texts.ts'
import { keepLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { NamesOfYear, StatisticsStore } from './statistics-store.ts'
import type { Tables } from './tables.ts'

/** Ours alone: while a year is made to be shown nothing is counted into it. */
const lockKey = 7_268_736
const askAgainMs = 5_000
const oneAtATime = (inside: Kysely<Tables>) => sql`select pg_advisory_xact_lock(${lockKey})`.execute(inside)

/** What is counted, until its year is shown; and what is shown. */
export const statistics = (db: Kysely<Tables>, ledger: ErasedLedger): StatisticsStore => ({
  findUncounted: (atMost) => overLostConnection(() => findUncounted(db, atMost)),
  saveCounted: async (saved) => {
    await ledger.add(await overLostConnection(() => db.transaction().execute((inside) => saveCounted(inside, saved))))
  },
  findUnpublished: (kind, until) => overLostConnection(() => findUnpublished(db, kind, until)),
  publishMeetings: (year, at, make) => overLostConnection(() => db.transaction().execute((inside) => publishMeetings(inside, { year, at, make }))),
  publishFollowUps: async (year, at, figures) => {
    await overLostConnection(() => insertPublished(db, { year, kind: 'followUps', figures: JSON.stringify(figures), at }))
  },
  countedAuthorities: () => overLostConnection(async () => (await countedAuthorities(db).execute()).map(({ host_authority_id }) => host_authority_id)),
  listPublished: () => overLostConnection(() => db.selectFrom('published_year').select(['year', 'kind']).orderBy('year', 'desc').execute()),
  readPublished: (year, kind) =>
    overLostConnection(async () => (await db.selectFrom('published_year').select('figures').where('year', '=', year).where('kind', '=', kind).executeTakeFirst())?.figures ?? null),
})

async function findUncounted(db: Kysely<Tables>, atMost: number): ReturnType<StatisticsStore['findUncounted']> {
  const found = await db
    .selectFrom('meeting')
    .leftJoin('counted_meeting', 'counted_meeting.meeting_id', 'meeting.id')
    .select(['meeting.id', 'meeting.host_authority_id'])
    .where('erased_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    // A server that was killed may not have come to note the time of the close: the line of the log is there with the close itself.
    .where((row) => row.or([row('closed_at', 'is not', null), row.exists(row.selectFrom('audit').select('audit.id').whereRef('audit.meeting_id', '=', 'meeting.id').whereRef('audit.host_authority_id', '=', 'meeting.host_authority_id').where('what', '=', 'meetingClosed'))]))
    .where((row) => row.or([row('counted_meeting.meeting_id', 'is', null), row('counted_meeting.version', '<', row.ref('meeting.version'))]))
    .limit(atMost)
    .execute()
  return found.map(({ id, host_authority_id }) => ({ meetingId: id, hostAuthorityId: host_authority_id }))
}

/** Gives what the ledger is to say of a row that was taken away. */
async function saveCounted(inside: Kysely<Tables>, { id, meetingId, version, closedAt, counted, at }: Parameters<StatisticsStore['saveCounted']>[0]): Promise<Erased[]> {
  await oneAtATime(inside)
  const meeting = await inside.selectFrom('meeting').select(['host_authority_id', 'version', 'follows']).where('id', '=', meetingId).where('erased_at', 'is', null).where('withdrawn_at', 'is', null).forUpdate().executeTakeFirst()
  if (!meeting || meeting.version !== version) return []
  const { host_authority_id } = meeting
  const before = await inside.deleteFrom('counted_meeting').where('meeting_id', '=', meetingId).returning('coded_id').executeTakeFirst()
  const stood = before?.coded_id ? await inside.deleteFrom('coded_meeting').where('id', '=', before.coded_id).returning('series').executeTakeFirst() : undefined
  // Counted anew it has the number that it had: a backup from before brings back nothing that a line of the ledger does not find.
  const codedId = before?.coded_id ?? id
  const isKept = counted !== null && (await mayKeep(inside, host_authority_id, counted.year))
  if (isKept) {
    const series = stood?.series ?? (await seriesOf(inside, meeting.follows)) ?? codedId
    const days = closedAt === null ? null : await daysFromReferral(inside, { host_authority_id, meetingId, closedAt })
    await inside.insertInto('coded_meeting').values({ id: codedId, host_authority_id, year: counted.year, codes: JSON.stringify(counted.codes), series, days }).execute()
  }
  await inside.insertInto('counted_meeting').values({ meeting_id: meetingId, host_authority_id, version, coded_id: isKept ? codedId : null }).execute()
  const erased = counted === null && before?.coded_id ? [codedInLedger(before.coded_id, at)] : []
  await keepLines(inside, erased)
  return erased
}

async function mayKeep(inside: Kysely<Tables>, authority: string, year: number): Promise<boolean> {
  const [shown, counted] = [await inside.selectFrom('published_year').select('year').where('year', '=', year).executeTakeFirst(), await countedAuthorities(inside).where('s.host_authority_id', '=', authority).executeTakeFirst()]
  return !shown && counted !== undefined
}

async function seriesOf(inside: Kysely<Tables>, meetingId: string | null): Promise<string | undefined> {
  if (meetingId === null) return undefined
  return (await inside.selectFrom('counted_meeting').innerJoin('coded_meeting', 'coded_meeting.id', 'coded_id').select('series').where('meeting_id', '=', meetingId).executeTakeFirst())?.series
}

/** In days of the calendar in Sweden, by when the referral that became the meeting was written. */
async function daysFromReferral(inside: Kysely<Tables>, { host_authority_id, meetingId, closedAt }: { host_authority_id: string; meetingId: string; closedAt: string }): Promise<number | null> {
  const found = await sql<{ days: number | null }>`
    select (${closedAt}::timestamptz at time zone 'Europe/Stockholm')::date - min(a.at at time zone 'Europe/Stockholm')::date as days
    from ended_draft d join audit a on a.host_authority_id = d.host_authority_id and a.meeting_id is null and a.what = 'referral begun ' || d.id
    where d.host_authority_id = ${host_authority_id} and d.kind = 'referral' and d.became = ${meetingId}`.execute(inside)
  return found.rows[0]?.days ?? null
}

async function findUnpublished(db: Kysely<Tables>, kind: 'meetings' | 'followUps', until: number): Promise<number[]> {
  if (kind === 'meetings') {
    const found = await db.selectFrom('coded_meeting').select('year').distinct().where('year', '<=', until).where('year', 'not in', db.selectFrom('published_year').select('year').where('kind', '=', 'meetings')).orderBy('year').execute()
    return found.map(({ year }) => year)
  }
  const found = await db.selectFrom('published_year').select('year').where('kind', '=', 'meetings').where('year', '<=', until).where('year', 'not in', db.selectFrom('published_year').select('year').where('kind', '=', 'followUps')).orderBy('year').execute()
  return found.map(({ year }) => year)
}

type Publishing = { year: number; at: string; make: Parameters<StatisticsStore['publishMeetings']>[2] }

async function publishMeetings(inside: Kysely<Tables>, { year, at, make }: Publishing): Promise<void> {
  await oneAtATime(inside)
  if (await inside.selectFrom('published_year').select('year').where('year', '=', year).where('kind', '=', 'meetings').executeTakeFirst()) return
  const counted = await countedAuthorities(inside).execute()
  const theirs = new Set(counted.map(({ host_authority_id }) => host_authority_id))
  const rows = await inside.deleteFrom('coded_meeting').where('year', '=', year).returningAll().execute()
  const made = make(rows.filter(({ host_authority_id }) => theirs.has(host_authority_id)).map(asKept), { forms: await formsOf(inside, [...theirs]), municipalities: counted.map(({ municipalities }) => municipalities), authorities: await calledAs(inside, [...theirs]) })
  await insertPublished(inside, { year, kind: 'meetings', figures: await heldWhile(inside, made), at })
}

/** A transaction that says nothing for half a minute is ended by the database: it is spoken to while something is made for it. */
async function heldWhile<Made>(inside: Kysely<Tables>, making: Promise<Made>): Promise<Made> {
  const isReady = making.then(() => true, () => true)
  while (!(await Promise.race([isReady, pause(askAgainMs, false, { ref: false })]))) await sql`select 1`.execute(inside)
  return making
}

const asKept = ({ host_authority_id, codes, series, days }: Selectable<Tables['coded_meeting']>) => ({ hostAuthorityId: host_authority_id, codes, series, days })

async function calledAs(inside: Kysely<Tables>, authorities: string[]): Promise<string[]> {
  if (authorities.length === 0) return []
  return (await inside.selectFrom('host_authority').select('name').where('id', 'in', authorities).orderBy('name').execute()).map(({ name }) => name)
}

async function formsOf(inside: Kysely<Tables>, authorities: string[]): Promise<NamesOfYear['forms']> {
  if (authorities.length === 0) return []
  const found = await inside.selectFrom('own_form').select('form').distinctOn(['host_authority_id', 'id']).where('host_authority_id', 'in', authorities).orderBy('host_authority_id').orderBy('id').orderBy('version', 'desc').execute()
  return found.map(({ form }) => form)
}

async function insertPublished(db: Kysely<Tables>, { year, kind, figures, at }: { year: number; kind: 'meetings' | 'followUps'; figures: string; at: string }): Promise<void> {
  await db.insertInto('published_year').values({ year, kind, figures, published_at: new Date(at) }).onConflict((conflict) => conflict.doNothing()).execute()
}
