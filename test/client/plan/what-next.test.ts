import { expect, it } from 'vitest'
import { whatNext } from '#client/plan/planned/what-next.ts'
import type { PlanDraft } from '#client/plan/plan-draft.ts'
import { en, sv } from '#test/support/all-words.ts'
import { wholePlan } from './a-plan.ts'

const { next } = sv.plan.planned
const attending = (attends: 'phone' | 'room' | 'teams' | 'browser'): Pick<PlanDraft, 'people'> => ({ people: wholePlan().people.map((one) => (one.role === 'participant' ? { ...one, attends } : one)) })

it('[LET-9] who planned the meeting reads that the chair calls a participant on the phone, after the letter that says so, and else nothing of a call', () => {
  expect(whatNext(attending('phone'), false, next)).toEqual([next.links, next.chair('Sara'), next.letter('Kim'), 'Sara ringer Kim när mötet börjar. Det står i brevet.'])
  expect(whatNext(attending('phone'), false, en.plan.planned.next).at(-1)).toBe('Sara calls Kim when the meeting begins. The letter says so.')
  for (const attends of ['room', 'teams', 'browser'] as const) expect(whatNext(attending(attends), false, next)).toEqual([next.links, next.chair('Sara'), next.letter('Kim')])
})

it('a consent that is lacking is asked for last, and a meeting without the participant says nothing of them', () => {
  expect(whatNext(attending('browser'), true, next).at(-1)).toBe(next.consent)
  const { people } = wholePlan()
  expect(whatNext({ people: people.filter(({ role }) => role !== 'participant') }, false, next)).toEqual([next.links, next.chair('Sara')])
})
