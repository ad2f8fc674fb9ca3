import { describe, expect, it } from 'vitest'
import type { Language } from '#core/meeting/scalars.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import type { OwnTerm } from '#core/meeting/plan.ts'
import { letterPage } from '#core/letters/html.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { meeting, told } from './written-meetings.ts'

const wordsIn = (one: Meeting, language?: Language) => participantLetter(one, language)?.blocks.flatMap((block) => (block.kind === 'words' ? block.words : [])) ?? []
const termsIn = (words: string[], of: Parameters<typeof meeting>[0] = {}) => wordsIn(meeting({ told: told(...words), ...of })).map(({ term }) => term)
const own = (term: string, sv: string, aliases: string[] = []): OwnTerm => ({ term, aliases, plain: { sv, en: `English: ${sv}` }, owner: 'Haninge kommun', version: 3, reviewBy: '2027-05-01' })
const withOwn = (...terms: OwnTerm[]) => ({ of: { glossary: { version: 1, own: terms } } })

describe('[TERM-10] the hard words of a letter', () => {
  it('[TERM-10] are those that the letter uses, in the order in which they come', () => {
    expect(termsIn(['Jag vill ha boendestödet kvar.', 'Jag har arbetstränat.'])).toEqual(expect.arrayContaining(['boendestöd', 'arbetsträning']))
    expect(termsIn(['Jag har arbetstränat.', 'Jag vill ha boendestödet kvar.']).slice(0, 2)).toEqual(['arbetsträning', 'boendestöd'])
    expect(termsIn(['Jag mår bra.'])).not.toContain('arbetsträning')
  })

  it('stand in no letter that uses none', () => {
    const none = meeting({ told: told('Jag mår bra.'), of: { organisations: [{ id: 'organisation-1', name: 'Teamet', kind: 'other' }] } })
    expect(wordsIn({ ...none, consents: [], items: [], seats: none.seats.filter(({ role }) => role === 'participant') })).toEqual([])
  })

  it('are at most eight: abbreviations before words, hard words before common ones', () => {
    const common = 'Handläggaren, insatsen, remissen, avslutet, ärendet, parten och beslutet.'
    const hard = 'Riksnormen, karensavdraget, boendestödet, sjukpenningen, arbetsträningen och diagnosen.'
    const chosen = termsIn([common, hard, 'Jag fick SGI av FK.'])
    expect(chosen).toHaveLength(8)
    expect(chosen).toEqual(expect.arrayContaining(['riksnorm', 'karensavdrag', 'boendestöd', 'sjukpenning', 'arbetsträning', 'SGI', 'FK (Försäkringskassan)']))
    expect(chosen[0]).toBe('handläggare')
    expect(chosen).not.toContain('diagnos')
  })

  it('name what was written and what it is called', () => {
    expect(termsIn(['Min sjukgymnast och FK:s brev.']).slice(0, 2)).toEqual(['sjukgymnast (fysioterapeut)', 'FK (Försäkringskassan)'])
  })

  it('are each explained once, in the language of the letter', () => {
    const one = meeting({ told: told('Jag har arbetstränat. Arbetsträningen var bra.') })
    expect(wordsIn(one).filter(({ term }) => term === 'arbetsträning').map(({ explanation }) => explanation.text)).toEqual(['Du provar att arbeta i lugn takt på en arbetsplats, med stöd.'])
    expect(wordsIn(one, 'en').filter(({ term }) => term === 'arbetsträning').map(({ explanation }) => explanation.text)).toEqual(['You try working at a calm pace in a workplace, with support.'])
  })

  it('are not looked for in our own English: "part", "as" and "region" are English words', () => {
    expect(wordsIn(meeting({ told: told('Jag mår bra.') }), 'en').map(({ term }) => term).filter((term) => !/^\p{Lu}/u.test(term))).toEqual([])
  })

  it('say what consent is where somebody speaks of it: the letter says “ditt ja”', () => {
    const words = (said: string) => wordsIn(meeting({ told: told(said) })).find(({ term }) => term === 'samtycke')?.explanation.text
    expect(words('Jag tar tillbaka mitt samtycke.')).toMatch(/^Att du säger ja till/)
    expect(words('Jag mår bra.')).toBeUndefined()
  })

  it('stand last, before the greeting, on the page, in the text and in the referrer’s copy', () => {
    const one = meeting({ told: told('Jag har arbetstränat.') })
    const letter = participantLetter(one)!
    expect(letter.blocks.slice(-3).map(({ kind }) => kind)).toEqual(['heading', 'words', 'paragraph'])
    expect(letterPage(letter, { isDemo: false, nonce: 'a' })).toMatch(/<dt>(<[^>]+>)?arbetsträning(<[^>]+>)?<\/dt><dd>(<[^>]+>)?Du provar att arbeta i lugn takt/)
    expect(letterText(letter)).toContain('arbetsträning: Du provar att arbeta')
    expect(referrerLetter(one)?.blocks).toEqual(expect.arrayContaining(letter.blocks.slice(-3)))
  })
})

it('[TERM-6] explains nothing by guess', () => {
  const said = ['Jag fick AT och SE.', 'Jag gick på APT med MIA om AS.']
  expect(termsIn(said).filter((term) => !/^(Arbetsförmedlingen|Försäkringskassan)$/.test(term))).toEqual([])
})

describe('[TERM-11] a meeting’s own copy', () => {
  it('[TERM-11] explains its authority’s own terms, before ours with the same word', () => {
    const one = meeting({ told: told('Jag går på Torget och arbetstränar.'), ...withOwn(own('Torget', 'Ett ställe där du kan dricka kaffe.'), own('arbetsträning', 'Så säger vi i Haninge.')) })
    expect(wordsIn(one).slice(0, 2).map(({ term, explanation }) => `${term}: ${explanation.text}`)).toEqual(['Torget: Ett ställe där du kan dricka kaffe.', 'arbetsträning: Så säger vi i Haninge.'])
  })

  it('gives the same letter whatever the authority does afterwards', () => {
    const then = meeting({ told: told('Jag går på Torget.'), ...withOwn(own('Torget', 'Ett ställe där du kan dricka kaffe.')) })
    const plain = meeting({ told: told('Jag går på Torget.') })
    expect(wordsIn(then)[0]?.explanation.text).toBe('Ett ställe där du kan dricka kaffe.')
    expect(wordsIn(plain).map(({ term }) => term)).not.toContain('Torget')
    expect(participantLetter(then)).toEqual(participantLetter(structuredClone(then)))
  })
})
