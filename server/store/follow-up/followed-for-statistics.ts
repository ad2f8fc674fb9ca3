import type { Pool } from 'pg'
import { answersSchema, isUnanswered, type Answers, type FollowedItem } from '#core/follow-up/answers.ts'
import { codedFollowUp, teamAsOne, type AnswersByVoice, type CodedFollowUp } from '#core/follow-up/coded-follow-up.ts'
import type { About } from '#core/follow-up/answers.ts'
import { monthsSchema, type Months, type Voice } from '#core/follow-up/codes.ts'
import { halfYearOf } from '#core/follow-up/moments.ts'
import { overLostConnection } from '../lost-connection.ts'

/** Days of the meeting, both included; null: no end. */
export type HeldBetween = { from: string | null; to: string | null }

type Row = { id: string; series: string; authority: string; form: string; kommun: string | null; held_on: string; may_count: boolean; gender: About['gender']; age_band: About['ageBand']; items: FollowedItem[] | null; months: number; said: { voice: Voice; answers: unknown }[] }

const rowsSql = `
  select c.id, c.series, c.host_authority_id as authority, c.form_id as form, c.kommun, to_char(c.held_on, 'YYYY-MM-DD') as held_on, c.may_count, c.gender, c.age_band, a.months,
    (select jsonb_agg(jsonb_build_object('nr', i.nr, 'kind', i.kind, 'track', i.track) order by i.nr) from followed_item i where i.case_id = c.id) as items,
    jsonb_agg(jsonb_build_object('voice', a.voice, 'answers', a.answers) order by a.answerer) as said
  from followed_case c join followed_answer a on a.case_id = c.id
  where c.host_authority_id = any($1) and c.held_on >= coalesce($2::date, '-infinity') and c.held_on <= coalesce($3::date, 'infinity')
    and not exists (select from meeting m where m.id = c.meeting_id and m.withdrawn_at is not null)
  group by c.id, a.months
  order by c.held_on, c.id, a.months`

/**
 * What was answered about meetings of these authorities, one row for each meeting and time, as codes: no id, and of the day its half-year. What may not be counted (`mayCount` false) is
 * there too, so that whoever counts leaves it out by the same rule as the meetings themselves.
 */
export async function readFollowedForStatistics(pool: Pool, authorities: readonly string[], { from, to }: HeldBetween = { from: null, to: null }): Promise<CodedFollowUp[]> {
  if (authorities.length === 0) return []
  const { rows } = await overLostConnection(() => pool.query<Row>(rowsSql, [[...authorities], from, to]))
  return rows.flatMap(({ id: _id, held_on, may_count, age_band, items, months, said, ...rest }) => {
    const stands = said.map(({ voice, answers }) => ({ voice, answers: answersSchema.parse(answers) })).filter(({ answers }) => !isUnanswered(answers))
    // Where all was taken away again nobody has answered.
    return stands.length === 0 ? [] : codedFollowUp({ ...rest, halfYear: halfYearOf(held_on), mayCount: may_count, ageBand: age_band, items: items ?? [] }, monthsOf(months), saidBy(stands))
  })
}

const monthsOf = (months: number): Months => monthsSchema.parse(months)
function saidBy(said: readonly { voice: Voice; answers: Answers }[]): AnswersByVoice {
  const of = (voice: Voice) => said.filter((one) => one.voice === voice).map(({ answers }) => answers)
  const [[participant], [referrer], team] = [of('participant'), of('referrer'), of('team')]
  return { ...(participant && { participant }), ...(referrer && { referrer }), ...(team.length > 0 && { team: teamAsOne(team) }) }
}
