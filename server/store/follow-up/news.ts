import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Answers } from '#core/follow-up/answers.ts'
import type { Tables } from '../tables.ts'

/** By the number of its item: when what was said of it was last news, counted on in its case. */
export type News = Readonly<Record<string, number>>

/** The number of what was last said of the items of a case, of what still stands; 0 where nothing does. `besides`: of the team, who said it does not count. */
export const newestIn = (caseId: RawBuilder<unknown>, besides: RawBuilder<unknown> = sql`null`): RawBuilder<number> =>
  sql<number>`(select coalesce(max(n.value::int), 0)::int from followed_answer a, jsonb_each_text(a.news) n where a.case_id = ${caseId} and a.answerer is distinct from ${besides})`

/** The number after all that anybody in the case has said or seen: what was seen and then taken away is not given anew. */
export async function nextNews(inside: Kysely<Tables>, caseId: string): Promise<number> {
  const { rows } = await sql<{ next: number }>`select 1 + greatest(${newestIn(sql.val(caseId))}, (select max(s.news) from followed_seen s where s.case_id = ${caseId})) as next`.execute(inside)
  return rows[0]?.next ?? 1
}

/** What is said or said otherwise is news, what stands stays as new as it was, and what is taken away is none. */
export function newsOf({ outcomes }: Answers, before: { said: Answers; news: News }, next: number): News {
  const stands = ({ nr, outcome }: Answers['outcomes'][number]) => isDeepStrictEqual(outcome, before.said.outcomes.find((one) => one.nr === nr)?.outcome)
  return Object.fromEntries(outcomes.map((one) => [one.nr, stands(one) ? (before.news[one.nr] ?? next) : next]))
}

/** One notice to each of the team who asked for it, the morning after: however often somebody answers that day, and whoever answered tells nobody of themselves. */
export async function tellTeam(inside: Kysely<Tables>, { caseId, answerer, today, news }: { caseId: string; answerer: string; today: string; news: number }): Promise<void> {
  const due = new Date(Date.parse(`${today}T07:00:00Z`) + 24 * 3_600_000)
  const tell = await inside
    .selectFrom('reminder_address')
    .select(['host_authority_id', 'answerer'])
    .where('case_id', '=', caseId)
    .where('answerer', 'not in', ['', answerer])
    .where(sql<boolean>`not exists (select from reminder r where r.case_id = reminder_address.case_id and r.answerer = reminder_address.answerer and r.state = 'waiting')`)
    .execute()
  if (tell.length === 0) return
  const rows = tell.map((one) => ({ ...one, id: randomUUID(), case_id: caseId, due_at: due, next_try_at: due, news }))
  await inside.insertInto('reminder').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}

/** Nobody is told of what was taken away again before they were: a notice that waits goes where nothing stands that others have said since. */
export async function tellNobody(inside: Kysely<Tables>, caseId: string): Promise<void> {
  await inside
    .deleteFrom('reminder')
    .where('case_id', '=', caseId)
    .where('state', '=', 'waiting')
    .where(sql<boolean>`news > ${newestIn(sql.ref('reminder.case_id'), sql.ref('reminder.answerer'))}`)
    .execute()
}
