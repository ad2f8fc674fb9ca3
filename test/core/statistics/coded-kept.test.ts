import { describe, expect, it } from 'vitest'
import type { Obstacle } from '#core/meeting/kept.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { codedMeetingOf } from '#core/statistics/coded-meeting.ts'
import { codedCases, codedKept, nothingCoded } from '#core/statistics/coded-kept.ts'
import { figuresOf } from '#core/statistics/figures-of.ts'
import { publishMeetings } from '#core/statistics/publish-meetings.ts'
import { plan } from '#test/support/builders.ts'
import { codedRow } from './coded-rows.ts'

const written = { by: 'seat-chair', at: '2026-12-03T12:00:00.000Z' }
const answers = { action: { kind: 'action', of: { kind: 'seat', seatId: 's' }, by: '2026-12-12', reason: 'x' }, handedOn: { kind: 'handedOn', to: 'x', reason: 'x' }, rests: { kind: 'rests', reason: 'x' }, rejected: { kind: 'rejected', reason: 'x' } } as const
const obstacle = (answer: keyof typeof answers | null): Obstacle => ({ id: 'o', words: 'x', between: [], raisedBy: 'x', answer: answer && { answer: answers[answer], ...written }, ...written })
const keeping = (kept: Partial<Meeting['kept']>): Meeting => ({ ...unplanned, kept: { ...unplanned.kept, ...kept } })

describe('what a meeting keeps, as codes', () => {
  it.each([
    [[], 'none'],
    [['action', null], 'unanswered'],
    [['rejected', 'action'], 'action'],
    [['rejected', 'rests'], 'rests'],
    [['rests', 'handedOn', 'rejected'], 'handedOn'],
    [['handedOn', 'action'], 'action'],
    [['handedOn', null], 'unanswered'],
    [['rejected'], 'rejected'],
  ] as const)('[STAT-20] is of obstacles answered with %j: %s', (given, code) => {
    expect(codedKept(keeping({ obstacles: given.map(obstacle) })).obstacles).toBe(code)
  })

  it('[STAT-20] is of a handover whether both sides said yes', () => {
    const yes = { answer: 'yes' as const, ...written }
    const handover = (receives: typeof yes | null) => keeping({ handover: { receiver: { kind: 'seat', seatId: 'a' }, handsOver: 'b', firstContact: '2026-12-12', ifItSlips: 'x', answers: { receives, handsOver: yes }, ...written } })
    expect([codedKept(unplanned), codedKept(handover(null)), codedKept(handover(yes))].map((one) => one.handover)).toEqual(['none', 'asked', 'confirmed'])
  })

  it('[STAT-20] is of readiness whether every voice said yes, and of the next decision whether one was asked for', () => {
    const ready = (...said: ('yes' | 'partly')[]) => codedKept(keeping({ ready: said.map((answer) => ({ seatId: 's', voice: 'coach', answer, words: null, ...written })) })).readiness
    expect([ready(), ready('yes', 'yes'), ready('yes', 'partly')]).toEqual(['none', 'ready', 'notYet'])
    const decision = (...some: Meeting['kept']['decisions'][number]['decision'][]) => codedKept(keeping({ decisions: some.map((one, at) => ({ caseId: some.length === 1 ? null : `case-${at}`, decision: one, ...written })) })).nextDecision
    expect([codedKept(unplanned).nextDecision, decision({ kind: 'none', reason: 'x' }), decision({ kind: 'asked', of: { kind: 'seat', seatId: 's' }, what: 'x', by: '2026-12-12' }), decision({ kind: 'none', reason: 'x' }, { kind: 'asked', of: { kind: 'seat', seatId: 's' }, what: 'x', by: '2026-12-12' })]).toEqual(['none', 'notNeeded', 'asked', 'asked'])
  })

  it('[STAT-19] is of each case whether it was taken up, has somebody who holds it together, and waits', () => {
    const several = (kept: Partial<Meeting['kept']>): Meeting => ({ ...keeping(kept), agenda: { ...unplanned.agenda, cases: [{ id: 'one', usedMs: 1, isVisited: true, putOffBecause: null }, { id: 'two', usedMs: 0, isVisited: false, putOffBecause: 'x' }] } })
    const rest = { id: 'r', of: { kind: 'case', caseId: 'one' }, because: 'care', waitsFor: 'x', since: '2026-12-01', meanwhile: null, looksAgain: { seatId: 's', by: '2026-12-12' }, ...written } as const
    const owner = { caseId: 'one', owner: { kind: 'seat', seatId: 's' }, answer: { answer: 'yes', ...written }, ...written } as const
    expect(codedCases(several({ rests: [rest], owners: [owner] }))).toEqual([{ isTakenUp: true, hasOwner: true, rests: 'care' }, { isTakenUp: false, hasOwner: false, rests: 'no' }])
    expect(codedCases(keeping({ owners: [{ ...owner, caseId: null, answer: null }], rests: [{ ...rest, of: { kind: 'case', caseId: null }, because: 'other' }] }))).toEqual([{ isTakenUp: true, hasOwner: false, rests: 'other' }])
  })
})

