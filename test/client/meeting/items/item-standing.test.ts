import { describe, expect, it } from 'vitest'
import { mayConfirm, standingOf } from '#client/meeting/items/item-standing.ts'
import { aSeat, anItem, people } from '../a-view.ts'

const at = '2026-12-03T12:00:00.000Z'
const said = (answer: 'yes' | 'notYet' | 'no') => ({ answer, words: null, by: 'seat-kim', at })

describe('where an item stands', () => {
  it('waits for the participant until there is an answer', () => {
    expect(standingOf(anItem())).toEqual({ kind: 'waitsForAnswer' })
    expect(standingOf(anItem({ settlement: 'later', answer: said('notYet') }))).toEqual({ kind: 'answered', answer: 'notYet', words: null })
  })

  it('waits for who undertakes it', () => {
    expect(standingOf(anItem({ kind: 'undertaking' }))).toEqual({ kind: 'waitsForConfirmation', seatId: 'seat-anna' })
    expect(standingOf(anItem({ kind: 'undertaking', settlement: 'agreed', confirmedAt: at }))).toEqual({ kind: 'confirmed', seatId: 'seat-anna' })
  })

  it('goes by the participant’s no, even to what was confirmed', () => {
    expect(standingOf(anItem({ kind: 'undertaking', settlement: 'notAgreed', confirmedAt: at, answer: said('no') }))).toMatchObject({ answer: 'no' })
  })

  it('says that it was moved only while it has no answer', () => {
    expect(standingOf(anItem({ settlement: 'moved' }))).toEqual({ kind: 'moved' })
    expect(standingOf(anItem({ settlement: 'agreed', answer: said('yes') }))).toMatchObject({ kind: 'answered' })
  })

  it('says first of all that it was removed', () => {
    expect(standingOf(anItem({ settlement: 'withdrawn', answer: said('yes') }))).toEqual({ kind: 'withdrawn' })
  })
})

describe('who may confirm', () => {
  const undertaking = anItem({ kind: 'undertaking' })

  it('is who undertakes it, and not the referrer of the same authority', () => {
    expect(mayConfirm(undertaking, people, 'seat-anna')).toBe(true)
    expect(mayConfirm(undertaking, people, 'seat-petra')).toBe(false)
  })

  it('is the chair for who is on the phone without a screen', () => {
    const onPhone = { ...people, seats: people.seats.map((seat) => (seat.id === 'seat-anna' ? aSeat({ ...seat, attends: 'phone', isAdmitted: false }) : seat)) }
    expect(mayConfirm(undertaking, people, 'seat-sara')).toBe(false)
    expect(mayConfirm(undertaking, onPhone, 'seat-sara')).toBe(true)
  })

  it('is nobody for advice, or for what is confirmed', () => {
    expect(mayConfirm(anItem(), people, 'seat-anna')).toBe(false)
    expect(mayConfirm({ ...undertaking, confirmedAt: at }, people, 'seat-anna')).toBe(false)
  })
})
