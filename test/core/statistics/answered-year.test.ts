import { describe, expect, it } from 'vitest'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import type { CodedFollowUp } from '#core/statistics/coded-follow-up.ts'
import type { TableId } from '#core/statistics/figure-tables.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import { publishFollowUps } from '#core/statistics/publish-follow-ups.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { codedRow } from './coded-rows.ts'

const chance = () => 0.5
const asked = { half: null, form: resursteam.id, kommun: null, organisation: null, track: null }
/** Twenty meetings, of which each was answered about after a year as `answer` says of its number. */
function shown(answer: (nr: number) => Partial<CodedFollowUp>) {
  const rows = Array.from({ length: 20 }, (_one, nr) => codedRow({ form: resursteam.id, series: `case-${nr}` }))
  const meetings = publishMeetings(2026, rows, chance)
  const answers = rows.map(({ series }, nr): CodedFollowUp => ({ authority: 'host', form: resursteam.id, kommun: null, halfYear: '2026-H1', months: 12, series, steps: [], outcomes: [], support: null, gender: null, ageBand: null, mayCount: true, ...answer(nr) }))
  const names = { forms: { [resursteam.id]: { name: resursteam.name, goals: resursteam.goals } }, kommuner: {} }
  const { tables, goals } = figuresOf({ meetings, names, followUps: publishFollowUps(meetings, answers, chance), isMadeUp: false }, asked)
  return { goals, rowsOf: (id: TableId) => tables.find((one) => one.id === id)?.rows.map(({ name, value, of }) => [name, value, of]) }
}

describe('the goals of Resursteamen', () => {
  it('[STAT-11] count a step closer to work or studies and nothing else as such, and who is in work or studies by what they do', () => {
    const { goals } = shown((nr) => ({ occupation: nr < 6 ? 'work' : nr < 12 ? 'studies' : 'neither', steps: nr < 7 ? [{ domain: 'workOrStudies', movement: 'forward' }] : [{ domain: 'health', movement: 'forward' }] }))
    expect(goals.map(({ goal, value, of }) => [goal.percent, goal.counts, value, of])).toEqual([[100, 'sharedPlan', 20, 20], [50, 'workOrStudies', 7, 20], [20, 'inWorkOrStudies', 12, 20]])
  })

  it('[STAT-7] [STAT-11] hide who is in work or studies where they are fewer than five', () => {
    const { goals } = shown((nr) => ({ occupation: nr < 3 ? 'work' : 'neither' }))
    expect(goals[2]).toMatchObject({ value: expect.stringMatching(/^(few|hidden)$/), of: 20 })
  })
})

describe('how many a figure is out of', () => {
  const few = { steps: [{ domain: 'workOrStudies', movement: 'forward' as const }], occupation: 'work', support: { before: 'little', after: 'good' }, gender: 'woman', ageBand: '16-24', outcomes: [{ track: null, outcome: { state: 'done' } }] }

  it('[STAT-27] is those who answered that question, and not all who were followed up', () => {
    const { goals, rowsOf } = shown((nr) => (nr < 6 ? few : {}))
    expect(rowsOf('followed')?.at(-1)).toEqual(['12', 20, 20])
    expect(goals.slice(1).map(({ value, of }) => [value, of])).toEqual([[6, 6], [6, 6]])
    const first = (['forward', 'steps', 'occupation', 'moved', 'states', 'support', 'gender', 'age'] as const).map((id) => rowsOf(id)?.find(([name]) => id !== 'forward' || name === '12')?.[2])
    expect(first).toEqual([6, 6, 6, 6, 6, 6, 6, 6])
  })

  it('[STAT-27] leaves out a question that nobody has answered, as in a case about nobody by name', () => {
    const { goals, rowsOf } = shown(() => ({ outcomes: [{ track: null, outcome: 'done' }] }))
    expect((['occupation', 'moved', 'support', 'gender', 'age'] as const).map(rowsOf)).toEqual([undefined, undefined, undefined, undefined, undefined])
    expect(rowsOf('states')?.[0]).toEqual(['done', 20, 20])
    expect(goals[1]).toMatchObject({ value: 0, of: 0 })
  })

  it('[STAT-27] says beside it how many only who brought the question answered about, who are in no figure of steps, occupation or support', () => {
    const { goals, rowsOf } = shown((nr) => (nr < 7 ? few : nr < 12 ? { referrerOnly: ['steps', 'occupation'] } : {}))
    expect(rowsOf('answered')).toEqual([['steps', 7, 20], ['steps-referrer', 5, 20], ['occupation', 7, 20], ['occupation-referrer', 5, 20], ['support', 7, 20], ['support-referrer', 0, 20], ['outcomes', 7, 20]])
    expect(goals.slice(1).map(({ value, of }) => [value, of])).toEqual([[7, 7], [7, 7]])
  })

  it('[STAT-7] [STAT-27] hides it, and all that is out of it, where fewer than five answered', () => {
    const { goals, rowsOf } = shown((nr) => (nr < 4 ? few : {}))
    for (const { value, of } of goals.slice(1)) expect([value, of].every((one) => one === 'few' || one === 'hidden')).toBe(true)
    for (const [, value] of rowsOf('answered') ?? []) expect([0, 'few', 'hidden']).toContain(value)
    expect(rowsOf('occupation')).toBeUndefined()
  })
})

