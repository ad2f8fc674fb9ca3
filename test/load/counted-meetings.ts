import { Client } from 'pg'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { ageBandSchema, domainSchema, movementSchema, occupationSchema } from '#core/follow-up/codes.ts'
import { supportLevels } from '#core/meeting/support-level.ts'
import { itemKindSchema, trackSchema } from '#core/meeting/item.ts'
import { organisationKindSchema } from '#core/meeting/meeting-form.ts'
import { gradedQuestions } from '#core/statistics/answer-variables.ts'
import { codedKeptSchema } from '#core/statistics/coded-kept.ts'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'

export const kommuner = Array.from({ length: 10 }, (_one, index) => String(120 + index).padStart(4, '0'))
const chance = chanceFrom(50_000)
export const oneOf = <One>(all: readonly One[]): One => all[chance.between(0, all.length)] as One

function codes(year: number) {
  const items = Array.from({ length: chance.between(1, 6) }, () => ({ kind: oneOf(itemKindSchema.options), organisation: oneOf([...organisationKindSchema.options, null]), track: oneOf(trackSchema.options), outcome: oneOf(['agreed', 'agreed', 'later', 'notAgreed', 'open'] as const) }))
  const { obstacles, handover, readiness, nextDecision } = codedKeptSchema.shape
  return {
    year, half: oneOf([1, 2] as const), form: oneOf(allMeetingForms).id, kommun: oneOf([...kommuner, null]), hasPlan: chance.next() < 0.9, items, obstacles: chance.between(0, 4),
    cases: Array.from({ length: chance.between(1, 6) }, () => ({ isTakenUp: chance.next() < 0.9, hasOwner: chance.next() < 0.8, rests: oneOf(['care', 'other', 'no'] as const) })),
    kept: { obstacles: oneOf(obstacles.options), handover: oneOf(handover.options), readiness: oneOf(readiness.options), nextDecision: oneOf(nextDecision.options) },
    missingOrganisations: chance.next() < 0.2 ? [oneOf(organisationKindSchema.options)] : [], missingInterventions: chance.next() < 0.1 ? 1 : 0,
  }
}
type Coded = ReturnType<typeof codes> & { id: string }

/** Most of the cases, each with what its participant said after a year. */
const followed = ({ id, year, half, form, kommun, cases }: Coded) =>
  cases.flatMap((_case, nr) => (chance.next() < 0.3 ? [] : [{ id: `${id}-${nr}`, form, kommun, held: `${year}-${half === 1 ? '03' : '10'}-15`, gender: oneOf(['woman', 'man', null]), age: oneOf([...ageBandSchema.options, null]), answers: answers() }]))
const answers = () => ({
  outcomes: [{ nr: 1, outcome: oneOf([{ state: 'done' }, { state: 'underWay' }, { state: 'waiting', for: 'care', since: null }, { state: 'not', why: 'notNeeded' }]) }],
  steps: domainSchema.options.filter(() => chance.next() < 0.5).map((domain) => ({ domain, movement: oneOf(movementSchema.options) })),
  support: { before: oneOf(supportLevels), after: oneOf(supportLevels) },
  grades: Object.fromEntries(gradedQuestions.map((question) => [question, chance.between(1, 5)])),
  occupation: oneOf(occupationSchema.options),
})

export type Counted = { meetings: number; gaps: number; years: readonly number[]; followedYear: number }

/** That many meetings, counted; what one in so many taught; and of one year how it went. Gives how many cases were followed up. */
export async function seedCounted(connection: OwnConnection, { meetings, gaps, years, followedYear }: Counted): Promise<number> {
  const client = new Client(connection)
  await client.connect()
  await client.query("insert into host_authority (id, name) values ('host', 'Ekby')")
  await client.query("insert into authority_setting (host_authority_id, version, reading_gate, retention_days, erases_at_withdrawal, staff_sign_in, log_retention_years, is_counted, at, by_whom) values ('host', 1, 'readingCode', 14, true, 'key', 5, true, now(), 'Bench')")
  let followedUp = 0
  for (let from = 0; from < meetings; from += 5_000) {
    const rows = Array.from({ length: 5_000 }, (_one, at): Coded => ({ id: `row-${from + at}`, ...codes(oneOf(years)) }))
    await client.query("insert into coded_meeting (id, host_authority_id, year, codes, series, days) select r->>'id', 'host', (r->>'year')::int, r - 'id', r->>'id', 40 from jsonb_array_elements($1::jsonb) r", [JSON.stringify(rows)])
    const cases = rows.filter(({ year }) => year === followedYear).flatMap(followed)
    await seedFollowed(client, cases)
    followedUp += cases.length
  }
  await client.query("insert into released_gap (host_authority_id, id, year, half, form_id, kind, words, released_on) select 'host', 'gap-' || i, 2024 + i % 2, 1 + i % 2, 'resursradet', 'gap', 'Två köer leder till samma stöd, nummer ' || i || '.', '2026-01-02' from generate_series(1, $1) i", [gaps])
  await client.end()
  return followedUp
}

async function seedFollowed(client: Client, cases: readonly object[]) {
  const given = [JSON.stringify(cases)]
  await client.query("insert into followed_case (id, host_authority_id, form_id, kommun, held_on, may_count, gender, age_band, series) select r->>'id', 'host', r->>'form', r->>'kommun', (r->>'held')::date, true, r->>'gender', r->>'age', r->>'id' from jsonb_array_elements($1::jsonb) r", given)
  await client.query("insert into followed_item (case_id, host_authority_id, nr, kind, track) select r->>'id', 'host', 1, 'recommendation', 'work' from jsonb_array_elements($1::jsonb) r", given)
  await client.query("insert into followed_answer (case_id, host_authority_id, months, voice, answers, first_on) select r->>'id', 'host', 12, 'participant', r->'answers', '2025-11-01' from jsonb_array_elements($1::jsonb) r", given)
}
