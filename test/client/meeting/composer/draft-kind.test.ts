import { describe, expect, it } from 'vitest'
import { emptyDraft, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { ofKind } from '#client/meeting/composer/draft-kind.ts'
import type { ItemKind } from '#client/meeting/view-parts.ts'
import { people } from '../a-view.ts'

const anna = { seatId: 'seat-anna', isDoer: true, track: 'work' } as const
const sara = { seatId: 'seat-sara', isDoer: false, track: '' } as const
const whoAs = (kind: ItemKind, draft: Draft, author: typeof anna | typeof sara = anna, table: typeof people | null = people) => ofKind(draft, kind, author, table).who

describe('a draft that becomes another kind', () => {
  const advice = emptyDraft(anna)

  it('says who as that kind mostly has it', () => {
    expect(whoAs('ownStep', advice)).toBe('seat-kim')
    expect(whoAs('question', advice)).toBe('')
    expect(whoAs('information', advice)).toBe('seat-anna')
    expect(whoAs('information', emptyDraft(sara), sara)).toBe('seat-sara')
    expect(whoAs('reportedDecision', advice)).toBe('')
    expect(whoAs('recommendation', { ...advice, kind: 'question', who: 'seat-petra' })).toBe('seat-anna')
  })

  it('keeps who does it between advice and a promise, where they can promise', () => {
    expect(whoAs('undertaking', { ...advice, who: 'seat-petra' })).toBe('seat-petra')
    expect(whoAs('undertaking', { ...advice, who: 'seat-kim' })).toBe('seat-anna')
    expect(whoAs('undertaking', { ...advice, who: 'outside' })).toBe('seat-anna')
    expect(whoAs('recommendation', { ...advice, kind: 'undertaking', who: 'seat-petra' })).toBe('seat-petra')
  })

  it('is a step for the person the meeting is about, where nobody sits as the participant', () => {
    expect(whoAs('ownStep', advice, anna, { ...people, seats: people.seats.filter(({ role }) => role !== 'participant') })).toBe('person')
  })

  it('loses its day only on the way to or from a decision, whose day has been', () => {
    expect(ofKind({ ...advice, day: '2026-12-11' }, 'reportedDecision', anna, people)).toMatchObject({ day: '' })
    expect(ofKind({ ...advice, kind: 'reportedDecision', day: '2026-12-01' }, 'question', anna, people)).toMatchObject({ day: '' })
    expect(ofKind({ ...advice, day: '2026-12-11' }, 'question', anna, people)).not.toHaveProperty('day')
  })
})
