import { describe, expect, it } from 'vitest'
import { actHelp } from '#core/letters/sentences/act-help-by-language.ts'
import { datedAs } from '#core/letters/dated-act.ts'
import { mendedSlot } from '#core/letters/mended-slot.ts'
import { actFrames, doesText, whatText, whoText, type Reader, type Table } from '#core/letters/item-sentences.ts'
import { letterWords } from '#core/letters/sentences/letter-words-by-language.ts'
import { fill } from '#core/letters/wording/fill.ts'
import { whenText } from '#core/letters/wording/when-text.ts'
import { actSchema, type Act, type ItemContent, type ItemKind, type When, type Who } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { tiredActs } from './tired-acts-sv.ts'
import { tiredMore } from './tired-more-en.ts'
import { tiredEnglish } from './tired-slots-en.ts'
import { tiredSwedish } from './tired-slots-sv.ts'
import { tiredSteps } from './tired-steps-sv.ts'
import { nounsOfKim } from './nouns-of-kim.ts'
import { actSlots, hostileEnglish, hostileSlots } from './act-slots.ts'

const languages = ['sv', 'en'] as const
const acts = actSchema.options
const named = (name: string): Table => ({
  seats: [
    { id: 'seat-anna', name: 'Anna', role: 'representative', organisationId: 'org-af' },
    { id: 'seat-kim', name, role: 'participant', organisationId: null },
  ],
  organisations: [{ id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' }],
})
const table = named('Kim')
const anna: Who = { kind: 'seat', seatId: 'seat-anna' }
const kim: Who = { kind: 'seat', seatId: 'seat-kim' }
const content = (act: Act, object: string, who: Who, when: When | null = null): ItemContent => ({ what: { kind: 'act', act, object }, why: null, who, when, track: null, wait: null, carriedBy: null })

type Of = { kind: ItemKind; who: Who; slot: 'own' | 'others' }
/** An own step is written as "I", advice to the participant by name, an undertaking is somebody else's. */
const kinds: Of[] = [
  { kind: 'ownStep', who: kim, slot: 'own' },
  { kind: 'recommendation', who: kim, slot: 'own' },
  { kind: 'undertaking', who: anna, slot: 'others' },
]
const objectOf = (act: Act, language: Language, { kind, slot }: Of) => {
  const object = actSlots[language][act][slot]
  return kind === 'ownStep' ? object : spokenByOthers(object, language)
}
/** What Anna writes of Kim where Kim would write "min" or "jag". */
const spokenByOthers = (object: string, language: Language) =>
  language === 'sv'
    ? object.replace(/\b(min|mitt|mina) /gu, 'Kims ').replace(/\bmig\b/gu, 'Kim').replace(/\bjag\b/gu, 'Kim')
    : object.replace(/\bI am\b/gu, 'Kim is').replace(/\bI want\b/gu, 'Kim wants').replace(/\bmy\b/gu, 'Kim’s').replace(/\bI\b/gu, 'Kim').replace(/\bme\b/gu, 'Kim')
const sentence = (act: Act, language: Language, of: Of, reader: Reader, at = table) => whatText(content(act, objectOf(act, language, of), of.who), of.kind, at, language, reader)

const every = languages.flatMap((language) => acts.flatMap((act) => kinds.flatMap((of) => (['participant', 'others'] as const).map((reader) => ({ language, act, of, reader, text: sentence(act, language, of, reader) })))))
const inLanguage = (language: Language) => every.filter((one) => one.language === language).map(({ text }) => text)

const dayOf = (act: Act, when: When, isReaders: boolean, language: Language, object = actSlots[language][act][isReaders ? 'own' : 'others']) => {
  const said = (at: When) => whenText(at, table, language, 'participant', '2026-12-03')
  const day = said(when.kind === 'by' ? { kind: 'on', date: when.date, time: null } : when)
  return fill(letterWords[language][datedAs({ kind: 'act', act, object }, when, isReaders, language)], { when: said(when), day })
}

/** Read these files aloud when they change: every act as every reader gets it. */
describe.each(languages)('every act in %s', (language) => {
  it('says of each kind, to the participant and to everybody else, what the file says', async () => {
    const rows = acts.flatMap((act) => [
      `${actFrames[language][act].label} …   (${actHelp[language][act].hint})`,
      ...kinds.flatMap((of) => (['participant', 'others'] as const).map((reader) => `  ${of.kind.padEnd(14)} ${reader.padEnd(11)} ${sentence(act, language, of, reader)}`)),
    ])
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`acts-as-text/acts.${language}.txt`)
  })

  it('says its day in a sentence of its own, a last day otherwise, as the file says', async () => {
    const days: When[] = [{ kind: 'on', date: '2026-12-15', time: '13.30' }, { kind: 'by', date: '2026-12-11' }]
    const rows = acts.flatMap((act) => [
      actFrames[language][act].label,
      ...[true, false].flatMap((isReaders) => days.map((when) => `  ${sentence(act, language, kinds[isReaders ? 0 : 2]!, 'participant')} ${dayOf(act, when, isReaders, language)}`)),
    ])
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`acts-as-text/days.${language}.txt`)
  })

  it('has a label, a hint and three persons', () => {
    for (const act of acts) {
      const { label, says } = actFrames[language][act]
      expect(label).toMatch(/^\p{Ll}[\p{Ll} ]+$/u)
      expect(actHelp[language][act].hint.length).toBeGreaterThan(10)
      expect(Object.values(says).every((frame) => frame.endsWith('{object}')), act).toBe(true)
    }
  })

  it('takes its hint as a slot, and the verb said once more in the slot is said once', () => {
    for (const act of acts) {
      const example = actHelp[language][act].hint.replace(/^.*: /u, '')
      const said = doesText(content(act, example, anna), 'undertaking', table, language, 'participant')
      expect(doesText(content(act, `${actFrames[language][act].label} ${example}`, anna), 'undertaking', table, language, 'participant')).toBe(said)
    }
  })
})

