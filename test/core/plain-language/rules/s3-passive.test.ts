import { describe, expect, it } from 'vitest'
import { findingsOf, foundBy } from '../found-by.ts'

const found = (text: string, language: 'sv' | 'en' = 'sv') => findingsOf('S3', text, { language })
const pieces = (text: string, language: 'sv' | 'en' = 'sv') => foundBy('S3', text, { language })

describe('[S3] a passive', () => {
  it.each([
    ['Samtycket kan återkallas.', ['återkallas']],
    ['Vi ses. Frågan har inte utretts, och du blir inte kallad.', ['utretts', 'blir inte kallad']],
    ['Katten matas av Per.', ['matas']],
    ['Det ska ordnas ett möte.', ['ordnas']],
    ['Kim stressas av ljudet.', ['stressas']],
    ['Kim retas av kollegorna.', ['retas']],
    ['Planen ses över i maj. Vi ses över en kaffe.', ['ses']],
    ['Kim hörs av polisen. Vi hörs av på torsdag, och hörs av igen i maj.', ['hörs']],
    ['Medicinen trappas ned. Den har trappats upp.', ['trappas', 'trappats']],
    ['Kim filmas och mobbas av andra. Hon pysslas av mamma.', ['filmas', 'mobbas', 'pysslas']],
    ['Planen följs upp i maj. Mötet skjuts upp, och svar samlas in.', ['följs', 'skjuts', 'samlas']],
    ['Kim avskedas i maj. Hon varslas om det.', ['avskedas', 'varslas']],
    ['Uppgiften sekretessbeläggs, och Kim utförsäkras.', ['sekretessbeläggs', 'utförsäkras']],
    ['Kim ombeds komma. Hon förbereds och friskskrivs.', ['ombeds', 'förbereds', 'friskskrivs']],
    ['- A\u030atga\u0308rden genom\u00adfo\u0308rs i maj', ['genom\u00adfo\u0308rs']],
  ])('is found at its place in "%s"', (text, expected) => {
    expect(pieces(text)).toEqual(expected)
  })

  it.each([
    ['The plan was written in May.', ['was written']],
    ['You will be carefully examined, and it has not been decided.', ['be carefully examined', 'been decided']],
    ['Then you are done, and it was done in May.', ['was done']],
    ['He was tired and interested. They are here. She used to work.', []],
  ])('is found in English: "%s"', (text, expected) => {
    expect(pieces(text, 'en')).toEqual(expected)
  })

  it.each(['Vi hoppas att det finns plats.', 'Vi ses hos Anna, annars hörs vi.', 'Kommunens handläggare trivs.', 'Barnen retas med Kim.', 'Vi tog hand om deras av misstag.', 'Jag blev stressad.', 'Jag blev förvånad.', 'Du behövs.', 'Vi följs åt till mötet.', 'Vi samlas i hallen.', 'Kim åkte skjuts med Anna.', 'Kim har en rutig pyjamas på sig.', 'Den är min mammas i dag.', 'Vi turas om att ringa.', 'Kim oroas över det.'])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['Beslutet fattas av Anna.', 'Anna fattar beslutet.'],
    ['Hej! Läkarbesöket bokas av din handläggare på måndag.', 'Hej! Din handläggare bokar läkarbesöket på måndag.'],
    ['Du kontaktas av Omar Ek på Försäkringskassan i maj.', 'Omar Ek på Försäkringskassan kontaktar dig i maj.'],
    ['Planen ska skrivas av oss.', 'Vi ska skriva planen.'],
    ['Den nya planen har godkänts av teamet.', 'Teamet har godkänt den nya planen.'],
    ['Blanketten skickades in av henne', 'Hon skickade in blanketten'],
    ['Remissen måste skrivas av läkaren.', 'Läkaren måste skriva remissen.'],
    ['Det görs av mig.', 'Jag gör det.'],
    ['Du ska kallas av Anna.', 'Anna ska kalla dig.'],
  ])('has a better wording where whoever does it is named: "%s"', (text, expected) => {
    const [one] = found(text)
    expect(text.slice(0, one?.start) + one?.better + text.slice(one?.end)).toBe(expected)
    expect(found(expected)).toEqual([])
  })

  it.each([
    'Beslutet fattas i maj.',
    'Johan kontaktas av Omar.',
    'Hennes plan skrivs av henne.',
    'Beslutet fattas inte av Anna.',
    'Beslutet fattas av Anna och Omar.',
    'Om planen skrivs av Anna, så vet vi.',
    'Fattas beslutet av Anna?',
    'Beslutet fattas av den som leder mötet.',
    'Planen skrivs av en slump.',
  ])('has none where it is not sure: "%s"', (text) => {
    expect(found(text)).toHaveLength(1)
    expect(found(text)[0]?.better).toBeUndefined()
  })

  it('asks who where nobody is named', () => {
    expect(found('Beslutet skrivs i maj.')[0]?.message).toEqual({ sv: 'Vem gör det? ”skrivs” säger inte det.', en: 'Who does it? “skrivs” does not say.' })
  })
})

describe('[S3] words that only look like passives, and passives of verbs in no list', () => {
  it.each(['Kim får skjuts av Anna.', 'Anna ordnar skjuts till mötet.', 'Vi följs åt dit.', 'Kim är trött av medicinen.', 'Han är intresserad av musik.', 'Hon blev glad av det.'])('lets "%s" be', (text) => {
    expect(foundBy('S3', text)).toEqual([])
  })

  it.each([['Kim är remitterad av läkaren.', 'är remitterad'], ['Kim är anmäld av Anna.', 'är anmäld'], ['Kim blev uppringd av Anna.', 'blev uppringd'], ['Beslutet följs av ett brev.', 'följs']])('finds "%s"', (text, found) => {
    expect(foundBy('S3', text)).toEqual([found])
  })
})
