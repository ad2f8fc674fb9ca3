import { describe, expect, it } from 'vitest'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import type { ShownYear } from '#core/statistics/published-year.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { codedRow } from './coded-rows.ts'

type Item = CodedRow['items'][number]
type ItemTable = 'items' | 'itemOutcomes' | 'itemOrganisations' | 'itemTracks'
const advice: Item = { kind: 'recommendation', organisation: 'region', track: 'work', outcome: 'agreed' }
const times = (count: number, item: Item = advice): Item[] => Array.from({ length: count }, () => item)

/** Twenty meetings, of which each had what `codes` says of its number. */
function yearOf(codes: (nr: number) => Partial<CodedRow>): ShownYear {
  const meetings = publishMeetings(2026, Array.from({ length: 20 }, (_one, nr) => codedRow({ series: `case-${nr}`, ...codes(nr) })), () => 0.5)
  return { meetings, names: { forms: {}, kommuner: {} }, followUps: null, isMadeUp: false }
}
const tablesOf = (year: ShownYear) => figuresOf(year, { half: null, form: null, kommun: null, organisation: null, track: null }).tables
/** How many of it, and in how many meetings. */
function told(codes: (nr: number) => Partial<CodedRow>) {
  const tables = tablesOf(yearOf(codes))
  return (id: ItemTable, row: string) => tables.find((one) => one.id === id)?.rows.filter(({ name }) => name === row).map(({ value, of }) => [value, of])[0]
}

describe('how many things there were', () => {
  it('[STAT-30] is each of them, beside in how many meetings: eight with three and six with one are thirty in fourteen', () => {
    const of = told((nr) => ({ items: times(nr < 8 ? 3 : nr < 14 ? 1 : 0), hasPlan: nr < 14 }))
    expect([of('items', 'recommendation'), of('itemOrganisations', 'region'), of('itemTracks', 'work')]).toEqual([[30, 14], [30, 14], [30, 14]])
    expect([of('items', 'question'), of('itemOrganisations', 'employer'), of('itemOutcomes', 'later')]).toEqual([[0, 0], [0, 0], [0, 0]])
  })

  it('[STAT-30] is of organisations and tracks only where there is a plan: twenty of forty', () => {
    const of = told((nr) => ({ items: times(2), hasPlan: nr < 10 }))
    expect([of('items', 'recommendation'), of('itemOrganisations', 'region'), of('itemTracks', 'work')]).toEqual([[40, 20], [20, 10], [20, 10]])
  })

  it('[STAT-30] is of answers that were no plan, where what was moved on is not settled either', () => {
    const outcomes = ['later', 'notAgreed', 'open', 'moved'] as const
    const of = told((nr) => ({ items: times(2, { ...advice, outcome: outcomes[nr % 4] ?? 'open' }), hasPlan: false }))
    expect(['later', 'notAgreed', 'open'].map((one) => of('itemOutcomes', one))).toEqual([[10, 5], [10, 5], [20, 10]])
    expect(of('itemOrganisations', 'region')).toEqual([0, 0])
  })

  it('[STAT-30] is of obstacles and of support that is missing as well: ten with two obstacles, and five with one, are twenty-five in fifteen', () => {
    const kept = (nr: number): CodedRow['kept'] => ({ ...codedRow({}).kept, obstacles: nr < 7 ? 'action' : nr < 15 ? 'unanswered' : 'none' })
    const of = told((nr) => ({ kept: kept(nr), obstacles: nr < 10 ? 2 : nr < 15 ? 1 : 0, missingInterventions: nr < 6 ? 4 : 0 }))
    expect([of('items', 'obstacle'), of('items', 'intervention')]).toEqual([[25, 15], [24, 6]])
  })

  it('[STAT-31] counts ten of each sort from one meeting at most: six with two and one with forty are twenty-two in seven', () => {
    const of = told((nr) => ({ items: times(nr < 6 ? 2 : nr === 6 ? 40 : 0), hasPlan: false }))
    expect(of('items', 'recommendation')).toEqual([22, 7])
  })

  it('[STAT-7] [STAT-31] is hidden where one to four had more than one, since who takes away the meetings would know', () => {
    for (const several of [1, 2, 3, 4]) expect(told((nr) => ({ items: times(nr < several ? 2 : nr < 13 ? 1 : 0), hasPlan: false }))('items', 'recommendation'), `${several}`).toEqual(['hidden', 13])
    expect(told((nr) => ({ items: times(nr < 5 ? 2 : nr < 13 ? 1 : 0), hasPlan: false }))('items', 'recommendation')).toEqual([18, 13])
    // Five meetings of one person that had more than one are about one.
    expect(told((nr) => ({ items: times(nr < 5 ? 2 : nr < 13 ? 1 : 0), hasPlan: false, ...(nr < 5 && { series: 'long' }) }))('items', 'recommendation')).toEqual(['hidden', 13])
  })

  it('[STAT-31] is hidden where the number of its meetings is', () => {
    expect(told((nr) => ({ items: times(nr < 3 ? 2 : 0), hasPlan: false }))('items', 'recommendation')?.[0]).toBe('hidden')
  })

  it('[STAT-30] is not in a year that was shown before things were counted', () => {
    const { meetings, ...year } = yearOf(() => ({ items: times(2) }))
    const { items: _items, ...before } = meetings
    expect([tablesOf({ ...year, meetings }), tablesOf({ ...year, meetings: before })].map((tables) => tables.some(({ id }) => id === 'items'))).toEqual([true, false])
  })
})
