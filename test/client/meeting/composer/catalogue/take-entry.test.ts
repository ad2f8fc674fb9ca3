import { describe, expect, it } from 'vitest'
import type { Offered } from '#core/catalogue/catalogue-index.ts'
import type { People, Seat } from '#client/meeting/view-parts.ts'
import { takeEntry } from '#client/meeting/composer/catalogue/take-entry.ts'
import { emptyDraft, longest, type Author, type Draft } from '#client/meeting/composer/composer-draft.ts'
import { contentOf } from '#client/meeting/composer/draft-content.ts'
import { draftFrom, keptText } from '#client/meeting/composer/kept-draft.ts'
import { entry } from '#test/support/catalogue-entries.ts'

const offered = (changes: Partial<Offered> = {}): Offered => ({ ...entry(), id: 'entry-000001', version: 3, ...changes })
const seat = (id: string, role: Seat['role'], organisationId: string | null) => ({ id, name: id, role, organisationId }) as Seat
const people: People = {
  organisations: [{ id: 'org-town', name: 'Ekby kommun', kind: 'municipality' }, { id: 'org-fk', name: 'Försäkringskassan Öst', kind: 'forsakringskassan' }],
  seats: [seat('seat-chair', 'chair', 'org-town'), seat('seat-town', 'representative', 'org-town'), seat('seat-fk', 'representative', 'org-fk'), seat('seat-kim', 'participant', null)],
}
const chair: Author = { seatId: 'seat-chair', isDoer: false, track: '' }
const town: Author = { seatId: 'seat-town', isDoer: true, track: 'social' }
const fk: Author = { seatId: 'seat-fk', isDoer: true, track: '' }
const draft = (changes: Partial<Draft> = {}, author = chair): Draft => ({ ...emptyDraft(author), ...changes })
const taken = (changes: Partial<Draft>, { place = null, author = chair, one = offered() }: { place?: { start: number; end: number } | null; author?: Author; one?: Offered } = {}) => takeEntry(one, place, draft(changes, author), { author, people })

describe('an entry that is taken', () => {
  it('[CAT-15] fills what, wait and what it is', () => {
    expect(taken({ text: 'jobbsp' }, { place: { start: 0, end: 6 } })).toMatchObject({
      act: 'try', text: 'Jobbspår', waitKind: 'about', waitFrom: '2', waitTo: '6', waitUnit: 'weeks',
      from: { entryId: 'entry-000001', version: 3, name: 'Jobbspår', plain: entry().plain },
    })
    expect(taken({}, { one: offered({ wait: { kind: 'none' } }) }).waitKind).toBe('none')
  })

  it('[CAT-15] stands where it was written, and the rest stays', () => {
    expect(taken({ text: 'Kim börjar på jobspåret i mars' }, { place: { start: 14, end: 23 } })).toMatchObject({ act: null, text: 'Kim börjar på Jobbspår i mars' })
    expect(taken({ act: 'signUp', text: 'spåret' }, { place: { start: 0, end: 6 } })).toMatchObject({ act: 'signUp', text: 'Jobbspår' })
    expect(taken({ text: 'Kim söker till' })).toMatchObject({ act: null, text: 'Kim söker till Jobbspår' })
    expect(taken({ kind: 'information', text: 'jobbspår' }, { place: { start: 0, end: 8 } })).toMatchObject({ act: null, text: 'Jobbspår' })
    const full = 'x'.repeat(longest.words)
    expect(taken({ text: full }).text).toBe(full)
  })

  it('[CAT-15] is done by somebody of that organisation: oneself before others, never the leader, and nobody in the place of a choice', () => {
    expect(taken({}, { author: town }).who).toBe('seat-town')
    expect(taken({}).who).toBe('seat-town')
    expect(taken({}, { author: fk }).who).toBe('seat-town')
    expect(taken({ who: 'seat-fk' })).not.toHaveProperty('who')
    expect(taken({}, { one: offered({ organisation: { name: 'Försäkringskassan', kind: 'forsakringskassan' } }) }).who).toBe('seat-fk')
    const led = { ...people, seats: people.seats.filter(({ id }) => id !== 'seat-town') }
    expect(takeEntry(offered(), null, draft({}, fk), { author: fk, people: led })).not.toHaveProperty('who')
    expect(taken({ kind: 'ownStep', who: 'seat-kim' })).not.toHaveProperty('who')
  })

  it('[CAT-15] of an organisation that is not here names it, for who is to be named', () => {
    const one = offered({ organisation: { name: 'Tuna kommun', kind: 'municipality' } })
    expect(taken({}, { one })).toMatchObject({ who: 'outside', outsideOrganisation: 'Tuna kommun' })
    expect(taken({}, { one, author: fk })).toMatchObject({ outsideOrganisation: 'Tuna kommun' })
    expect(taken({}, { one, author: fk })).not.toHaveProperty('who')
    expect(taken({ kind: 'undertaking' }, { one })).not.toHaveProperty('who')
  })

  it('[CAT-15] is kept with what is half written, and said of kinds that can be of it', () => {
    const whole = draft({ ...taken({}), track: 'work', day: '2026-12-18', why: 'Du vill prova.' })
    expect(draftFrom(keptText(whole), draft())).toEqual(whole)
    for (const from of [{ entryId: 7 }, 'text', { ...whole.from, plain: { sv: 'en kurs' } }, undefined]) expect(draftFrom(JSON.stringify({ ...whole, from }), draft())).toBeNull()
    expect(contentOf(whole, '2026-12-03')?.from).toEqual(whole.from)
    expect(contentOf({ ...whole, kind: 'information' }, '2026-12-03')?.from).toEqual(whole.from)
    const question = contentOf({ ...whole, kind: 'question', who: 'seat-fk' }, '2026-12-03')
    expect([question?.what, question && 'from' in question]).toEqual([{ kind: 'words', words: 'Jobbspår' }, false])
  })
})
