import { describe, expect, it } from 'vitest'
import { waitingFor } from '#client/meeting/items/waiting-for.ts'
import type { Item, People } from '#client/meeting/view-parts.ts'
import { aSeat, anItem, people } from '../a-view.ts'

const at = '2026-12-03T12:00:00.000Z'
const base = anItem().content
const undertaking = anItem({ id: 'item-promise', kind: 'undertaking', by: 'seat-sara' })
const question = anItem({ id: 'item-question', kind: 'question' })
const carried = anItem({ id: 'item-carried', kind: 'question', content: { ...base, who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: 'seat-anna' } })
const acts = (items: Item[], me: string, table: People = people, leader = 'seat-sara') => waitingFor(items, table, me, leader).map(({ act, item }) => `${act} ${item.id}`)
const change = (id: string, part: object): People => ({ ...people, seats: people.seats.map((seat) => (seat.id === id ? aSeat({ ...seat, ...part }) : seat)) })
const withoutScreen = { attends: 'phone', isAdmitted: false }

describe('what waits for a seat', () => {
  it('is to confirm, to reply, and to take a question along: what it bears itself', () => {
    expect(acts([undertaking, question, carried], 'seat-anna')).toEqual(['confirm item-promise', 'reply item-question', 'takeOn item-carried'])
    expect(acts([undertaking, question, carried], 'seat-petra')).toEqual([])
  })

  it('is nothing that is done, moved to later, or refused', () => {
    const done: Partial<Item>[] = [{ confirmedAt: at, settlement: 'agreed' }, { settlement: 'moved' }, { settlement: 'notAgreed' }, { settlement: 'withdrawn' }]
    for (const part of done) expect(acts([{ ...undertaking, ...part }], 'seat-anna')).toEqual([])
  })

  it('is to say in other words what the participant does not understand, and to check what they say is not right', () => {
    const doubted = (answer: 'notUnderstood' | 'notRight') => anItem({ kind: 'information', settlement: 'noted', answer: { answer, words: null, by: 'seat-kim', at } })
    expect(acts([doubted('notUnderstood')], 'seat-anna')).toEqual(['reword item-one'])
    expect(acts([doubted('notRight')], 'seat-anna')).toEqual(['check item-one'])
    expect(acts([doubted('notRight')], 'seat-petra')).toEqual([])
  })

  it('is for who leads to take down what is said by somebody on the phone', () => {
    const onPhone = change('seat-anna', withoutScreen)
    expect(waitingFor([undertaking], onPhone, 'seat-sara', 'seat-sara')).toEqual([{ act: 'confirmFor', item: undertaking, forSeatId: 'seat-anna' }])
    expect(acts([undertaking], 'seat-petra', onPhone)).toEqual([])
  })

  it('is for who leads the answer of a participant without a screen, and of a team without a participant', () => {
    const advice = anItem()
    expect(waitingFor([advice], change('seat-kim', withoutScreen), 'seat-sara', 'seat-sara')).toEqual([{ act: 'answerFor', item: advice, forSeatId: 'seat-kim' }])
    const alone = { ...people, seats: people.seats.filter(({ role }) => role !== 'participant') }
    expect(waitingFor([advice], alone, 'seat-sara', 'seat-sara')).toEqual([{ act: 'answerFor', item: advice, forSeatId: null }])
    expect(acts([advice], 'seat-sara')).toEqual([])
  })

  it('is not for who leads what a guardian with a screen of their own answers', () => {
    const guarded: People = { ...people, seats: [...change('seat-kim', withoutScreen).seats, aSeat({ id: 'seat-guard', role: 'supportPerson', organisationId: null, answersForParticipant: true })] }
    expect(acts([anItem()], 'seat-sara', guarded)).toEqual([])
  })
})
