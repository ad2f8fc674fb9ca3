import { describe, expect, it } from 'vitest'
import { authorOf, emptyDraft, isWritten, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { draftOf } from '#client/meeting/composer/item-draft.ts'
import { contentOf, missingIn } from '#client/meeting/composer/draft-content.ts'
import type { ItemContent, ItemKind } from '#client/meeting/view-parts.ts'
import { anItem, aSeat } from '../a-view.ts'

const today = '2026-12-03'
const anna = { seatId: 'seat-anna', isDoer: true, track: 'work' } as const
const chair = { seatId: 'seat-sara', isDoer: false, track: '' } as const
const filled: Draft = { ...emptyDraft(anna), text: 'Du får en fast person.', day: '2026-12-11', why: 'Då blir det lugnare.', waitKind: 'none' }
const content = (draft: Draft) => contentOf(draft, today)
const missing = (draft: Draft) => missingIn(draft, today)
const of = (kind: ItemKind, draft: Partial<Draft> = {}): Draft => ({ ...filled, kind, ...draft })

describe('an empty draft', () => {
  it('says who, and what part of life, as its author mostly means: nothing to touch but what, when, why and the wait', () => {
    expect(missing(emptyDraft(anna))).toEqual(['text', 'day', 'why', 'waitKind'])
    expect(missing(emptyDraft(chair))).toEqual(['text', 'who', 'day', 'why', 'waitKind', 'track'])
  })

  it('never says for anybody that there is no wait: advice and promises are not put before somebody has said', () => {
    expect(missing({ ...filled, waitKind: '' })).toEqual(['waitKind'])
    expect(missing(of('undertaking', { waitKind: '' }))).toEqual(['waitKind'])
    expect(content({ ...filled, waitKind: '' })).toBeNull()
    expect(content(of('question', { waitKind: '' }))?.wait).toBeNull()
  })

  it('takes the track from the organisation of the author, but never for the chair', () => {
    const track = (kind: 'region' | 'municipality' | 'arbetsformedlingen' | 'employer' | 'forsakringskassan' | 'association' | 'other', role: 'chair' | 'representative' = 'representative') =>
      authorOf(aSeat({ id: 'seat-one', role }), { id: 'org-one', name: 'En', kind }).track
    expect((['region', 'municipality', 'arbetsformedlingen', 'employer', 'forsakringskassan'] as const).map((kind) => track(kind))).toEqual(['health', 'social', 'work', 'work', 'work'])
    expect([track('association'), track('other'), track('municipality', 'chair')]).toEqual(['', '', ''])
    expect(authorOf(null, null)).toEqual({ seatId: '', isDoer: false, track: '' })
  })
})

describe('a draft of advice', () => {
  it('becomes content: own words on one line, a last day, why, no wait, its track', () => {
    expect(content({ ...filled, text: '  Du får\nen fast person. ' })).toEqual({
      what: { kind: 'words', words: 'Du får en fast person.' },
      who: { kind: 'seat', seatId: 'seat-anna' },
      when: { kind: 'by', date: '2026-12-11' },
      why: 'Då blir det lugnare.',
      track: 'work',
      wait: { kind: 'none' },
      carriedBy: null,
    })
  })

  it('becomes an act with its slot, on a day with the clock as we write it', () => {
    expect(content({ ...filled, act: 'call', text: 'vårdcentralen', whenKind: 'on', time: '13:30' })).toMatchObject({
      what: { kind: 'act', act: 'call', object: 'vårdcentralen' },
      when: { kind: 'on', date: '2026-12-11', time: '13.30' },
    })
  })

  it('names somebody outside with their organisation, and who gets in touch', () => {
    const outside: Draft = { ...filled, who: 'outside', whenKind: 'contact' }
    expect(missing(outside)).toEqual(['outsideOrganisation', 'outsideName', 'contactSeatId'])
    expect(content({ ...outside, outsideName: 'Omar', outsideOrganisation: 'Vårdcentralen', contactSeatId: 'seat-anna' })).toMatchObject({
      who: { kind: 'outside', name: 'Omar', organisation: 'Vårdcentralen' },
      when: { kind: 'contact', seatId: 'seat-anna', by: '2026-12-11' },
    })
  })

  it('says how long one waits: between two numbers in either order, one number as both, or not known', () => {
    const wait = (part: Partial<Draft>) => content({ ...filled, waitKind: 'about', ...part })?.wait
    expect(wait({ waitFrom: '3', waitTo: '4' })).toEqual({ kind: 'about', from: 3, to: 4, unit: 'weeks' })
    expect(wait({ waitFrom: '4', waitTo: '3', waitUnit: 'months' })).toEqual({ kind: 'about', from: 3, to: 4, unit: 'months' })
    expect(wait({ waitFrom: '', waitTo: '10', waitUnit: 'days' })).toEqual({ kind: 'about', from: 10, to: 10, unit: 'days' })
    expect(wait({ waitKind: 'unknown' })).toEqual({ kind: 'unknown' })
    for (const wrong of ['', '0', '100', '2,5', 'tre']) expect(missing({ ...filled, waitKind: 'about', waitFrom: wrong })).toEqual(['waitFrom'])
  })
})

describe('a draft of another kind', () => {
  it('needs neither day, reason, wait nor track when it is the participant’s own step', () => {
    const own = { ...of('ownStep', { who: 'seat-kim', day: '', why: '' }) }
    expect(content(own)).toMatchObject({ when: null, why: null, track: null, wait: null })
    expect(content({ ...own, whenKind: 'contact' })).toMatchObject({ when: null })
    expect(content({ ...own, who: 'person' })).toMatchObject({ who: { kind: 'person' } })
  })

  it('is a question for somebody here, in own words, with the last day for a reply', () => {
    expect(missing(of('question', { who: '', day: '' }))).toEqual(['who', 'day'])
    expect(content(of('question', { act: 'call', whenKind: 'on', time: '10:00' }))).toEqual({
      what: { kind: 'words', words: 'Du får en fast person.' },
      who: { kind: 'seat', seatId: 'seat-anna' },
      when: { kind: 'by', date: '2026-12-11' },
      why: null,
      track: 'work',
      wait: null,
      carriedBy: null,
    })
  })

  it('is a question that somebody here carries to an organisation, or to somebody there whose name is known', () => {
    const carried = of('question', { who: 'outside' })
    expect(missing({ ...carried, carriedBy: '' })).toEqual(['outsideOrganisation', 'carriedBy'])
    expect(content({ ...carried, outsideOrganisation: 'Vården' })).toMatchObject({ who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: 'seat-anna' })
    expect(content({ ...carried, outsideOrganisation: 'Vården', outsideName: 'Li' })).toMatchObject({ who: { kind: 'outside', name: 'Li', organisation: 'Vården' } })
  })

  it('is something good to know: what, who told it, which track, and no more', () => {
    expect(missing(of('information', { day: '', why: '' }))).toEqual([])
    expect(content(of('information'))).toMatchObject({ when: null, why: null, wait: null, track: 'work', who: { kind: 'seat', seatId: 'seat-anna' } })
  })

  it('is a decision of an authority on a day that has been', () => {
    const decision = of('reportedDecision', { who: 'organisation', outsideOrganisation: 'Försäkringskassan', day: '2026-12-02', whenKind: 'contact' })
    expect(content(decision)).toMatchObject({ who: { kind: 'organisation', organisation: 'Försäkringskassan' }, when: { kind: 'on', date: '2026-12-02', time: null }, why: null })
    expect(content({ ...decision, who: 'outside', outsideName: 'Li' })).toMatchObject({ who: { kind: 'organisation', organisation: 'Försäkringskassan' } })
    expect(missing({ ...decision, day: '2026-12-04' })).toEqual(['day'])
    expect(missing({ ...decision, day: today })).toEqual([])
    expect(missing({ ...decision, who: '', outsideOrganisation: '', track: '' })).toEqual(['who', 'track'])
  })
})

describe('the composer filled with an item', () => {
  it('gives the same item back unchanged, of every kind', () => {
    const { content: base } = anItem()
    const items: [ItemKind, Partial<ItemContent>][] = [
      ['recommendation', {}],
      ['recommendation', { who: { kind: 'outside', name: 'Omar', organisation: 'Vården' }, when: { kind: 'on', date: '2026-12-15', time: '10.00' }, wait: { kind: 'about', from: 3, to: 4, unit: 'months' } }],
      ['undertaking', { what: { kind: 'act', act: 'book', object: 'en tid' }, when: { kind: 'contact', seatId: 'seat-anna', by: '2026-12-15' }, wait: { kind: 'unknown' } }],
      ['ownStep', { who: { kind: 'person' }, why: null, track: null, wait: null }],
      ['question', { who: { kind: 'organisation', organisation: 'Vården' }, carriedBy: 'seat-sara', why: null, wait: null }],
      ['question', { who: { kind: 'outside', name: 'Li', organisation: 'Vården' }, carriedBy: 'seat-sara', why: null, wait: null }],
      ['information', { when: null, why: null, wait: null }],
      ['reportedDecision', { who: { kind: 'organisation', organisation: 'Kassan' }, when: { kind: 'on', date: '2026-12-01', time: null }, why: null, wait: null }],
    ]
    for (const [kind, part] of items) {
      const item = anItem({ kind, content: { ...base, ...part } })
      expect(content(draftOf(item))).toEqual(item.content)
    }
  })

  it('is written as soon as a word could be lost', () => {
    expect(isWritten(emptyDraft(anna))).toBe(false)
    expect(isWritten({ ...emptyDraft(chair), why: 'Därför' })).toBe(true)
  })
})
