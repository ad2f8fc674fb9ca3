import { expect, it } from 'vitest'
import { letterStyle } from '#core/letters/letter-style.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from './all-written-meetings.ts'

const named = (one: Meeting, name: string): Meeting => {
  const call = <Seat extends { role: string; name: string }>(seat: Seat): Seat => (seat.role === 'participant' ? { ...seat, name } : seat)
  return { ...one, plan: one.plan && { ...one.plan, seats: one.plan.seats.map(call) }, seats: one.seats.map(call) }
}
const all = (name: string, language: 'sv' | 'en') => Object.values(writtenMeetings).flatMap((one) => [participantLetter, referrerLetter].map((letter) => letter(named(one, name), language))).map((letter) => (letter ? letterText(letter) : '')).join('\n')

it.each(['ليلى', 'Мария', 'אנה'])('a name in another script has no Swedish s after it where the letter says what is theirs: %s', (name) => {
  const letters = all(name, 'sv')
  for (const says of [`Det är ett eget steg för ${name}.`, `${name} sa: ”`, `hur det blir med pengarna för ${name}`]) expect(letters).toContain(says)
  expect(all(name, 'en')).toContain(`It is ${name}’s own step.`)
})

it('other names have theirs', () => {
  expect(all('Zoë', 'sv')).toContain('Det är Zoës eget steg.')
  expect(all('Lars', 'sv')).toContain('Det är Lars eget steg.')
})

it('on the page a sentence stands apart from the direction of those beside it', () => {
  expect(letterStyle).toMatch(/\.sentence \{ unicode-bidi: isolate; \}/)
})