it('there are at least 26', () => {
  expect(acts.length).toBeGreaterThanOrEqual(26)
})

describe('the grammar of every act', () => {
  const small = { sv: ['på', 'med', 'till', 'att', 'om', 'i', 'för', 'från', 'hos'], en: ['for', 'with', 'to', 'about', 'at', 'on', 'from'] }

  it.each(languages)('no small word twice, no empty slot, one full stop, a capital first, in %s', (language) => {
    for (const text of inLanguage(language)) {
      for (const word of small[language]) expect(text).not.toMatch(new RegExp(`(?<!\\p{L})${word} ${word}(?!\\p{L})`, 'iu'))
      expect(text).toMatch(/^\p{Lu}[^.{}]*[^\s.{}]\.$/u)
      expect(text).not.toMatch(/ {2}|undefined/)
    }
  })

  it('no two small words where one is meant', () => {
    for (const text of inLanguage('sv')) expect(text).not.toMatch(/(?<!\p{L})(med till|med på|till på|på till|på om att|till hos|med hos|på med)(?!\p{L})/u)
    for (const text of inLanguage('en')) expect(text).not.toMatch(/\b(for to|with to|to for|about to|to with|with for)\b/u)
  })

  it('the participant reads "du" and "din", never their name or "sin"', () => {
    for (const { text, language, of } of every.filter(({ reader }) => reader === 'participant')) {
      expect(text).not.toMatch(/(?<!\p{L})(Kims?|jag|mig|min|mitt|mina|sig|sin|sitt|sina|my|me|I)(?!\p{L})/u)
      if (of.who === kim) expect(text).toMatch(language === 'sv' ? /^Du / : /^You /)
    }
  })

  it('others read the name, never "du": "sin" of what is Kim’s own, "Kims" of what is not', () => {
    for (const { text, of, language } of every.filter(({ reader }) => reader === 'others')) {
      expect(text).not.toMatch(/(?<!\p{L})(du|dig|din|ditt|dina|jag|mig|min|mina|you|your|my|me)(?!\p{L})/iu)
      if (of.who === anna) expect(text).not.toMatch(/(?<!\p{L})(sin|sitt|sina|sig|their|themselves)(?!\p{L})/u)
      if (of.who === kim && language === 'sv') expect(text).not.toMatch(/^Kim \p{L}+ Kims /u)
    }
  })

  it('in English the third person has its -s, and "you" has none', () => {
    for (const act of acts) {
      const { you, we, named: third } = actFrames.en[act].says
      expect(we).toBe(you)
      const [verb = '', thirdVerb = ''] = [you, third].map((frame) => frame.split(' ')[0])
      expect(thirdVerb, act).toBe(/(s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`)
    }
  })

  it('in Swedish the verb is the same for all', () => {
    for (const act of acts) expect(new Set(Object.values(actFrames.sv[act].says)).size, act).toBe(1)
  })

  it.each(['Lars', 'Max', 'Moritz'])('the genitive of %s has no s of its own', (name) => {
    const said = whatText(content('contact', 'din läkare', anna), 'undertaking', named(name), 'sv', 'others')
    expect(said).toBe(`Anna på Arbetsförmedlingen kontaktar ${name} läkare.`)
  })

  it.each([
    ['Lars', 'call', 'Lars kusin', 'ringer Lars kusin'],
    ['Max', 'contact', 'Max mormor', 'kontaktar Max mormor'],
    ['Lars', 'call', 'Lars', 'ringer dig'],
    ['Kim', 'call', 'Kims läkare', 'ringer din läkare'],
  ] as const)('[LET-7] of %s who %s “%s” is told as “%s”: a name that is its own genitive is never “dig” before what is theirs', (name, act, object, says) => {
    expect(doesText(content(act, object, anna), 'undertaking', named(name), 'sv', 'participant')).toBe(says)
  })

  it.each(['Kim med sina räkningar', 'Kim och hans mamma', 'Kim med hennes pengar'])('[LET-7] “%s” keeps the name: beside “dig” it would be somebody else’s', (object) => {
    expect(doesText(content('help', object, anna), 'undertaking', table, 'sv', 'participant')).not.toContain('dig')
  })

  it('a noun in the slot keeps its form, definite or not', () => {
    const kept = ['en tid', 'tiden', 'tider', 'ett intyg', 'intyget', 'intygen', 'ansökningar']
    for (const act of acts.filter((one) => one !== 'try')) for (const noun of kept) expect(doesText(content(act, noun, anna), 'undertaking', table, 'sv', 'others'), act).toMatch(new RegExp(` ${noun}$`, 'u'))
  })

  it('who is spoken to by the line has the verb of "you", whoever reads', () => {
    const said = doesText(content('help', 'the form', anna), 'undertaking', table, 'en', 'others', true)
    expect([said, whoText(anna, table, 'en', 'others')]).toEqual(['help Kim with the form', 'Anna at Arbetsförmedlingen'])
  })
})

describe('"sin" and "Kims"', () => {
  const said = (act: Act, object: string, kind: ItemKind = 'ownStep', language: Language = 'sv') => doesText(content(act, object, kim), kind, table, language, 'others')

  it('follow who acts where the word stands', () => {
    expect(said('tell', 'för min chef hur jag mår')).toBe('berättar för sin chef hur Kim mår')
    expect(said('findOut', 'vad min läkare tycker om mina mediciner')).toBe('tar reda på vad Kims läkare tycker om Kims mediciner')
    expect(said('findOut', 'vad jag kan göra med mina pengar')).toBe('tar reda på vad Kim kan göra med sina pengar')
    expect(said('apply', 'en plats som passar mig')).toBe('söker en plats som passar Kim')
    expect(said('thinkAbout', 'om min bostad är för dyr')).toBe('funderar på om Kims bostad är för dyr')
    expect(said('ask', 'min läkare om mina mediciner')).toBe('frågar sin läkare om sina mediciner')
    expect(said('signUp', 'myself for my course', 'ownStep', 'en')).toBe('registers themselves for their course')
  })

  it('are right too where somebody else wrote the name', () => {
    expect(said('call', 'Kims läkare om Kims intyg', 'recommendation')).toBe('ringer sin läkare om sitt intyg')
    expect(said('signUp', 'Kim till kursen', 'recommendation')).toBe('anmäler sig till kursen')
    expect(said('call', 'Kims kusin', 'recommendation'), 'a noun we do not know stays as written').toBe('ringer Kims kusin')
  })

  it('has in English the verb that "you" and a name take', () => {
    const others = (act: Act, object: string, who = anna) => doesText(content(act, object, who), 'undertaking', table, 'en', 'others')
    expect(said('tell', 'my manager how I am', 'ownStep', 'en')).toBe('tells their manager how Kim is')
    expect(said('thinkAbout', 'if I want to try', 'ownStep', 'en')).toBe('thinks about if Kim wants to try')
    expect([others('findOut', 'what you can get'), others('findOut', 'when you have to pay'), others('call', 'you every week while you wait for talks')]).toEqual(['finds out what Kim can get', 'finds out when Kim has to pay', 'calls Kim every week while Kim waits for talks'])
    const toKim = (object: string) => doesText(content('findOut', object, anna), 'undertaking', table, 'en', 'participant')
    expect(['how Kim is', 'what Kim wants', 'when Kim tries', 'what Kim said', 'what Kim can get'].map(toKim)).toEqual(['how you are', 'what you want', 'when you try', 'what you said', 'what you can get'].map((rest) => `finds out ${rest}`))
  })
})

describe('"att" and "med" before a verb', () => {
  const said = (act: Act, object: string) => doesText(content(act, object, kim), 'ownStep', table, 'sv', 'participant')

  it('know "arbeta" and "gå" from "mina" and "medicinerna"', () => {
    expect(['arbeta lite', 'gå på gym', 'vila'].map((object) => said('try', object))).toEqual(['prövar att arbeta lite', 'prövar att gå på gym', 'prövar att vila'])
    expect(['mina nya skor', 'medicinerna', 'alla dagar', 'en kurs'].map((object) => said('try', object))).toEqual(['prövar dina nya skor', 'prövar medicinerna', 'prövar alla dagar', 'prövar en kurs'])
    expect([said('goOn', 'träna'), said('goOn', 'medicinerna'), said('stop', 'röka'), said('stop', 'mina nattpass')]).toEqual(['fortsätter träna', 'fortsätter med medicinerna', 'slutar röka', 'slutar med dina nattpass'])
  })
})

describe('a slot that is written otherwise', () => {
  const put = (one: ItemContent, kind: ItemKind, language: Language) => doesText(mendedSlot(one, table, language), kind, table, language, 'participant')

  it.each(hostileSlots.own)('of Kim’s own step, %s: %s', (act, object, said) => {
    expect(put(content(act, object, kim), 'ownStep', 'sv')).toBe(said)
  })

  it.each(hostileSlots.others)('of what Anna does, %s: %s', (act, object, said) => {
    expect(put(content(act, object, anna), 'undertaking', 'sv')).toBe(said)
  })

  it.each(hostileEnglish)('of Kim’s own step in English, %s: %s', (act, object, said) => {
    expect(put(content(act, object, kim), 'ownStep', 'en')).toBe(said)
  })

  it.each(nounsOfKim)('says “din”, “ditt” or “dina” of what is Kim’s, or leaves the name; the others read the name: %s', (line) => {
    const [your = '', nouns = ''] = line.split('|')
    const said = nouns.split(' ').map((noun) => {
      const once = mendedSlot(content('contact', `Kims ${noun}`, anna), table, 'sv')
      expect(doesText(once, 'undertaking', table, 'sv', 'others')).toBe(`kontaktar Kims ${noun}`)
      return [noun, doesText(once, 'undertaking', table, 'sv', 'participant')] as const
    })
    for (const [noun, text] of said) expect([`kontaktar ${your} ${noun}`, `kontaktar Kims ${noun}`]).toContain(text)
    expect(said.filter(([, text]) => text.includes(` ${your} `)).length / said.length).toBeGreaterThan(0.8)
  })

  it.each([
    ['sv', 'talkTo', 'min sambo om oss', 'Jag pratar med min sambo om oss.'],
    ['sv', 'ask', 'Anna när vi ska ses', 'Jag frågar Anna när vi ska ses.'],
    ['sv', 'help', 'mamma med vår hyra', 'Jag tar hjälp av mamma med vår hyra.'],
    ['en', 'talkTo', 'my partner about us', 'I talk to my partner about us.'],
    ['en', 'help', 'my mum with our rent', 'I get help from my mum with our rent.'],
  ] as const)('[LET-5] stands as Kim’s own words where it says whom Kim means by “vi”, which would be the team’s, in %s: %s %s', (language, act, object, words) => {
    const said = (who: Who, kind: ItemKind) => mendedSlot(content(act, object, who), table, language, kind).what
    expect(said(kim, 'ownStep')).toEqual({ kind: 'words', words })
    expect([said(anna, 'undertaking').kind, said(kim, 'recommendation').kind]).toEqual(['act', 'act'])
  })

  it.each([
    ['ask', 'läkaren om Kims medicin hjälper', 'frågar läkaren om din medicin hjälper', 'frågar läkaren om Kims medicin hjälper'],
    ['contact', 'sin läkare om Kim känner sig sämre', 'kontaktar din läkare om du känner dig sämre', 'kontaktar sin läkare om Kim känner sig sämre'],
    ['thinkAbout', 'om Kim vill och vad hens mamma tycker', 'funderar på om du vill och vad din mamma tycker', 'funderar på om Kim vill och vad Kims mamma tycker'],
    ['tell', 'att sin mamma är sjuk', 'berättar att din mamma är sjuk', 'berättar att Kims mamma är sjuk'],
    ['write', 'ner vad hen vill', 'skriver ner vad du vill', 'skriver ner vad Kim vill'],
    ['ask', 'läkaren om hen kan hjälpa till', 'frågar läkaren om hen kan hjälpa till', 'frågar läkaren om hen kan hjälpa till'],
    ['findOut', 'hur mycket Kim kan jobba', 'tar reda på hur mycket du kan jobba', 'tar reda på hur mycket Kim kan jobba'],
    ['fillIn', 'blanketten Kim fick', 'fyller i blanketten du fick', 'fyller i blanketten Kim fick'],
    ['meet', 'en kurator och berätta om sin oro', 'träffar en kurator och berättar om din oro', 'träffar en kurator och berättar om sin oro'],
    ['gather', 'sina räkningar och lägg dem i en pärm', 'samlar dina räkningar och lägger dem i en pärm', 'samlar sina räkningar och lägger dem i en pärm'],
    ['bring', 'sitt pass och Kims intyg', 'tar med ditt pass och ditt intyg', 'tar med sitt pass och sitt intyg'],
    ['findOut', 'om Kim och Anna kan ses', 'tar reda på om du och Anna kan ses', 'tar reda på om Kim och Anna kan ses'],
    ['bring', 'Kims mamma och sina papper', 'tar med din mamma och dina papper', 'tar med sin mamma och sina papper'],
    ['try', 'att lägga sig tidigt och ta sin medicin', 'prövar att lägga dig tidigt och ta din medicin', 'prövar att lägga sig tidigt och ta sin medicin'],
    ['goTo', 'ut en gång om dagen med sin hund', 'går ut en gång om dagen med din hund', 'går ut en gång om dagen med sin hund'],
    ['call', 'sin läkare om sig och sitt barn', 'ringer din läkare om dig och ditt barn', 'ringer sin läkare om sig och sitt barn'],
    ['ask', 'Anna om hon kan ta med sin dator', 'frågar Anna om hon kan ta med sin dator', 'frågar Anna om hon kan ta med sin dator'],
    ['call', 'Anna och hon tar med sig sin dator', 'ringer Anna och hon tar med sig sin dator', 'ringer Anna och hon tar med sig sin dator'],
    ['thinkAbout', 'vad läkaren sa om sina patienter', 'funderar på vad läkaren sa om sina patienter', 'funderar på vad läkaren sa om sina patienter'],
    ['remind', 'Anna att ta med sin dator', 'påminner Anna om att ta med sin dator', 'påminner Anna om att ta med sin dator'],
  ] as const)('as advice to Kim, %s: %s', (act, object, toKim, toOthers) => {
    const once = mendedSlot(content(act, object, kim), table, 'sv', 'recommendation')
    expect((['participant', 'others'] as const).map((reader) => doesText(once, 'recommendation', table, 'sv', reader))).toEqual([toKim, toOthers])
  })

  it.each([
    ['Hans', 'call', 'Hans om Hans kan', 'ringer dig om du kan'],
    ['Lars', 'ask', 'läkaren om Lars vill', 'frågar läkaren om du vill'],
    ['Lars', 'ask', 'läkaren om Lars kläder', 'frågar läkaren om Lars kläder'],
    ['Lars', 'ask', 'läkaren om Anna och Lars kan ses', 'frågar läkaren om Anna och du kan ses'],
  ] as const)('[LET-7] of %s, who %s “%s”, is told as “%s”', (name, act, object, says) => {
    expect(doesText(mendedSlot(content(act, object, anna), named(name), 'sv'), 'undertaking', named(name), 'sv', 'participant')).toBe(says)
  })

  it.each([
    ['sv', 'Bo', 'try', 'att bo själv', 'prövar att bo själv'],
    ['sv', 'Bo', 'help', 'Bo att bo kvar', 'hjälper dig att bo kvar'],
    ['sv', 'Dag', 'meet', 'läkaren en dag i maj', 'träffar läkaren en dag i maj'],
    ['sv', 'Stig', 'practise', 'att stiga upp utan att stig', 'övar på att stiga upp utan att stig'],
    ['sv', 'Per', 'remind', 'Per per telefon', 'påminner dig per telefon'],
    ['sv', 'Mina', 'call', 'Mina om Minas pengar', 'ringer dig om dina pengar'],
    ['sv', 'Kim', 'talkTo', 'läkaren om kims sömn', 'pratar med läkaren om din sömn'],
    ['en', 'Will', 'findOut', 'what Will will get', 'finds out what you will get'],
    ['en', 'My', 'call', 'my manager', 'calls their own manager'],
  ] as const)('[LET-7] tells a name from the word that it may be, in %s, of %s: %s %s', (language, name, act, object, says) => {
    const at = named(name)
    expect(doesText(mendedSlot(content(act, object, anna), at, language), 'undertaking', at, language, 'participant')).toBe(says)
  })

  it.each([
    ['sv', 'call', 'patienten på måndag', 'ringer dig på måndag', 'ringer Kim på måndag'],
    ['sv', 'call', 'klientens läkare', 'ringer din läkare', 'ringer Kims läkare'],
    ['sv', 'help', 'deltagaren att söka jobb', 'hjälper dig att söka jobb', 'hjälper Kim att söka jobb'],
    ['sv', 'call', 'Pat Ek om den enskildes plan', 'ringer Pat Ek om din plan', 'ringer Pat Ek om Kims plan'],
    ['sv', 'help', 'pat. med ansökan', 'hjälper dig med ansökan', 'hjälper Kim med ansökan'],
    ['sv', 'help', 'hen hitta jobb', 'hjälper dig att hitta jobb', 'hjälper Kim att hitta jobb'],
    ['sv', 'help', 'honom med ansökan', 'hjälper dig med ansökan', 'hjälper Kim med ansökan'],
    ['sv', 'findOut', 'hur lång kön är och meddelar Kim', 'tar reda på hur lång kön är och meddelar dig', 'tar reda på hur lång kön är och meddelar Kim'],
    ['sv', 'bring', 'kontakt med Kims arbetsgivare', 'tar kontakt med din arbetsgivare', 'tar kontakt med Kims arbetsgivare'],
    ['en', 'call', 'the client’s doctor', 'calls your doctor', 'calls Kim’s doctor'],
    ['en', 'help', 'her with the form', 'helps you with the form', 'helps Kim with the form'],
    ['en', 'findOut', 'how much Kim can work and keep their benefit', 'finds out how much you can work and keep your benefit', 'finds out how much Kim can work and keep their benefit'],
    ['en', 'findOut', 'how many hours Kim may work', 'finds out how many hours you may work', 'finds out how many hours Kim may work'],
    ['en', 'start', 'helping Kim with money', 'starts helping you with money', 'starts helping Kim with money'],
  ] as const)('[LET-7] of what Anna does with Kim, in %s, %s “%s”', (language, act, object, toKim, toOthers) => {
    const once = mendedSlot(content(act, object, anna), table, language)
    expect((['participant', 'others'] as const).map((reader) => doesText(once, 'undertaking', table, language, reader))).toEqual([toKim, toOthers])
    expect(mendedSlot(once, table, language)).toEqual(once)
  })

  it('[LET-7] keeps “patienten” where two at the table have the name, or nobody is met', () => {
    const of = content('call', 'patienten på måndag', anna)
    const [withAnna, withKim] = table.seats
    for (const seats of [[...table.seats, { ...withAnna!, id: 'seat-kim-2', name: 'Kim' }], table.seats.filter((one) => one !== withKim)]) expect(mendedSlot(of, { ...table, seats }, 'sv')).toEqual(of)
  })

  it('bends in English what is “I” after “how much” to the others', () => {
    const said = (object: string) => doesText(mendedSlot(content('findOut', object, kim), table, 'en'), 'ownStep', table, 'en', 'others')
    expect([said('how much I owe'), said('how many hours I work')]).toEqual(['finds out how much Kim owes', 'finds out how many hours Kim works'])
  })

  it('stays an act where “vår” is of the year', () => {
    for (const object of ['en plats i vår', 'en plats till våren', 'en plats nästa vår på gymnasiet']) expect(mendedSlot(content('apply', object, kim), table, 'sv', 'ownStep')).toEqual(content('apply', object, kim))
  })

  it('leaves "Kims journal" where two are called Kim, and "Lars journal" as it is', () => {
    const two: Table = { ...table, seats: [...table.seats, { id: 'seat-kim-2', name: 'Kim', role: 'representative', organisationId: 'org-af' }] }
    for (const [name, at] of [['Kims', two], ['Lars', named('Lars')]] as const) expect(mendedSlot(content('read', `${name} journal`, anna), at, 'sv')).toEqual(content('read', `${name} journal`, anna))
  })

  /** Read these files aloud when they change. */
  it.each([['sv', [...tiredSwedish, ...tiredSteps, ...tiredActs]], ['en', [...tiredEnglish, ...tiredMore]]] as const)('by somebody tired gives in %s, to Kim, to the others and to who does it, what the file says', async (language, slots) => {
    const rows = slots.map((line) => {
      const [who = '', act = '', object = ''] = line.split('|')
      const [doer, kind, name] = who === 'a' ? [anna, 'undertaking' as const, 'Anna'] : [kim, who === 'k' ? ('ownStep' as const) : ('recommendation' as const), 'Kim']
      const once = mendedSlot(content(act as Act, object, doer), table, language, who === 'r' ? kind : undefined)
      expect(mendedSlot(once, table, language, who === 'r' ? kind : undefined), line).toEqual(once)
      const [toKim, toOthers] = (['participant', 'others'] as const).map((reader) => doesText(once, kind, table, language, reader))
      const toAnna = doesText(once, kind, table, language, 'others', true)
      const you = language === 'sv' ? 'Du' : 'You'
      return `${act}: ${object}\n  ${doer === kim ? you : name} ${toKim}. | ${name} ${toOthers}.${doer === kim ? '' : ` | ${you} ${toAnna}.`}`
    })
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot(`acts-as-text/tired.${language}.txt`)
  })

  it.each(languages.flatMap((language) => acts.map((act) => [language, act] as const)))('keeps every slot of the lists as it is, in %s: %s', (language, act) => {
    for (const [who, slot] of [[kim, 'own'], [anna, 'others']] as const) {
      const one = content(act, actSlots[language][act][slot], who)
      expect(mendedSlot(one, table, language)).toEqual(one)
      expect(mendedSlot(mendedSlot(one, table, language), table, language)).toEqual(one)
    }
  })

  it('mends once: what is mended stays as it is, when it is edited and put again', () => {
    for (const [language, who, slots] of [['sv', kim, hostileSlots.own], ['sv', anna, hostileSlots.others], ['en', kim, hostileEnglish]] as const)
      for (const [act, object] of slots) {
        const once = mendedSlot(content(act, object, who), table, language)
        expect([act, mendedSlot(once, table, language)]).toEqual([act, once])
      }
  })

  it('keeps "sig" for everybody else, and makes it "dig" for the referrer whom the line calls "du"', () => {
    expect(doesText(content('signUp', 'sig till kursen', kim), 'recommendation', table, 'sv', 'others')).toBe('anmäler sig till kursen')
    expect(doesText(content('signUp', 'sig till kursen', anna), 'undertaking', table, 'sv', 'others', true)).toBe('anmäler dig till kursen')
  })
})

describe('the day of what is waited for or kept up', () => {
  const on: When = { kind: 'on', date: '2026-12-15', time: '13.30' }
  const last: When = { kind: 'by', date: '2026-12-11' }
  const both = (act: Act, object: string, isReaders = true) => [on, last].map((when) => dayOf(act, when, isReaders, 'sv', object))
  const [tuesday, friday] = ['tisdag 15 december klockan 13.30', 'senast fredag 11 december']

  it('is when the answer comes, or when it is ready, whoever waits', () => {
    for (const isReaders of [true, false]) {
      expect(both('wait', 'svar från min läkare', isReaders)).toEqual([`Svaret ska komma ${tuesday}.`, `Svaret ska komma ${friday}.`])
      expect(both('wait', 'en ny bostad', isReaders)).toEqual([`Det ska vara klart ${tuesday}.`, `Det ska vara klart ${friday}.`])
    }
  })

  it('is where it begins, for what goes on, is done again and again, or ends', () => {
    expect(both('goOn', 'medicinen')).toEqual([`Det gäller från ${tuesday}.`, 'Det gäller senast från fredag 11 december.'])
    expect(both('stop', 'skicka brev till Kim', false)).toEqual(both('goOn', 'medicinen', false))
    expect(both('rest', 'en stund varje dag')).toEqual([`Börja ${tuesday}.`, `Börja ${friday}.`])
    expect(both('rest', 'tillsammans med Kim', false)).toEqual([`Det börjar ${tuesday}.`, `Det börjar ${friday}.`])
    for (const slot of ['gruppen på torsdagar', 'gruppen varje vecka', 'gruppen två gånger i veckan']) expect(both('goTo', slot)[0]).toBe(`Börja ${tuesday}.`)
    for (const slot of ['Kim varje vecka', 'Kim på måndagar', 'Kim en gång i månaden', 'Kim varannan vecka', 'Kim dagligen']) expect(both('call', slot, false)).toEqual([`Det börjar ${tuesday}.`, `Det börjar ${friday}.`])
    expect(both('call', 'läkaren på vardagar')).toEqual([`Börja ${tuesday}.`, `Börja ${friday}.`])
    for (const slot of ['Kim inom två dagar', 'Kim om några dagar', 'Kim i förrgår']) expect(both('call', slot, false)[0]).toBe(`Det blir ${tuesday}.`)
    expect(dayOf('call', on, false, 'en', 'Kim on Mondays')).toBe('It starts Tuesday 15 December at 13:30.')
    expect(both('goTo', 'läkaren')).toEqual([`Det blir ${tuesday}.`, `Gör det ${friday}.`])
  })
})
