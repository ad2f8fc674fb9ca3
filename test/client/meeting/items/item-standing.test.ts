import { describe, expect, it } from 'vitest'
import { standingOf } from '#client/meeting/items/item-standing.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import { anItem, aSeat, people } from '../a-view.ts'

const at = '2026-12-03T12:00:00.000Z'
const said = (answer: Answer) => ({ answer, words: null, by: 'seat-kim', at })
const carried = (item: Partial<Item> = {}) => anItem({ kind: 'question', content: { ...anItem().content, who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: 'seat-petra' }, ...item })

describe('where an item stands', () => {
  it('waits for the participant until there is an answer', () => {
    expect(standingOf(anItem())).toEqual({ kind: 'waitsForAnswer' })
    expect(standingOf(anItem({ settlement: 'later', answer: said('notYet') }))).toEqual({ kind: 'answered', answer: 'notYet', words: null, by: 'seat-kim' })
  })

  it('waits for who undertakes it', () => {
    expect(standingOf(anItem({ kind: 'undertaking' }))).toEqual({ kind: 'waitsForConfirmation', seatId: 'seat-anna' })
    expect(standingOf(anItem({ kind: 'undertaking', settlement: 'agreed', confirmedAt: at }))).toEqual({ kind: 'confirmed', seatId: 'seat-anna' })
  })

  it('waits for the reply of who is asked, and for who carries it to somebody who is not here', () => {
    expect(standingOf(anItem({ kind: 'question' }))).toEqual({ kind: 'waitsForReply', seatId: 'seat-anna' })
    expect(standingOf(carried())).toEqual({ kind: 'waitsForCarrier', seatId: 'seat-petra' })
    expect(standingOf(carried({ settlement: 'carried', confirmedAt: at }))).toEqual({ kind: 'carried', seatId: 'seat-petra' })
  })

  it('[ANSWER-17] says who took it on: who bears it, a colleague, or that who leads wrote it down', () => {
    const table = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar' })] }
    const by = (confirmedBy: string) => standingOf(anItem({ kind: 'undertaking', settlement: 'agreed', confirmedAt: at, confirmedBy }), table)
    expect([by('seat-anna'), by('seat-omar'), by('seat-sara')]).toEqual([{ kind: 'confirmed', seatId: 'seat-anna' }, { kind: 'confirmed', seatId: 'seat-omar' }, { kind: 'confirmed', seatId: 'seat-anna', takenDownBy: 'seat-sara' }])
    expect(standingOf(carried({ settlement: 'carried', confirmedAt: at, confirmedBy: 'seat-sara' }), table)).toEqual({ kind: 'carried', seatId: 'seat-petra', takenDownBy: 'seat-sara' })
  })

  it('goes by the reply, also without its having been taken on', () => {
    const reply = { words: 'Ja.', by: 'seat-anna', at }
    expect(standingOf(anItem({ kind: 'question', settlement: 'answered', reply }))).toEqual({ kind: 'replied', seatId: 'seat-anna', words: 'Ja.' })
    const table = { ...people, seats: [...people.seats, aSeat({ id: 'seat-omar' })] }
    const by = (seatId: string) => standingOf(anItem({ kind: 'question', settlement: 'answered', reply: { ...reply, by: seatId } }), table)
    expect([by('seat-omar'), by('seat-sara')], 'a colleague’s own, and what the leader takes down').toMatchObject([{ seatId: 'seat-omar' }, { seatId: 'seat-anna' }])
  })

  it('goes by the participant’s no, even to what was confirmed', () => {
    expect(standingOf(anItem({ kind: 'undertaking', settlement: 'notAgreed', confirmedAt: at, answer: said('no') }))).toMatchObject({ answer: 'no' })
  })

  it('is noted when it is only told, until somebody does not understand or says that it is not right', () => {
    expect(standingOf(anItem({ kind: 'information', settlement: 'noted' }))).toEqual({ kind: 'noted' })
    expect(standingOf(anItem({ kind: 'reportedDecision', settlement: 'noted', answer: said('notRight') }))).toMatchObject({ kind: 'answered', answer: 'notRight' })
  })

  it('says that it was moved only while it has no answer', () => {
    expect(standingOf(anItem({ settlement: 'moved' }))).toEqual({ kind: 'moved' })
    expect(standingOf(anItem({ settlement: 'agreed', answer: said('yes') }))).toMatchObject({ kind: 'answered' })
  })

  it('says first of all that it was removed', () => {
    expect(standingOf(anItem({ settlement: 'withdrawn', answer: said('yes') }))).toEqual({ kind: 'withdrawn' })
  })
})
