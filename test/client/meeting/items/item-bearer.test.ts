import { describe, expect, it } from 'vitest'
import { kindRules } from '#core/meeting/kinds.ts'
import { bearerOf, mayConfirm, mayReply } from '#client/meeting/items/item-bearer.ts'
import { answersTo } from '#client/meeting/items/kind-answers.ts'
import type { ItemKind, People } from '#client/meeting/view-parts.ts'
import { aSeat, anItem, people } from '../a-view.ts'

const at = '2026-12-03T12:00:00.000Z'
const leader = 'seat-sara'
const undertaking = anItem({ kind: 'undertaking' })
const question = anItem({ kind: 'question' })
const carried = anItem({ kind: 'question', content: { ...anItem().content, who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: 'seat-petra' } })
const changed = (id: string, change: object): People => ({ ...people, seats: people.seats.map((seat) => (seat.id === id ? aSeat({ ...seat, ...change }) : seat)) })
const onPhone = changed('seat-anna', { attends: 'phone', isAdmitted: false })

describe('what may be answered', () => {
  it('is what the core takes, for every kind', () => {
    for (const kind of Object.keys(kindRules) as ItemKind[]) expect(answersTo[kind]).toEqual(kindRules[kind].answers)
  })
})

describe('who bears an item', () => {
  it('is the seat it names, or who carries a question', () => {
    expect([bearerOf(undertaking), bearerOf(carried)]).toEqual(['seat-anna', 'seat-petra'])
  })

  it('confirms it and takes the question on; never the referrer of the same authority', () => {
    for (const item of [undertaking, question]) {
      expect(mayConfirm(item, people, 'seat-anna', leader)).toBe(true)
      expect(mayConfirm(item, people, 'seat-petra', leader)).toBe(false)
    }
    expect(mayConfirm(carried, people, 'seat-petra', leader)).toBe(true)
  })

  it('may be another seat of the same organisation in the same role', () => {
    const two = { ...people, seats: [...people.seats, aSeat({ id: 'seat-two', name: 'Omar' })] }
    expect(mayConfirm(undertaking, two, 'seat-two', leader)).toBe(true)
  })

  it('has it taken down by who leads, when on the phone without a screen, and by nobody else', () => {
    expect(mayConfirm(undertaking, people, leader, leader)).toBe(false)
    expect(mayConfirm(undertaking, onPhone, leader, leader)).toBe(true)
    expect(mayConfirm(undertaking, onPhone, 'seat-petra', 'seat-petra')).toBe(true)
    expect(mayConfirm(undertaking, onPhone, leader, 'seat-petra')).toBe(false)
  })

  it('confirms nothing else, nothing twice, and nothing that the participant has said no to', () => {
    expect(mayConfirm(anItem(), people, 'seat-anna', leader)).toBe(false)
    expect(mayConfirm({ ...undertaking, confirmedAt: at }, people, 'seat-anna', leader)).toBe(false)
    expect(mayConfirm({ ...undertaking, settlement: 'notAgreed' }, people, 'seat-anna', leader)).toBe(false)
    expect(mayConfirm({ ...question, reply: { words: 'Ja.', by: 'seat-anna', at } }, people, 'seat-anna', leader)).toBe(false)
  })

  it('replies to a question, and so does who leads, as said; again to change it', () => {
    expect(mayReply(question, people, 'seat-anna', leader)).toBe(true)
    expect(mayReply(question, people, leader, leader)).toBe(true)
    expect(mayReply(question, people, 'seat-petra', leader)).toBe(false)
    expect(mayReply(undertaking, people, 'seat-anna', leader)).toBe(false)
    expect(mayReply({ ...question, settlement: 'answered', reply: { words: 'Ja.', by: 'seat-anna', at } }, people, 'seat-anna', leader)).toBe(true)
  })
})
