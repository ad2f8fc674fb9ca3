import { describe, expect, it } from 'vitest'
import { draftOfFollowUp, followUpLacks, followUpOf, seatByForm } from '#client/panel/work/follow-up-draft.ts'
import { isFollowUpOf, itemsOf } from '#client/panel/work/to-follow-up.tsx'
import { aSeat, anItem, people } from '../../meeting/a-view.ts'

describe('the follow-up talk', () => {
  it('needs a person and a day, or a reason for none', () => {
    expect(followUpLacks(draftOfFollowUp(null))).toEqual(['who', 'day'])
    expect(followUpLacks({ ...draftOfFollowUp(null), kind: 'none', reason: '  ' })).toEqual(['reason'])
    expect(followUpOf(draftOfFollowUp(null))).toBeNull()
  })

  it('[FORM-19] begins with whose it is by the form, where the only one of that role is at the table', () => {
    const changed = (...seats: Parameters<typeof aSeat>[0][]) => ({ ...people, seats: [...people.seats.filter(({ id }) => !seats.some((seat) => seat.id === id)), ...seats.map(aSeat)] })
    const petra = { id: 'seat-petra', role: 'referrer' } as const
    expect((['chair', 'referrer', undefined] as const).map((role) => seatByForm(role, people))).toEqual(['seat-sara', 'seat-petra', ''])
    expect([seatByForm('referrer', changed({ ...petra, standing: 'waiting' })), seatByForm('referrer', changed({ id: 'seat-rut', role: 'referrer' })), seatByForm('referrer', null)]).toEqual(['', '', ''])
    expect([draftOfFollowUp(null, 'seat-petra').seatId, draftOfFollowUp({ kind: 'none', reason: 'Vi ses.' }, 'seat-petra').seatId, draftOfFollowUp({ kind: 'talk', seatId: 'seat-sara', date: '2026-12-15', time: null }, 'seat-petra').seatId]).toEqual(['seat-petra', '', 'seat-sara'])
  })

  it('comes back from what is kept unchanged', () => {
    const talk = { kind: 'talk', seatId: 'seat-petra', date: '2026-12-15', time: '10.30' } as const
    const none = { kind: 'none', reason: 'Vi ses redan på onsdag.' } as const
    for (const followUp of [talk, { ...talk, time: null }, none]) expect(followUpOf(draftOfFollowUp(followUp))).toEqual(followUp)
  })
})

describe('what the referrer follows up', () => {
  it('is what they do, and what they get in touch about', () => {
    const { content } = anItem()
    const done = anItem({ id: 'done', content: { ...content, who: { kind: 'seat', seatId: 'seat-petra' } } })
    const contact = anItem({ id: 'contact', content: { ...content, when: { kind: 'contact', seatId: 'seat-petra', by: '2026-12-15' } } })
    expect(itemsOf([anItem(), done, contact], 'seat-petra').map(({ id }) => id)).toEqual(['done', 'contact'])
  })

  it('is nothing that was said no to or removed', () => {
    expect(itemsOf([anItem({ settlement: 'notAgreed' }), anItem({ settlement: 'withdrawn' })], 'seat-anna')).toEqual([])
  })

  it('is the talk itself when it is theirs', () => {
    expect(isFollowUpOf({ kind: 'talk', seatId: 'seat-petra', date: '2026-12-15', time: null }, 'seat-petra')).toBe(true)
    expect(isFollowUpOf({ kind: 'none', reason: 'x' }, 'seat-petra')).toBe(false)
  })
})
