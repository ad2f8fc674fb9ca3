import { sql, type Kysely, type Selectable } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { answersSchema, followedItemSchema, isUnanswered } from '#core/follow-up/answers.ts'
import { monthsSchema } from '#core/follow-up/codes.ts'
import type { Tables } from '../tables.ts'
import type { FollowedCase } from './follow-up-store.ts'

/** A case whose meeting is hidden, since its consent was withdrawn, is hidden too. */
export const standing = (db: Kysely<Tables>) =>
  db.selectFrom('followed_case').selectAll('followed_case').where(sql<boolean>`not exists (select from meeting m where m.id = followed_case.meeting_id and m.withdrawn_at is not null)`)

/** The same with items, answers and whom to tell, in one query however many there are. */
export const standingWhole = (db: Kysely<Tables>) =>
  standing(db).select((of) => [
    sql<string>`followed_case.xmin::text`.as('version'),
    jsonArrayFrom(of.selectFrom('followed_item').select(['nr', 'kind', 'track', 'organisation', 'by_month as byMonth']).whereRef('case_id', '=', 'followed_case.id').orderBy('nr')).as('items'),
    jsonArrayFrom(of.selectFrom('followed_answer').select(['months', 'voice', 'answerer', 'answers']).select(sql<string>`to_char(first_on, 'YYYY-MM-DD')`.as('firstOn')).whereRef('case_id', '=', 'followed_case.id').orderBy('months')).as('said'),
    jsonArrayFrom(of.selectFrom('reminder_address').select('answerer').whereRef('case_id', '=', 'followed_case.id')).as('told'),
  ])

type WholeRow = Selectable<Tables['followed_case']> & { version: string; items: unknown[]; said: (Pick<FollowedCase['answers'][number], 'voice' | 'answerer' | 'firstOn'> & { months: number; answers: unknown })[]; told: { answerer: string }[] }

export const wholeOf = (row: WholeRow): FollowedCase => ({
  caseId: row.id,
  version: row.version,
  hostAuthorityId: row.host_authority_id,
  meetingId: row.meeting_id,
  formId: row.form_id,
  heldOn: dayOf(row.held_on),
  items: row.items.map((one) => followedItemSchema.parse(one)),
  about: { gender: row.gender, ageBand: row.age_band },
  // Who has taken all of it away has answered nothing.
  answers: row.said.map(({ months, voice, answerer, answers, firstOn }) => ({ months: monthsSchema.parse(months), voice, answerer, answers: answersSchema.parse(answers), firstOn })).filter(({ answers }) => !isUnanswered(answers)),
  isReminded: row.told.some(({ answerer }) => answerer === ''),
  told: row.told.flatMap(({ answerer }) => (answerer === '' ? [] : [answerer])),
  isNamed: row.is_named,
  series: row.series,
  supportBefore: row.support_before,
})

/** The caller's own day: PostgreSQL's `date` comes as a day at midnight here, whatever the zone. */
export const dayOf = (date: Date): string => `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`
