import { describe, expect, it } from 'vitest'
import type { View } from '#core/wire/down.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { lastOwnAct } from '#client/panel/participant/undo/last-own-act.ts'
import { anItem } from '../../../meeting/a-view.ts'

const done = (change: Item['history'][number]['change'], by = 'seat-kim') => ({ at: '2026-12-03T12:00:00.000Z', by, change })
const told = (id: string, words: string, by = 'seat-kim') => ({ id, words, by, at: '2026-12-03T12:00:00.000Z' })
const between = (before: Partial<View>, after: Partial<View>) => lastOwnAct(before, after, 'seat-kim')

describe('the last act of one’s own', () => {
  it('is the answer, the step or the change that came in the item’s history', () => {
    const put = anItem({ history: [done('added', 'seat-anna')] })
    const answered = anItem({ history: [...put.history, done('answered')] })
    expect(between({ items: [put] }, { items: [answered] })).toEqual({ did: 'answered', item: answered })
    const step = anItem({ kind: 'ownStep', history: [done('added')] })
    expect(between({ items: [] }, { items: [step] })).toEqual({ did: 'added', item: step })
  })

  it('is the note that was written, changed or taken away', () => {
    expect(between({ told: [] }, { told: [told('a', 'Jag sover.')] })).toEqual({ did: 'added', words: 'Jag sover.' })
    expect(between({ told: [told('a', 'Jag sover.')] }, { told: [told('a', 'Jag vilar.')] })).toEqual({ did: 'edited', words: 'Jag vilar.' })
    expect(between({ told: [told('a', 'Jag sover.')] }, { told: [] })).toEqual({ did: 'removed', words: 'Jag sover.' })
  })

  it('is none when others did it, and unknown when it may have been either', () => {
    const put = anItem({ history: [done('added', 'seat-anna')] })
    expect(between({ items: [], told: [] }, { items: [put], told: [told('a', 'Kim sover.', 'seat-sara')] })).toBeUndefined()
    expect(between({ told: [told('a', 'Kim sover.', 'seat-sara')] }, { told: [] })).toBeNull()
    expect(between({ items: [], told: [] }, { items: [anItem({ history: [done('added')] })], told: [told('a', 'Jag sover.')] })).toBeNull()
  })

  it('is none when somebody else has undone, and an own answer stands again', () => {
    const put = anItem({ history: [done('added', 'seat-anna'), done('answered', 'seat-sara')] })
    const back = anItem({ history: [...put.history, { ...done('answered'), undoneBy: 'seat-sara' }] })
    expect(between({ items: [put] }, { items: [back] })).toBeUndefined()
  })

  it('is none on the first view', () => {
    expect(between({}, { items: [anItem({ history: [done('added')] })], told: [told('a', 'Jag sover.')] })).toBeUndefined()
  })
})
