import { describe, expect, it } from 'vitest'
import type { Answer, People } from '#client/meeting/view-parts.ts'
import { isTheirOwn, saidAnswer } from '#client/panel/participant/items/said-answer.ts'
import { words as meeting } from '#client/text/sv/meeting-words.ts'
import { words } from '#client/text/sv/participant-words.ts'
import { aSeat, people as table } from '../../../meeting/a-view.ts'

const per = aSeat({ id: 'seat-per', name: 'Per', role: 'supportPerson', organisationId: null, answersForParticipant: true })
const people: People = { ...table, seats: [...table.seats, per] }
const by = (seatId: string, answer: Answer = 'yes') => ({ answer: { answer, by: seatId, words: null, at: '2026-12-03T12:00:00.000Z' } })
const read = (given: Parameters<typeof saidAnswer>[0], seatId: string) => saidAnswer(given, { people, words, answers: meeting.answers, seatId, isParticipant: seatId === 'seat-kim', name: 'Kim' })

describe('who answered, in words', () => {
  it('is nobody while there is no answer', () => {
    expect(read({ answer: null }, 'seat-kim')).toBeNull()
  })

  it('is the participant, of "du" to themselves and by name to those beside', () => {
    expect(read(by('seat-kim'), 'seat-kim')).toBe('Du har svarat ja.')
    expect(read(by('seat-kim', 'notYet'), 'seat-mia')).toBe('Kim har svarat inte än.')
    expect(read(by('seat-kim', 'notUnderstood'), 'seat-mia')).toBe('Kim har svarat ”jag förstår inte”.')
  })

  it('is a guardian, who is always said to have answered for somebody', () => {
    expect(read(by('seat-per'), 'seat-kim')).toBe('Per får svara för dig och har svarat ja.')
    expect(read(by('seat-per'), 'seat-mia')).toBe('Per har svarat ja för Kim.')
    expect(read(by('seat-per', 'no'), 'seat-per')).toBe('Du har svarat nej för Kim.')
  })

  it('is written down as said by anybody else', () => {
    expect(read(by('seat-sara', 'no'), 'seat-kim')).toBe('Sara har skrivit ner ditt svar: nej.')
    expect(read(by('seat-sara', 'no'), 'seat-per')).toBe('Sara har skrivit ner svaret från Kim: nej.')
  })
})

describe('an answer that is the participant’s own', () => {
  const isOwn = (given: Parameters<typeof isTheirOwn>[0], isParticipant: boolean) => isTheirOwn(given, { isParticipant, table: people })

  it('is nobody else’s to change, given or taken down, unlike a guardian’s', () => {
    expect([isOwn(by('seat-kim'), false), isOwn(by('seat-sara'), false)]).toEqual([true, true])
    expect([isOwn(by('seat-kim'), true), isOwn(by('seat-per'), false), isOwn({ answer: null }, false)]).toEqual([false, false, false])
  })
})
