import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAbbreviation } from '#core/plain-language/glossary/abbreviation.ts'
import { asks, findTerms } from '#core/plain-language/glossary/find-terms.ts'
import type { Glossary, Term } from '#core/plain-language/glossary/glossary.ts'
import { formsOf } from '#core/plain-language/glossary/inflections.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { withOwnTerms } from '#core/plain-language/glossary/own-terms.ts'

const ours = ourGlossary()
/** What is found, as "the words in the text = its headwords". */
const found = (text: string, glossary: Glossary = ours) => findTerms(text, glossary).map(({ start, end, terms }) => `${text.slice(start, end)} = ${terms.map(({ term }) => term).join(' / ')}`)
const headwords = (text: string) => findTerms(text, ours).flatMap(({ terms }) => terms.map(({ term }) => term))
const ownTerm = (term: string, aliases: string[] = []): Term => ({ term, aliases, plain: { sv: 'Vårt eget.', en: 'Our own.' }, owner: 'Nacka kommun', version: 1, reviewBy: '2027-01-01' })

describe('[TERM-2] a word however it is bent', () => {
  it.each(ours.map((term) => [term.term, term] as const))('[TERM-2] finds %s and its other names in every form', (_name, term) => {
    for (const name of [term.term, ...term.aliases]) {
      const forms = isAbbreviation(name) && !/[ -]/.test(name) ? [name, `${name}:s`, ...(/\p{Lu}$/u.test(name) ? [`${name}s`] : []), `${name}-telefonens`] : formsOf(name)
      for (const form of forms) expect(headwords(`Vi pratar om ${form} i dag.`), form).toContain(term.term)
    }
  })

  it.each([
    ['Hon har arbetstränat på ett kafé', 'arbetstränat = arbetsträning'],
    ['Arbetsträningens mål', 'Arbetsträningens = arbetsträning'],
    ['Det personliga ombudet ringer', 'personliga ombudet = personligt ombud'],
    ['Din gode man kommer', 'gode man = god man'],
    ['De samordnade individuella planerna', 'samordnade individuella planerna = SIP'],
    ['Planen för återgång i arbete är klar', 'Planen för återgång i arbete = plan för återgång i arbete'],
    ['Du är deltidssjukskriven', 'deltidssjukskriven = deltidssjukskrivning'],
    ['Vi kartlade allt', 'kartlade = kartläggning'],
    ['Kontakta rehabkoordinatorerna', 'rehabkoordinatorerna = rehabkoordinator'],
    ['Kim får försörjningsstöd från kommunens arbetsmarknadsenhet', 'försörjningsstöd = försörjningsstöd', 'kommunens arbetsmarknadsenhet = arbetsmarknadsenhet'],
    ['Enligt LSS-handläggaren', 'LSS-handläggaren = biståndshandläggare'],
    ['Den gemensamma kartläggningen', 'gemensamma kartläggningen = gemensam kartläggning'],
    ['Vi följde upp planen', 'följde upp = uppföljning'],
    ['vårdcentralerna', 'vårdcentralerna = vårdcentral'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))

  it.each(['En vuxen person', 'Hon intygar det', 'Ett nytt partytält', 'Det är en regional fråga', 'kommunal', 'en journalist', 'besluta', 'Solen skiner', 'Vi hinner med', 'Anna följer med', 'Hon följde dig upp', 'De ringer upp'])('finds nothing in "%s"', (text) => {
    expect(found(text)).toEqual([])
  })
})

it('[TERM-2] bends no word away from its phrase: each form has as many words as the name', () => {
  const names = ours.flatMap(({ term, aliases }) => [term, ...aliases]).filter((name) => name.includes(' '))
  const count = (text: string) => text.split(' ').length
  expect(names.flatMap((name) => formsOf(name).filter((form) => count(form) !== count(name)))).toEqual([])
})

describe('[TERM-3] an abbreviation as it is written', () => {
  it.each([
    ['AF:s lokaler', 'AF:s = Arbetsförmedlingen'],
    ['AFs lokaler', 'AFs = Arbetsförmedlingen'],
    ['Ring AF-handläggaren', 'AF-handläggaren = Arbetsförmedlingen'],
    ['AF/FK och AF–FK', 'AF = Arbetsförmedlingen', 'FK = Försäkringskassan', 'AF = Arbetsförmedlingen', 'FK = Försäkringskassan'],
    ['Vi kallar till SIP-möte', 'SIP-möte = SIP'],
    ['Enligt SoL', 'SoL = SoL'],
    ['Efter NP-utredningen', 'NP-utredningen = neuropsykiatrisk utredning'],
  ])('%s', (text, ...expected) => expect(found(text)).toEqual(expected))

  it.each([['Ring vc och fk om sgi', ['VC', 'FK', 'SGI']], ['Fk-handläggaren och vc:s läkare', ['FK', 'VC']], ['En sip och lss', ['SIP', 'LSS']]])('[TERM-3] finds in “%s” those that are no words, in small letters too', (text, names) => {
    expect(findTerms(text, ourGlossary()).map(({ name }) => name)).toEqual(names)
  })

  it.each(['Mia och Po ringer', 'I sol och regn', 'Se till att ge dig tid', 'af Klint kom, as och bt', 'www.AF.se', 'fråga@af.se', 'AFRIKA', 'Ett jobb'])('[TERM-3] finds nothing in "%s"', (text) => expect(found(text)).toEqual([]))
})

describe('[TERM-4] places in the text as given', () => {
  it('[TERM-4] takes the longest, and no word twice', () => {
    expect(found('Neuropsykiatrisk utredning och utredning')).toEqual(['Neuropsykiatrisk utredning = neuropsykiatrisk utredning', 'utredning = utredning'])
  })

  it('finds a term over a line of its own, with soft hyphens, decomposed letters and hard spaces', () => {
    const text = 'Ja.\nDaglig\u00a0verksamhet, arbets\u00adträning och ha\u0308lso- och sjukva\u030arden.'
    expect(found(text).map((one) => one.split(' = ')[1])).toEqual(['daglig verksamhet', 'arbetsträning', 'hälso- och sjukvården'])
    expect(findTerms(text, ours).map(({ start, end }) => text.slice(start, end))[1]).toBe('arbets\u00adträning')
  })

  it('finds no phrase over the end of a sentence', () => expect(found('Det är god. Man vet.')).toEqual([]))

  it('gives places in order that never overlap, for any text made of terms and noise', () => {
    const word = fc.oneof(fc.constantFrom(...ours.flatMap(({ term, aliases }) => [term, ...aliases])), fc.string({ maxLength: 8 }))
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.constantFrom(' ', '. ', '\n', '-', '/'), (words, between) => {
        const text = words.join(between)
        const places = findTerms(text, ours)
        for (const [index, { start, end, terms }] of places.entries()) {
          expect(terms.length).toBeGreaterThan(0)
          expect(start).toBeGreaterThanOrEqual(places[index - 1]?.end ?? 0)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('finds each whole term in a sentence of its own, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ours), fc.nat(20), (term, before) => {
        const text = `${'hej '.repeat(before)}${term.term}`
        const last = findTerms(text, ours).at(-1)
        expect([last?.start, last?.end]).toEqual([before * 4, text.length])
        expect(last?.terms).toContain(term)
      }),
    )
  })

  it('finds as many times more in a text that is so many times longer', () => {
    const text = 'Kim får en samordnad individuell plan och arbetstränar hos AF-handläggaren, hälso- och. '
    expect(findTerms(text.repeat(2000), ours)).toHaveLength(2000 * findTerms(text, ours).length)
  })
})

it('[TERM-5] leaves a compound alone unless it is listed', () => {
  expect(found('sjukpenningdagar, rehabiliteringsteam, arbetsträningskafé')).toEqual([])
  expect(found('rehabiliteringsplan')).toEqual(['rehabiliteringsplan = plan för återgång i arbete'])
})

describe('[TERM-6] what may mean several things', () => {
  it.each(['SE', 'AT', 'AS', 'BT', 'SOL', 'APT', 'FS', 'PO', 'JOB', 'STOM', 'MIA'])('[TERM-6] asks about %s', (word) => {
    expect(findTerms(`Kim har ${word} nu.`, ours).map(asks)).toEqual([true])
    expect(findTerms(`Kim träffar ${word}-handläggaren.`, ours).map(asks)).toEqual([true])
  })

  it.each(['Ring din kontaktperson på Arbetsförmedlingen', 'Du behöver ett intyg från din chef', 'Jag fick MMR mot mässling', 'I praktiken går det bra', 'Förvaltaren lagar kranen', 'Fråga om bistånd', 'Du har en individuell plan', 'Kim väntar på SUS'])('[TERM-6] asks about "%s"', (text) => {
    expect(findTerms(text, ours).filter(({ isCommon }) => !isCommon).map(asks)).toEqual([true])
  })

  it.each(['En återbetalning från Skatteverket', 'Ett fack i skåpet'])('[TERM-6] knows nothing of "%s"', (text) => expect(findTerms(text, ours)).toEqual([]))

  it('[TERM-6] tells the insurance of the sick from all that the insurance agency pays', () => {
    expect(found('sjukförsäkringen och socialförsäkringen, SFB')).toEqual(['sjukförsäkringen = sjukförsäkringen', 'socialförsäkringen = socialförsäkringen', 'SFB = socialförsäkringen'])
  })

  it('names both where both stand in the glossary', () => {
    expect(found('SE, AT och APT')).toEqual(['SE = sjukersättning / Supported Employment', 'AT = arbetsterapeut / arbetsträning', 'APT = arbetspraktik / APT'])
  })

  it('asks about nothing else', () => {
    const names = ours.flatMap(({ term, aliases }) => [term, ...aliases])
    const asked = names.filter((name) => findTerms(name, ours).some(asks))
    const letters = 'SE AT AS BT SOL APT FS PO JOB STOM MIA OSA BB SUS MMR SP PV HAB VUP SOF GK GM FT UE EE SLU AT-plats afm'.split(' ')
    const people = ['kontaktperson', 'kontaktpersonen', 'förvaltare', 'individen', 'den sökande', 'processledare', 'samtalsledare', 'rehabsamordnare', 'koordinator', 'coach', 'assistent', 'utmattning']
    const together = ['samverkansgrupp', 'partsgemensamt team', 'nätverksmöte', 'teammöte', 'kontaktmöte', 'överlämningsmöte', 'rehabiliteringssamverkan', 'individuell plan', 'rehabiliteringsplan', 'progression', 'utskrivning']
    const papers = ['intyg', 'läkarutlåtande', 'försörjning', 'förmån', 'karens', 'karensdag', 'bistånd', 'normberäkning']
    const places = ['stadsdelen', 'socialt företag', 'sociala företag', 'vuxenutbildning']
    const work = ['praktik', 'jobbgarantin', 'etableringen', 'anvisad', 'anvisas', 'subvention', 'prövning av arbetsförmåga']
    expect(new Set(asked)).toEqual(new Set([...letters, ...people, ...together, ...papers, ...places, ...work]))
  })
})

it('[TERM-7] counts common words apart, and their abbreviations not', () => {
  const common = (text: string) => findTerms(text, ours).map(({ isCommon }) => isCommon)
  expect(common('En part, en insats, ett beslut, en remiss och ett avslut')).toEqual([true, true, true, true, true])
  expect(common('Försäkringskassan')).toEqual([true])
  expect(common('FK')).toEqual([false])
  expect(common('arbetsträning')).toEqual([false])
})

describe('[TERM-9] an organisation’s own terms', () => {
  it('[TERM-9] go before ours with the same headword', () => {
    const all = withOwnTerms(ours, [ownTerm('Arbetsträning')])
    expect(findTerms('arbetsträning', all)[0]?.terms[0]?.owner).toBe('Nacka kommun')
    expect(findTerms('arbetsträning', all)[0]?.terms).toHaveLength(1)
    expect(findTerms('Hon arbetstränar', all)[0]?.terms[0]?.owner).toBe('Nacka kommun')
  })

  it('say what an abbreviation with several meanings means there', () => {
    const all = withOwnTerms(ours, [ownTerm('arbetstorget', ['AT'])])
    const [at] = findTerms('AT', all)
    expect(at && asks(at)).toBe(false)
    expect(found('AT', all)).toEqual(['AT = arbetstorget'])
    expect(found('Till arbetsterapeuten', all)).toEqual(['arbetsterapeuten = arbetsterapeut'])
  })

  it('leave ours as they are where there are none', () => expect(withOwnTerms(ours, [])).toBe(ours))
})
