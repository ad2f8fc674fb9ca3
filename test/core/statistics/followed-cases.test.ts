import { describe, expect, it } from 'vitest'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import type { CodedRow } from '#core/statistics/coded-row.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { codedRow } from './coded-rows.ts'

const chance = () => 0.5
const everything = { half: null, form: null, kommun: null, organisation: null, track: null }
const oneCase = { isTakenUp: true, hasOwner: false, rests: 'no' } as const
/** `cases` in each of ten meetings in this municipality. */
const tenMeetings = (kommun: string, cases: number) => Array.from({ length: 10 }, (_one, nr) => codedRow({ form: resursteam.id, kommun, series: `${kommun}-${nr}`, cases: Array.from({ length: cases }, () => oneCase) }))
const answered = (kommun: string, cases: number, state = 'done'): CodedFollowUp[] =>
  Array.from({ length: cases }, (_one, nr) => ({ authority: 'host', form: resursteam.id, kommun, halfYear: '2026-H1', months: 12, series: `${kommun}.${state}.${nr}`, steps: [], outcomes: [{ track: null, outcome: { state } }], support: null, gender: null, ageBand: null, mayCount: true }))

function rowsOf(rows: readonly CodedRow[], answers: readonly CodedFollowUp[], kommun: string | null = null) {
  const meetings = publishMeetings(2026, rows, chance)
  const { tables } = figuresOf({ meetings, names: { forms: {}, kommuner: {} }, followUps: publishFollowUps(meetings, answers, chance), isMadeUp: false }, { ...everything, kommun })
  return (id: 'followed' | 'states') => tables.find((one) => one.id === id)?.rows.map(({ name, value, of }) => [name, value, of])
}

describe('how meetings with several cases were followed up', () => {
  it('[STAT-29] is counted by case: ten of fifty, where two meetings of ten had five cases that were followed up', () => {
    const of = rowsOf(tenMeetings('0126', 5), answered('0126', 10))
    expect(of('followed')).toEqual([['0', 0, 50], ['3', 0, 50], ['6', 0, 50], ['12', 10, 50]])
    expect(of('states')).toEqual([['done', 10, 10], ['underWay', 0, 10], ['waiting', 0, 10], ['not', 0, 10]])
  })

  it('[STAT-29] counts more cases than there were meetings, each out of the cases: thirty of forty, of which twenty are done', () => {
    const of = rowsOf(tenMeetings('0126', 4), [...answered('0126', 20), ...answered('0126', 10, 'not')])
    expect(of('followed')?.at(-1)).toEqual(['12', 30, 40])
    expect(of('states')).toEqual([['done', 20, 30], ['underWay', 0, 30], ['waiting', 0, 30], ['not', 10, 30]])
  })

  it('[STAT-29] counts one each where meetings have one case, beside others that have several: eighteen of forty', () => {
    const rows = [...tenMeetings('0126', 1), ...tenMeetings('0136', 3)]
    const answers = [...answered('0126', 5), ...answered('0136', 13)]
    expect(rowsOf(rows, answers)('followed')?.at(-1)).toEqual(['12', 18, 40])
    expect([rowsOf(rows, answers, '0126')('followed')?.at(-1), rowsOf(rows, answers, '0136')('followed')?.at(-1)]).toEqual([['12', 5, 10], ['12', 13, 30]])
  })

  it('[STAT-7] [STAT-29] tells nothing of how cases went where not even their number is shown', () => {
    // Nine meetings about one case, and one about two: the one further case is about one person.
    const [first, ...others] = tenMeetings('0126', 1)
    const rows = [{ ...first!, cases: [oneCase, oneCase] }, ...others]
    expect(rowsOf(rows, answered('0126', 6))('followed')).toEqual([['0', 'hidden', 'hidden'], ['3', 'hidden', 'hidden'], ['6', 'hidden', 'hidden'], ['12', 'hidden', 'hidden']])
  })

  it('[STAT-28] [STAT-29] counts the cases of one series of meetings as the same persons at every meeting', () => {
    const persons = (seriesOf: (nr: number) => string) => publishMeetings(2026, tenMeetings('0126', 3).map((row, nr) => ({ ...row, series: seriesOf(nr) })), chance).cases?.blocks.map((block) => block.persons)
    expect([persons((nr) => `${nr}`), persons((nr) => `${nr % 5}`)]).toEqual([[30], [15]])
  })
})