it('[STAT-30] has how many obstacles were raised', () => {
  const closed = (obstacles: Obstacle[]): Meeting => ({ ...keeping({ obstacles }), state: 'closed', plan: { ...plan(), form: { ...plan().form, case: 'deidentified' } }, closing: { at: '2026-12-03T12:00:00.000Z' } as Meeting['closing'] })
  expect([[], [obstacle(null), obstacle('rests'), obstacle('action')]].map((all) => codedMeetingOf(closed(all))?.obstacles)).toEqual([0, 3])
})

describe('what was missing', () => {
  it('[STAT-1] is counted as an intervention that is missing by what was pressed, and not by how the words begin', () => {
    const gap = { id: 'g', kind: 'gap' as const, words: 'Insatsen saknas: simning', ...written }
    const missingIn = (gaps: Meeting['gaps']) => codedMeetingOf({ ...unplanned, plan: plan(), state: 'closed', closing: { ...written, early: null }, separate: [{ kind: 'statistics', answer: 'yes', how: 'onScreen', textVersion: 'sv-1', takenBy: 's', at: written.at }], gaps })?.missingInterventions
    expect([missingIn([gap]), missingIn([{ ...gap, about: 'missingIntervention', words: 'Simning finns inte.' }])]).toEqual([0, 1])
  })
})

describe('what is shown of cases', () => {
  const everything = { half: null, form: null, kommun: null, organisation: null, track: null }
  const shownOf = (casesOf: (nr: number) => number) => {
    const rows = Array.from({ length: 10 }, (_one, nr) => codedRow({ series: `s${nr}`, kept: { ...nothingCoded, obstacles: nr < 5 ? 'action' : 'none' }, cases: Array.from({ length: casesOf(nr) }, (_case, at) => ({ isTakenUp: true, hasOwner: at === 0, rests: 'care' })) }))
    return figuresOf({ meetings: publishMeetings(2026, rows, () => 0.5), names: { forms: {}, kommuner: {} }, followUps: null, isMadeUp: false }, everything)
  }

  it('[STAT-19] is how many there were beside how many meetings, and what became of them is out of the cases', () => {
    const { number, cases, tables } = shownOf(() => 3)
    expect([number, cases]).toEqual([10, 30])
    const rowsOf = (id: string) => tables.find((one) => one.id === id)?.rows
    expect(rowsOf('owner')).toEqual([{ name: 'hasOwner', value: 10, of: 30 }])
    expect(rowsOf('rests')).toEqual([{ name: 'care', value: 30, of: 30 }, { name: 'other', value: 0, of: 30 }])
    expect(rowsOf('obstacles')).toContainEqual({ name: 'action', value: 5, of: 10 })
    expect(rowsOf('handover')).toBeUndefined()
  })

  it('[STAT-7] [STAT-19] is hidden where fewer than five meetings have more than one, however many those have', () => {
    expect(shownOf((nr) => (nr < 4 ? 12 : 1)).cases).toBe('hidden')
    expect(shownOf(() => 1).cases).toBeNull()
  })
})
