import { randomUUID } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** One notice to each of the team who asked for it, the morning after: however often somebody answers that day, and whoever answered tells nobody of themselves. */
export async function tellTeam(inside: Kysely<Tables>, { caseId, answerer, today }: { caseId: string; answerer: string; today: string }): Promise<void> {
  const due = new Date(Date.parse(`${today}T07:00:00Z`) + 24 * 3_600_000)
  const tell = await inside
    .selectFrom('reminder_address')
    .select(['host_authority_id', 'answerer'])
    .where('case_id', '=', caseId)
    .where('answerer', 'not in', ['', answerer])
    .where(sql<boolean>`not exists (select from reminder r where r.case_id = reminder_address.case_id and r.answerer = reminder_address.answerer and r.state = 'waiting')`)
    .execute()
  if (tell.length === 0) return
  const rows = tell.map((one) => ({ ...one, id: randomUUID(), case_id: caseId, due_at: due, next_try_at: due }))
  await inside.insertInto('reminder').values(rows).onConflict((conflict) => conflict.doNothing()).execute()
}
