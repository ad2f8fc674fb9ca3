import { expect, it } from 'vitest'
import { linkedFirst, numberAlike } from '#client/sign-in/number-alike.ts'
import { seatLines } from '#client/sign-in/seat-lines.ts'
import type { Locale } from '#client/text/words.ts'
import { en, sv } from '#test/support/all-words.ts'

const formName = { sv: 'Resursråd', en: 'Resource council' }
const seat = (meetingId: string, part: object = {}) =>
  ({ meetingId, role: 'representative' as const, startsAt: '2026-12-03T12:00:00.000Z', teamName: 'Resursrådet i Sjövik', formName, organisation: 'Arbetsförmedlingen', isOver: false, minutesUntil: null, ...part })
const words = { sv, en }
const numberedIn = (locale: Locale, seats: ReturnType<typeof seat>[]) => numberAlike(seats, (one) => seatLines(one, locale, words[locale].signIn, words[locale]))
const numbers = (...seats: ReturnType<typeof seat>[]) => numberedIn('sv', seats).map(({ alike }) => alike && `${alike.number}/${alike.of}`)

it('numbers the meetings that look alike, in the order in which they come', () => {
  expect(numbers(seat('one'), seat('other'))).toEqual(['1/2', '2/2'])
  expect(numbers(seat('one'), seat('else', { role: 'chair' }), seat('other', { startsAt: '2026-12-03T13:00:00.000+01:00' }), seat('third'))).toEqual(['1/3', null, '2/3', '3/3'])
})

it.each([{ role: 'chair' }, { startsAt: '2026-12-03T12:15:00.000Z' }, { teamName: 'Resursrådet i Ekby' }, { organisation: 'Försäkringskassan' }, { organisation: null }, { isOver: true }, { formName: { ...formName, sv: 'SIP' } }])(
  'numbers nothing that can be told apart: %j',
  (part) => expect(numbers(seat('one'), seat('other', part))).toEqual([null, null]),
)

it.each([{ startsAt: '2026-12-03T12:00:30.000Z' }, { startsAt: '2037-12-03T12:00:00.000Z' }])('numbers what is only told apart by what nobody is shown: %j', (part) => {
  expect(numbers(seat('one'), seat('other', part))).toEqual(['1/2', '2/2'])
})

it('numbers by the names that are drawn, in the language that they are drawn in', () => {
  const seats = [seat('one'), seat('other', { formName: { sv: 'Resursråd', en: 'Something else' } })]
  const of = (locale: Locale) => numberedIn(locale, seats).map(({ alike }) => alike?.number ?? null)
  expect([of('sv'), of('en')]).toEqual([[1, 2], [null, null]])
})

it('keeps its number where a deep link puts it first', () => {
  const drawn = linkedFirst(numberedIn('sv', [seat('one'), seat('other')]), 'other')
  expect(drawn.map(({ meetingId, alike }) => [meetingId, alike?.number])).toEqual([['other', 2], ['one', 1]])
})
