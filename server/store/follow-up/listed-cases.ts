import { sql, type Kysely, type RawBuilder } from 'kysely'
import { overLostConnection } from '../lost-connection.ts'
import type { Tables } from '../tables.ts'
import type { FollowUpStore, ListedCases } from './follow-up-store.ts'
import { newestIn } from './news.ts'
import { standingWhole, wholeOf } from './whole-cases.ts'

/** What became of the items of an authority's meetings, one page at a time, and what of it somebody has not seen. */
export const listedCases = (db: Kysely<Tables>): Pick<FollowUpStore, 'listFollowed' | 'countUnseen' | 'noteSeen'> => ({
  listFollowed: (asked) => overLostConnection(() => list(db, asked)),
  countUnseen: (hostAuthorityId, by) =>
    overLostConnection(async () => {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from followed_case where host_authority_id = ${hostAuthorityId} and ${isStanding} and ${said} > ${seenBy(by)}`.execute(db)
      return rows[0]?.count ?? 0
    }),
  noteSeen: (hostAuthorityId, by, seen) =>
    overLostConnection(async () => {
      const rows = seen.map(({ caseId, news }) => ({ case_id: caseId, host_authority_id: hostAuthorityId, by_whom: by, news }))
      if (rows.length > 0) await sql`insert into followed_seen (case_id, host_authority_id, by_whom, news) select r.case_id, c.host_authority_id, r.by_whom, r.news from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (case_id text, host_authority_id text, by_whom text, news integer) join followed_case c on c.id = r.case_id and c.host_authority_id = r.host_authority_id on conflict (case_id, by_whom) do update set news = greatest(followed_seen.news, excluded.news)`.execute(db)
    }),
})

const isStanding = sql<boolean>`not exists (select from meeting m where m.id = followed_case.meeting_id and m.withdrawn_at is not null)`
const said: RawBuilder<number> = newestIn(sql.ref('followed_case.id'))
const seenBy = (by: string): RawBuilder<number> => sql<number>`coalesce((select s.news from followed_seen s where s.case_id = followed_case.id and s.by_whom = ${by}), 0)`

async function list(db: Kysely<Tables>, { hostAuthorityId, by, isSeen, after, most }: Parameters<FollowUpStore['listFollowed']>[0]): Promise<ListedCases> {
  const rows = await standingWhole(db)
    .select(said.as('news'))
    .where('followed_case.host_authority_id', '=', hostAuthorityId)
    .where(isSeen ? sql<boolean>`${said} between 1 and ${seenBy(by)}` : sql<boolean>`${said} > ${seenBy(by)}`)
    .$if(after !== null, (query) => query.where(sql<boolean>`(followed_case.held_on, followed_case.id) < (${after?.heldOn}::date, ${after?.caseId})`))
    .orderBy('held_on', 'desc')
    .orderBy('followed_case.id', 'desc')
    .limit(most + 1)
    .execute()
  return { cases: rows.slice(0, most).map((row) => ({ ...wholeOf(row), news: row.news })), isMore: rows.length > most }
}
