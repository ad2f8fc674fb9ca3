import type { ClientBase, Pool } from 'pg'

/** `from` and `to`: ISO 8601, both included. `by`: whose lines alone, as the log of a meeting names staff and administrators (`staff account …`); null: everybody's. */
export type AskedPeriod = { from: string; to: string; by: string | null }
/** What has words of people: a meeting, a request or a plan that was not one yet; or all requests that waited, or all follow-ups, that were read as a list (their `id` is empty). */
export type ExposedSort = 'meeting' | 'request' | 'plan' | 'requests' | 'followUps'
/** `byWhom`: a seat's id, a sign of staff, before a meeting the label of staff, `referrer` or `person`; null where nobody knows. `role`: of a seat. `times`: commands and openings. */
export type ExposedReader = { byWhom: string | null; role: string | null; isByCode: boolean; times: number; first: string; last: string }
/** `goneAt`: when its words were erased, or a request or plan ended; null while they stand. Without `readers` it stood, and nobody asked about opened or wrote in it. */
export type Exposed = { hostAuthorityId: string; sort: ExposedSort; id: string; goneAt: string | null; readers: ExposedReader[] }
/** `shortened`: authorities whose older lines, some of this period maybe, were taken away when their time was over. */
export type ExposedInPeriod = { exposed: Exposed[]; shortened: string[]; isKnown: boolean }

/** Lines of a meeting that say of nobody that they opened it or wrote in it: what the server does by itself, and what ends. */
const silentKinds = ['meetingErased', 'linksEnded', 'sessionsEnded', 'accountSignedOut', 'notice', 'followUpErased', 'followUpReminder', 'obstaclesLetGo', 'teamsMeetingLost']

/** $1 and $2: the period; $3: silent kinds; $4: the sign asked about or null; $5: its label, as it stands in an authority's own chain; $6: whether such a key opens what stands. */
const exposedSql = `
  with line as (
    select id, at, host_authority_id, version, what ~ ' by(Code|Eid)$' as is_by_code,
      case when what like 'seatAdmitted %' then split_part(what, ' ', 2) else by_whom end as by_whom,
      case when meeting_id is not null then 'meeting' when what = 'followUpListRead' then 'followUps' when what = 'referral read *' then 'requests'
        when what like 'referral %' then 'request' else 'plan' end as sort,
      case when meeting_id is not null then meeting_id when what = 'followUpListRead' or what = 'referral read *' then '' else split_part(what, ' ', 3) end as thing_id
    from audit
    where at >= $1::timestamptz and at <= $2::timestamptz
      and case when meeting_id is null then what = 'followUpListRead' or what ~ '^(referral|plan) (begun|changed|read|bound|planned) ' else split_part(what, ' ', 1) <> all($3::text[]) end
      and ($4::text is null or by_whom = $4 or (meeting_id is null and by_whom = $5))
  ), reader as (
    select host_authority_id, sort, thing_id, by_whom, is_by_code, count(distinct coalesce('version ' || version, 'line ' || id))::int as times, min(at) as first_at, max(at) as last_at
    from line group by 1, 2, 3, 4, 5
  ), thing as (
    select host_authority_id, 'meeting' as sort, id as thing_id, created_at as begun_at, erased_at as gone_at from meeting
    union all
    select a.host_authority_id, case when a.what like 'referral %' then 'request' else 'plan' end, split_part(a.what, ' ', 3), min(a.at), max(e.ended_at)
    from audit a left join ended_draft e on e.host_authority_id = a.host_authority_id and e.id = split_part(a.what, ' ', 3)
    where a.meeting_id is null and a.what ~ '^(referral|plan) begun ' group by 1, 2, 3
  )
  select host_authority_id, sort, thing_id, gone_at, by_whom, is_by_code, times, first_at, last_at,
    (select split_part(g.what, ' ', 3) from audit g
      where sort = 'meeting' and g.host_authority_id = reader.host_authority_id and g.meeting_id = reader.thing_id and split_part(g.what, ' ', 1) = 'seatGiven' and split_part(g.what, ' ', 2) = reader.by_whom
      order by g.id desc limit 1) as role
  from thing full join reader using (host_authority_id, sort, thing_id)
  where times is not null or (begun_at <= $2::timestamptz and (gone_at is null or gone_at >= $1::timestamptz)
    and ($4::text is null or ($6::boolean and host_authority_id in (select host_authority_id from audit where by_whom = $4 or (meeting_id is null and by_whom = $5)))))
  order by host_authority_id, sort, times is null, thing_id, first_at, by_whom`

const shortenedSql = 'select distinct host_authority_id as id from audit_anchor where audit_kept_from(host_authority_id) > $1::timestamptz order by 1'
const knownSql = 'select from audit where by_whom = $1 or (meeting_id is null and by_whom = $2) limit 1'

type Row = { host_authority_id: string; sort: ExposedSort; thing_id: string; gone_at: Date | null; by_whom: string | null; is_by_code: boolean; times: number | null; first_at: Date; last_at: Date; role: string | null }

/**
 * What was opened or written in a period, in which role and how often, and what else stood then, so that it could have been read: of all
 * authorities and without any word of it, also where it is erased since. With `by`, what that key or account did, and what else stood at
 * its authority. `isKnown`: whether the log has a line of theirs at all.
 */
export async function exposedIn(pool: Pool, asked: AskedPeriod): Promise<ExposedInPeriod> {
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    // The whole log is read once, however long that takes.
    await client.query('set local statement_timeout = 0')
    return await readPeriod(client, asked)
  } finally {
    await client.query('rollback').catch(() => undefined)
    client.release()
  }
}

async function readPeriod(client: ClientBase, { from, to, by }: AskedPeriod): Promise<ExposedInPeriod> {
  const label = by?.split(' ').slice(1).join(' ') ?? null
  const isStaff = by?.startsWith('staff ') ?? false
  const { rows } = await client.query<Row>(exposedSql, [from, to, silentKinds, by, isStaff ? label : null, isStaff])
  const shortened = await client.query<{ id: string }>(shortenedSql, [from])
  const known = by === null ? null : await client.query(knownSql, [by, label])
  const things = new Map<string, Exposed>()
  for (const row of rows) {
    const key = JSON.stringify([row.host_authority_id, row.sort, row.thing_id])
    const thing = things.get(key) ?? { hostAuthorityId: row.host_authority_id, sort: row.sort, id: row.thing_id, goneAt: row.gone_at?.toISOString() ?? null, readers: [] }
    if (row.times !== null) thing.readers.push({ byWhom: row.by_whom, role: row.role, isByCode: row.is_by_code, times: row.times, first: row.first_at.toISOString(), last: row.last_at.toISOString() })
    things.set(key, thing)
  }
  return { exposed: [...things.values()], shortened: shortened.rows.map(({ id }) => id), isKnown: known === null || known.rowCount === 1 }
}
