import { describe, expect, it } from 'vitest'
import { isWithin } from '#core/catalogue/alike.ts'
import { indexOf, type Offered } from '#core/catalogue/catalogue-index.ts'
import { lookInCatalogue } from '#core/catalogue/look-in-catalogue.ts'
import { suggestEntries } from '#core/catalogue/suggest-entries.ts'
import { madeCatalogue, ordinary, written } from './made-catalogue.ts'

const today = '2026-12-03'
const index = indexOf(madeCatalogue)
const namesFor = (typed: string, most = 4) => suggestEntries(index, typed, { today, most }).map(({ entry }) => entry.name)
const one = madeCatalogue[0]!
const like = (changes: Partial<Offered>): Offered => ({ ...one, ...changes })

describe('suggestions from the catalogue', () => {
  it.each(written)('[CAT-1] “%s” means %s before two thousand others', (typed, name) => {
    expect(namesFor(typed)[0]).toBe(name)
  })

  it.each(ordinary)('[CAT-2] “%s” means no intervention', (typed) => {
    expect(namesFor(typed)).toEqual([])
  })

  it('[CAT-2] say nothing before three letters, nor of words that every sentence has', () => {
    expect([namesFor('jo'), namesFor('   '), namesFor('och till den')]).toEqual([[], [], []])
    expect(namesFor('job')).toContain('Jobbspår')
  })

  it('tell which words of the sentence stand for the entry', () => {
    const typed = 'Du anmäler dig till det nya jobbspåret i januari'
    const [found] = suggestEntries(index, typed, { today, most: 1 })
    expect(typed.slice(found!.start, found!.end)).toBe('jobbspåret')
    const apart = 'Kim börjar på jobb spår'
    const [other] = suggestEntries(index, apart, { today, most: 1 })
    expect(apart.slice(other!.start, other!.end)).toBe('jobb spår')
  })

  it('[CAT-3] have those that hold no more last', () => {
    const entries = [like({ id: 'entry-old-0001', name: 'Jobbspår', validUntil: '2026-12-02' }), like({ id: 'entry-new-0001', name: 'Jobbspår för unga', validUntil: '2026-12-03' })]
    const found = suggestEntries(indexOf(entries), 'jobbspår', { today, most: 4 })
    expect(found.map(({ entry, isExpired }) => [entry.name, isExpired])).toEqual([['Jobbspår för unga', false], ['Jobbspår', true]])
    expect(lookInCatalogue(indexOf(entries), '', today).map(({ entry, isExpired }) => [entry.name, isExpired])).toEqual([['Jobbspår för unga', false], ['Jobbspår', true]])
  })

  it('[CAT-4] the list has what each sought word stands in, names first, and all by name when nothing is sought', () => {
    const entries = [like({ id: 'entry-b-00001', name: 'Boendestöd', aliases: [], forWhom: 'Du som bor ensam.' }), like({ id: 'entry-a-00001', name: 'Annat stöd', aliases: [], forWhom: 'Du som saknar bostad.' }), like({ id: 'entry-o-00001', name: 'Öppet hus', aliases: [], forWhom: null })]
    const listed = (sought: string) => lookInCatalogue(indexOf(entries), sought, today).map(({ entry }) => entry.name)
    expect(listed('')).toEqual(['Annat stöd', 'Boendestöd', 'Öppet hus'])
    expect(listed('stödet')).toEqual(['Annat stöd', 'Boendestöd'])
    expect(listed('stöd ensam')).toEqual(['Boendestöd'])
    expect(listed('bostad')).toEqual(['Annat stöd'])
    expect(listed('simning')).toEqual([])
  })

  it('count letters put in, left out, changed and swapped', () => {
    expect([isWithin('rehab', 'rehab', 0), isWithin('reahb', 'rehab', 1), isWithin('rehb', 'rehab', 1), isWithin('rehabb', 'rehab', 1), isWithin('rehub', 'rehab', 1), isWithin('rxhub', 'rehab', 1)]).toEqual([true, true, true, true, true, false])
  })
})
