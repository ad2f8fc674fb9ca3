import { describe, expect, it } from 'vitest'
import { fourSeats, frameAddress } from '#client/demo/four-seats.ts'

const seat = (seatId: string, role: string) => ({ seatId, name: seatId, role, link: `http://127.0.0.1:3978/j/${seatId}#secret` })

describe('the four seats of the demo', () => {
  it('are those that the demo names, in the order they stand', () => {
    const seats = [seat('p', 'participant'), seat('r1', 'referrer'), seat('a', 'representative'), seat('b', 'representative'), seat('c', 'chair'), seat('s', 'supportPerson')]
    expect(fourSeats(seats, ['c', 'b', 'p', 'r1']).map(({ seatId }) => seatId)).toEqual(['c', 'b', 'p', 'r1'])
  })

  it('are fewer when a seat is not there', () => {
    expect(fourSeats([seat('c', 'chair')], ['c', 'gone'])).toHaveLength(1)
  })

  it('keep the secret after # in a frame, where no server sees it', () => {
    expect(frameAddress('http://127.0.0.1:3978/j/abc#secret', { lang: 'sv' })).toBe('http://127.0.0.1:3978/j/abc?frame=demo&lang=sv#secret')
  })
})
