import { describe, expect, it } from 'vitest'
import { isFollowUpOf, itemsOf, othersItems } from '#client/panel/work/to-follow-up.tsx'
import type { Item } from '#client/meeting/view-parts.ts'
import { anItem } from '../../meeting/a-view.ts'

const base = anItem().content
const petra = 'seat-petra'
const ids = (...items: Item[]) => itemsOf(items, petra).map(({ id }) => id)

describe('what the referrer follows up', () => {
  it('is what they do, get in touch about, are asked, and take along as a question', () => {
    const own = anItem({ id: 'item-own', content: { ...base, who: { kind: 'seat', seatId: petra } } })
    const inTouch = anItem({ id: 'item-touch', content: { ...base, when: { kind: 'contact', seatId: petra, by: '2026-12-15' } } })
    const carried = anItem({ id: 'item-carried', kind: 'question', settlement: 'carried', content: { ...base, who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: petra } })
    expect(ids(own, inTouch, carried, anItem())).toEqual(['item-own', 'item-touch', 'item-carried'])
  })

  it('is nothing that was removed, refused or answered, and nothing that they only told', () => {
    const own = anItem({ kind: 'question', content: { ...base, who: { kind: 'seat', seatId: petra } } })
    for (const settlement of ['withdrawn', 'notAgreed', 'answered'] as const) expect(ids({ ...own, settlement })).toEqual([])
    for (const kind of ['information', 'reportedDecision'] as const) expect(ids({ ...own, kind, settlement: 'noted' })).toEqual([])
  })

  it('is what others do, agreed or not yet: not the own, and nothing that was removed, refused, moved or told', () => {
    const own = anItem({ id: 'item-own', settlement: 'agreed', content: { ...base, who: { kind: 'seat', seatId: petra } } })
    const of = (settlement: Item['settlement']) => anItem({ id: `item-${settlement}`, settlement })
    const all = [own, ...(['agreed', 'later', 'open', 'notAgreed', 'moved', 'withdrawn'] as const).map(of), anItem({ kind: 'information', settlement: 'noted' })]
    expect(othersItems(all, petra).map(({ id }) => id)).toEqual(['item-agreed', 'item-later'])
  })

  it('is the talk after the meeting, when it is theirs', () => {
    expect(isFollowUpOf({ kind: 'talk', seatId: petra, date: '2026-12-15', time: null }, petra)).toBe(true)
    expect(isFollowUpOf({ kind: 'none', reason: 'Det behövs inte.' }, petra)).toBe(false)
    expect(isFollowUpOf(null, petra)).toBe(false)
  })
})
