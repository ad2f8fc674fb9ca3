import { describe, expect, it } from 'vitest'
import { knockRows } from '#client/panel/chair/knock-rows.ts'
import { knockNews } from '#client/panel/chair/use-knock-news.ts'
import { sv } from '#test/support/all-words.ts'
import { aSeat, people } from '../../meeting/a-view.ts'

const knock = (seatId: string, device: string, minute: number) => ({ seatId, device, since: `2026-11-24T12:0${minute}:00.000Z` })
const outside = { ...people, seats: people.seats.map((seat) => (seat.id === 'seat-sara' ? seat : aSeat({ ...seat, isAdmitted: false }))) }

describe('who knocks', () => {
  it('stands in the order they came', () => {
    const rows = knockRows([knock('seat-kim', 'b', 2), knock('seat-anna', 'a', 1)], outside)
    expect(rows.map(({ knock: { device }, isNewScreen }) => [device, isNewScreen])).toEqual([
      ['a', false],
      ['b', false],
    ])
  })

  it('is told apart from an earlier knock of the same seat', () => {
    const rows = knockRows([knock('seat-anna', 'second', 2), knock('seat-anna', 'first', 1)], outside)
    expect(rows).toMatchObject([
      { knock: { device: 'first' }, isNewScreen: false, isInAlready: false },
      { knock: { device: 'second' }, isNewScreen: true, isInAlready: false },
    ])
  })

  it('is a new screen where the seat is in already', () => {
    expect(knockRows([knock('seat-anna', 'other', 1)], people)).toMatchObject([{ isNewScreen: true, isInAlready: true }])
  })
})

describe('what is heard of who knocks', () => {
  const words = sv.panel.knocks
  const named = (seatId: string) => people.seats.find(({ id }) => id === seatId)!.name
  const heard = (before: string[], ...knocks: ReturnType<typeof knock>[]) => knockNews(before, knockRows(knocks, outside), named, words)

  it('is the new one alone, and how many wait', () => {
    const [kim, anna] = [knock('seat-kim', 'a', 1), knock('seat-anna', 'b', 2)]
    expect(heard([], kim)).toBe('Kim vill komma in.')
    expect(heard(['a'], kim, anna)).toBe('Anna vill komma in. 2 väntar.')
  })

  it('is nothing when somebody was let in or nothing is new', () => {
    expect(heard(['a', 'b'], knock('seat-anna', 'b', 2))).toBe('')
    expect(heard(['a'])).toBe('')
  })

  it('says of a second screen that it is one', () => {
    expect(heard(['a'], knock('seat-kim', 'a', 1), knock('seat-kim', 'b', 2))).toBe('Kim vill komma in från en ny skärm. 2 väntar.')
  })
})
