import { expect, it } from 'vitest'
import { numberAlike } from '#client/sign-in/number-alike.ts'

const formName = { sv: 'Resursråd', en: 'Resource council' }
const seat = (meetingId: string, part: object = {}) =>
  ({ meetingId, role: 'representative' as const, startsAt: '2026-12-03T12:00:00.000Z', teamName: 'Resursrådet i Sjövik', formName, organisation: 'Arbetsförmedlingen', isOver: false, ...part })
const numbers = (...seats: ReturnType<typeof seat>[]) => numberAlike(seats).map(({ alike }) => alike && `${alike.number}/${alike.of}`)

it('numbers the meetings that look alike, in the order in which they come', () => {
  expect(numbers(seat('one'), seat('other'))).toEqual(['1/2', '2/2'])
  expect(numbers(seat('one'), seat('else', { role: 'chair' }), seat('other', { startsAt: '2026-12-03T13:00:00.000+01:00' }), seat('third'))).toEqual(['1/3', null, '2/3', '3/3'])
})

it.each([{ role: 'chair' }, { startsAt: '2026-12-03T12:15:00.000Z' }, { teamName: 'Resursrådet i Ekby' }, { organisation: 'Försäkringskassan' }, { organisation: null }, { isOver: true }, { formName: { ...formName, sv: 'SIP' } }])(
  'numbers nothing that can be told apart: %j',
  (part) => expect(numbers(seat('one'), seat('other', part))).toEqual([null, null]),
)
