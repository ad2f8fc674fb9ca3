import { describe, expect, it } from 'vitest'
import { emptyDraft, longest, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { draftFrom, keptText } from '#client/meeting/composer/kept-draft.ts'

const empty = emptyDraft({ seatId: 'seat-anna', isDoer: true, track: 'work' })
const written: Draft = { ...empty, kind: 'question', text: 'Kan ”Omar”\nringa?', act: 'call', waitKind: 'about', waitFrom: '3' }
const kept = (change: object) => draftFrom(JSON.stringify({ ...written, ...change }), empty)

describe('a draft that is kept', () => {
  it('comes back as it was written', () => {
    expect(draftFrom(keptText(written), empty)).toEqual(written)
    expect(draftFrom(keptText(empty), empty)).toEqual(empty)
  })

  it('is none where nothing was kept, or something that can not be read', () => {
    for (const text of ['', '{', 'null', '[]', '"text"', '7']) expect(draftFrom(text, empty)).toBeNull()
  })

  it('is none where a page of another time kept it: a field too many, too few or of another sort, a choice that is gone', () => {
    const { waitUnit: _unit, ...few } = written
    expect(draftFrom(JSON.stringify(few), empty)).toBeNull()
    for (const change of [{ color: 'red' }, { text: 7 }, { act: 3 }, { kind: 'order' }, { track: 'money' }, { whenKind: 'soon' }, { waitKind: null }]) expect(kept(change)).toBeNull()
  })

  it('fits in what the room keeps, full to the brim', () => {
    const brim = { text: longest.words, why: longest.why, outsideName: longest.outsideName, outsideOrganisation: longest.outsideOrganisation }
    const from = { entryId: 'e'.repeat(64), version: 1, name: '"'.repeat(80), plain: { sv: '"'.repeat(200), en: '"'.repeat(200) } }
    const full = { ...written, from, ...Object.fromEntries(Object.entries(brim).map(([field, length]) => [field, '"'.repeat(length)])) }
    expect(keptText(full).length).toBeLessThan(4000)
  })
})
