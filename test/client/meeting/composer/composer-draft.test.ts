import { describe, expect, it } from 'vitest'
import { contentOf, draftOf, emptyDraft, isWritten, missingIn, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { anItem } from '../a-view.ts'

const filled: Draft = { ...emptyDraft('recommendation', 'seat-anna'), text: 'Du får en fast person.', day: '2026-12-11', why: 'Då blir det lugnare.' }

describe('a draft', () => {
  it('says what is missing in the order of the fields', () => {
    expect(missingIn(emptyDraft('recommendation', ''))).toEqual(['text', 'who', 'day', 'why'])
    expect(contentOf(emptyDraft('recommendation', ''))).toBeNull()
  })

  it('becomes content: own words on one line, a last day, why', () => {
    expect(contentOf({ ...filled, text: '  Du får\nen fast person. ' })).toEqual({
      what: { kind: 'words', words: 'Du får en fast person.' },
      who: { kind: 'seat', seatId: 'seat-anna' },
      when: { kind: 'by', date: '2026-12-11' },
      why: 'Då blir det lugnare.',
    })
  })

  it('becomes an act with its slot, on a day with the clock as we write it', () => {
    expect(contentOf({ ...filled, act: 'call', text: 'vårdcentralen', whenKind: 'on', time: '13:30' })).toMatchObject({
      what: { kind: 'act', act: 'call', object: 'vårdcentralen' },
      when: { kind: 'on', date: '2026-12-11', time: '13.30' },
    })
  })

  it('names somebody outside with their organisation, and who gets in touch', () => {
    const outside: Draft = { ...filled, who: 'outside', whenKind: 'contact' }
    expect(missingIn(outside)).toEqual(['outsideName', 'outsideOrganisation', 'contactSeatId'])
    expect(contentOf({ ...outside, outsideName: 'Omar', outsideOrganisation: 'Vårdcentralen', contactSeatId: 'seat-anna' })).toMatchObject({
      who: { kind: 'outside', name: 'Omar', organisation: 'Vårdcentralen' },
      when: { kind: 'contact', seatId: 'seat-anna', by: '2026-12-11' },
    })
  })

  it('needs neither day nor reason for the participant’s own step', () => {
    const own: Draft = { ...emptyDraft('ownStep', 'seat-kim'), text: 'Jag pratar med min syster.' }
    expect(contentOf(own)).toMatchObject({ when: null, why: null })
    expect(contentOf({ ...own, whenKind: 'contact' })).toMatchObject({ when: null })
  })

  it('comes back from its item unchanged', () => {
    const { content } = anItem()
    const outside = anItem({ content: { ...content, who: { kind: 'outside', name: 'Omar', organisation: 'Vården' }, when: { kind: 'on', date: '2026-12-15', time: '10.00' } } })
    const inTouch = anItem({ content: { ...content, what: { kind: 'act', act: 'book', object: 'en tid' }, when: { kind: 'contact', seatId: 'seat-anna', by: '2026-12-15' } } })
    for (const item of [anItem(), outside, inTouch]) expect(contentOf(draftOf(item))).toEqual(item.content)
  })

  it('is written as soon as a word could be lost', () => {
    expect(isWritten(emptyDraft('recommendation', 'seat-anna'))).toBe(false)
    expect(isWritten({ ...emptyDraft('recommendation', ''), why: 'Därför' })).toBe(true)
  })
})
