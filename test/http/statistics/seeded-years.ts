import type { CodedRow } from '#core/statistics/coded-row.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { namesOf } from '#server/statistics/year-names.ts'
import { keptMeetings } from '#server/statistics/kept-years.ts'
import type { Store } from '#server/store/store.ts'
import { seededMeetings } from '#test/core/statistics/seeded-meetings.ts'

/** Shows a year of made-up meetings, as the counting does; gives the rows that it was made from. */
export async function showSeededYear(store: Store, { year = 2025, seed = 10, most = 30, municipalities = ['0126 Huddinge\n0136 =HYPERLINK("x")'], authorities = ['Ekby kommun', 'Viby <kommun>'] } = {}): Promise<CodedRow[]> {
  const { rows, chance } = seededMeetings(seed, { most, year })
  await store.publishMeetings(year, '2026-02-01T12:00:00.000Z', () => {
    const meetings = publishMeetings(year, rows, chance)
    return Promise.resolve(JSON.stringify(keptMeetings(meetings, namesOf(meetings, [], { forms: [], municipalities, authorities }))))
  })
  return rows
}