describe('what is shown of answers after a year', () => {
  it('[STAT-21] is what became of it, what it waits for and why it did not happen', () => {
    const { rowsOf } = shown((nr) => ({ outcomes: [{ track: null, outcome: nr < 6 ? { state: 'waiting', for: 'care', since: 'overSixMonths' } : nr < 12 ? { state: 'not', why: 'health' } : { state: 'done' } }] as CodedFollowUp['outcomes'] }))
    expect(rowsOf('states')).toEqual([['done', 8, 20], ['underWay', 0, 20], ['waiting', 6, 20], ['not', 6, 20]])
    expect(rowsOf('waiting')).toContainEqual(['care', 6, 6])
    expect(rowsOf('waiting')).toContainEqual(['long', 6, 6])
    expect(rowsOf('whyNot')).toContainEqual(['health', 6, 6])
  })

  it('[STAT-21] is occupation, steps back, support, questions, gender and age, each out of those who answered that question', () => {
    const { rowsOf } = shown((nr) => ({
      occupation: nr < 6 ? 'work' : 'studies', steps: [{ domain: 'health', movement: nr < 8 ? 'back' : 'same' }], support: { before: 'little', after: nr < 10 ? 'good' : 'none' },
      gender: nr < 10 ? 'woman' : 'man', ageBand: nr < 9 ? '16-24' : '45-54', grades: nr < 15 ? [{ question: 'ownSay', grade: nr < 9 ? 3 : 2 }] : [],
    }))
    expect(rowsOf('occupation')).toEqual([['occupied', 20, 20], ['work', 6, 20], ['studies', 14, 20], ['both', 0, 20]])
    expect(rowsOf('moved')).toEqual([['same', 12, 20], ['back', 8, 20]])
    expect(rowsOf('support')).toEqual([['little-little', 10, 20], ['little-good', 10, 20], ['good-good', 0, 20], ['good-little', 0, 20]])
    expect(rowsOf('gender')).toEqual([['woman', 10, 20], ['man', 10, 20]])
    expect(rowsOf('age')?.slice(0, 3)).toEqual([['0-15', 0, 20], ['16-24', 9, 20], ['25-34', 0, 20]])
    expect(rowsOf('grades')).toEqual([['ownSay', 9, 15]])
  })

  it('[STAT-7] [STAT-21] goes over to wider ages where the finer can not be told', () => {
    const { rowsOf } = shown((nr) => ({ ageBand: nr < 3 ? '16-24' : nr < 7 ? '25-34' : '55-64' }))
    expect(rowsOf('age')).toEqual([['0-15', 0, 20], ['16-34', 7, 20], ['35-54', 0, 20], ['55-', 13, 20]])
  })

  it('[STAT-7] [STAT-21] shows those under 16 by themselves only where they are at least five, and else with all under 35', () => {
    const of = (youngest: number, under35: number) => shown((nr) => ({ ageBand: nr < youngest ? '0-15' : nr < under35 ? '25-34' : '55-64' })).rowsOf('age')
    expect(of(6, 12)).toEqual([['0-15', 6, 20], ['16-24', 0, 20], ['25-34', 6, 20], ['35-44', 0, 20], ['45-54', 0, 20], ['55-64', 8, 20], ['65-', 0, 20]])
    expect(of(3, 8)).toEqual([['0-34', 8, 20], ['35-54', 0, 20], ['55-', 12, 20]])
    expect(of(3, 3)).toEqual([['0-34', 'few', 20]])
  })
})
