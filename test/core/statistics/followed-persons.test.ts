import { expect, it } from 'vitest'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { codedRow } from './coded-rows.ts'

const chance = () => 0.5
const rows = Array.from({ length: 10 }, (_one, nr) => codedRow({ series: `case-${nr}` }))
const followUp = (series: string): CodedFollowUp => ({ authority: 'host', form: 'resursteam', kommun: null, halfYear: '2026-H1', months: 12, series, steps: [{ domain: 'health', movement: 'forward' }], outcomes: [], support: null, gender: null, ageBand: null, mayCount: true })
const shownOf = (series: readonly string[], id: string) => publishFollowUps(publishMeetings(2026, rows, chance), series.map(followUp), chance).variables[id]?.shown['|resursteam|']

it('[STAT-7] [STAT-9] shows how many were followed up where it is about five persons, and not where five answers are about fewer', () => {
  const [five, fewer] = [['a', 'b', 'c', 'd', 'e'], ['a', 'a', 'b', 'c', 'd']]
  for (const id of ['followed:12', 'forward:12', 'forward-health:12']) {
    expect(shownOf(five, id)?.[0], id).toBe(5)
    for (const shown of shownOf(fewer, id) ?? []) expect([0, 'few', 'hidden'], id).toContain(shown)
  }
})

it('[STAT-7] [STAT-28] counts meetings of one case that nobody has followed up as one person', () => {
  const followedOf = (seriesOf: (nr: number) => string) => {
    const meetings = publishMeetings(2026, Array.from({ length: 20 }, (_one, nr) => codedRow({ series: seriesOf(nr) })), chance)
    return publishFollowUps(meetings, Array.from({ length: 10 }, (_one, nr) => followUp(seriesOf(nr))), chance).variables['followed:12']?.shown['|resursteam|']
  }
  expect(followedOf((nr) => `case-${nr}`)).toEqual([10, 10])
  // Ten that were followed up, and ten meetings of one case that were not.
  for (const one of followedOf((nr) => (nr < 10 ? `case-${nr}` : 'long')) ?? []) expect(['few', 'hidden']).toContain(one)
  // All meetings are of five, who were all followed up: the ten others are about the same five.
  expect(followedOf((nr) => `case-${nr % 5}`)).toEqual([10, 10])
})

it('[STAT-7] [STAT-28] counts who is in several blocks in the first of them alone', () => {
  const half = (nr: number) => (nr < 10 ? 1 : 2)
  const { blocks } = publishMeetings(2026, Array.from({ length: 20 }, (_one, nr) => codedRow({ half: half(nr), series: `case-${nr % 12}` })), chance)
  expect(blocks.length).toBe(2)
  expect(blocks.map(({ persons }) => persons)).toEqual([10, 2])
})
