import { describe, expect, it } from 'vitest'
import { askedOf, draftOfAsked } from '#client/panel/kept/asked-of-field.tsx'
import { draftOfHandover, handoverLacks, handoverOf, outside, seatOnSide, type Handover } from '#client/panel/kept/handover-draft.ts'
import { keptShown } from '#core/meeting/kept-shown.ts'
import { emptyViews, rowsOf, viewsLack, viewsOf } from '#client/panel/kept/views-draft.ts'

describe('where what is kept stands', () => {
  const all = ['plan', 'obstacles', 'handover', 'readiness', 'views', 'nextDecision'] as const

  it('stands alone in a part of its own, and with the items where it has none', () => {
    const phases = [{ shows: 'welcome' }, { shows: 'readiness' }, { shows: 'items' }, { shows: 'readBack' }] as const
    expect(keptShown(all, phases, 'readiness')).toEqual(['readiness'])
    expect(keptShown(all, phases, 'items')).toEqual(['obstacles', 'plan', 'handover', 'nextDecision', 'views'])
    expect(keptShown(all, phases, 'welcome')).toEqual([])
  })

  it('stands all of it in the last part, in the order it is mended, and nothing that the form does not keep', () => {
    expect(keptShown(all, [], 'readBack')).toEqual(['readiness', 'obstacles', 'plan', 'handover', 'nextDecision', 'views'])
    expect(keptShown(['views'], [], 'readBack')).toEqual(['views'])
    expect(keptShown([], [], 'readBack')).toEqual([])
  })
})

describe('the fields of a handover', () => {
  const filled = { receiver: 'seat-anna', outsideName: '', outsideOrganisation: '', handsOver: 'seat-petra', firstContact: '2026-12-11', ifItSlips: ' Ring\nPetra. ' }

  it('become what is sent, on one line', () => {
    expect(handoverOf(filled)).toEqual({ receiver: { kind: 'seat', seatId: 'seat-anna' }, handsOver: 'seat-petra', firstContact: '2026-12-11', ifItSlips: 'Ring Petra.' })
    expect(handoverOf({ ...filled, receiver: outside, outsideName: 'Pia', outsideOrganisation: 'Vården' })?.receiver).toEqual({ kind: 'outside', name: 'Pia', organisation: 'Vården' })
  })

  it('say what is lacking, the name outside only of who is outside', () => {
    expect(handoverLacks(draftOfHandover(null, ''))).toEqual(['receiver', 'handsOver', 'firstContact', 'ifItSlips'])
    expect(handoverLacks({ ...filled, receiver: outside })).toEqual(['outsideName', 'outsideOrganisation'])
    expect(handoverOf({ ...filled, firstContact: '' })).toBeNull()
  })

  it('come back as what stands', () => {
    const stands: Handover = { ...handoverOf({ ...filled, receiver: outside, outsideName: 'Pia', outsideOrganisation: 'Vården' })!, answers: { receives: null, handsOver: null }, by: 'seat-petra', at: '2026-12-03T12:00:00.000Z' }
    expect(handoverOf(draftOfHandover(stands, ''))).toMatchObject({ receiver: stands.receiver, handsOver: 'seat-petra' })
    expect([seatOnSide(stands, 'receives'), seatOnSide(stands, 'handsOver')]).toEqual([null, 'seat-petra'])
  })
})

describe('who is asked', () => {
  it('is a seat or another authority by name, or nobody yet', () => {
    for (const of of [{ kind: 'seat', seatId: 'seat-anna' }, { kind: 'organisation', organisation: 'Skatteverket' }] as const) expect(askedOf(draftOfAsked(of))).toEqual(of)
    expect(askedOf(draftOfAsked(null))).toBeNull()
    expect(askedOf({ of: 'another', organisation: ' ' })).toBeNull()
  })
})

describe('the fields of what is seen differently', () => {
  const two = { ...emptyViews('', 2), about: 'När', who1: 'seat-anna', words1: 'Till våren.' }

  it('leave out rows that nobody began, but the first', () => {
    expect(viewsOf(two)).toEqual({ type: 'noteViews', about: 'När', views: [{ seatId: 'seat-anna', words: 'Till våren.' }], nextStep: null })
    expect(viewsLack(emptyViews('', 2))).toEqual(['about', 'who1', 'words1'])
    expect(viewsOf({ ...two, who2: 'seat-kim' })).toBeNull()
    expect(viewsLack({ ...two, words2: 'Nu.' })).toEqual(['who2'])
  })

  it('are one’s own alone where one row is shown', () => {
    expect(rowsOf(emptyViews('seat-anna', 1))).toEqual(['1'])
    expect(viewsOf({ ...emptyViews('seat-anna', 1), about: 'När', words1: 'Nu.', who2: 'seat-kim', words2: 'Aldrig.', nextStep: 'Vi hörs.' })).toMatchObject({ views: [{ seatId: 'seat-anna', words: 'Nu.' }], nextStep: 'Vi hörs.' })
  })
})
