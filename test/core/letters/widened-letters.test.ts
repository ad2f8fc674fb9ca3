import { describe, expect, it } from 'vitest'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { letterWords } from '#core/letters/sentences/letter-words-by-language.ts'
import { evolve } from '#core/meeting/evolve.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { earlyMeetings } from './early-meetings.ts'
import { headings, wholeText } from './letter-sentences.ts'
import { widenedMeetings } from './widened-meetings.ts'
import { act, answered, by, byDay, decision, information, item, meeting, moneyFindsOut, moneyNotDiscussed, moneySaid, omar, question, reply, taken, told } from './written-meetings.ts'

const letterOf = (one: Meeting, language?: 'sv' | 'en'): Letter => participantLetter(one, language) ?? expect.fail('no letter')
const textOf = (one: Meeting, language?: 'sv' | 'en') => wholeText(letterOf(one, language))
const ofItems = (...items: Meeting['items']) => textOf(meeting({ items }))
const mainOf = (one: Meeting) => letterOf(one).blocks.flatMap((block) => (block.kind === 'main' ? block.paragraphs.flat().map(({ text }) => text) : []))
const appendixOf = (one: Meeting) => letterText(referrerLetter(one) ?? expect.fail('no letter')).split('Bilaga till Maria på Psykiatrin i Haninge\n---')[1] ?? ''

describe('a wait', () => {
  const recommended = (wait: Meeting['items'][number]['content']['wait']) => meeting({ items: [item('recommendation', { what: act('meet', 'en psykolog'), why: 'Kim vill.', who: by('seat-kim'), when: byDay('2026-12-11'), wait }, 'yes')] })

  it('is said with the step, and then whom to call when one hears nothing', () => {
    expect(textOf(recommended({ kind: 'about', from: 3, to: 4, unit: 'weeks' }))).toMatch(/Du kan få vänta ungefär 3 till 4 veckor\.\nSenast fredag 11 december\nHör du inget\? Ring Sara Lind\./)
    expect(textOf(recommended({ kind: 'unknown' }))).toMatch(/Ingen vet än hur lång väntan är\.\n[^\n]+\nHör du inget/)
  })

  it('is not said where there is none', () => {
    for (const wait of [{ kind: 'none' } as const, null]) expect(textOf(recommended(wait))).not.toMatch(/vänta/)
  })
})

describe('a question', () => {
  const asked = (rest: Parameters<typeof question>[4], who = by('seat-lena'), carrier: string | null = null) => ofItems(question('Får jag jobba?', who, '2026-12-11', carrier, rest))

  it('that is taken on says who answers, or who asks whom, and by which day', () => {
    expect(asked(taken)).toContain('Frågor som vi tar vidare\n”Får jag jobba?”\nLena på Försäkringskassan svarar senast fredag 11 december.')
    expect(asked(taken, omar, 'seat-maria')).toContain('”Får jag jobba?”\nMaria på Psykiatrin i Haninge frågar Omar på Vårdcentralen Norr.\nSvaret ska komma senast fredag 11 december.')
  })

  it('that is answered has the reply as written, by who bears it though the chair took it down', () => {
    expect(asked(reply('Ja, lite', 'seat-sara'))).toContain('Frågor som fick svar\nFråga till Lena på Försäkringskassan:\n”Får jag jobba?”\nLena svarade:\n”Ja, lite”')
  })

  it('that nobody has taken promises no answer, also when it is moved', () => {
    for (const rest of [{}, { isMoved: true }]) {
      expect(asked(rest)).toContain('Det här är inte klart än\nFråga till Lena på Försäkringskassan:\n”Får jag jobba?”\nIngen har lovat att svara än.')
      expect(asked(rest)).not.toMatch(/11 december|tar en fråga vidare/)
    }
    expect(asked({}, omar, 'seat-maria')).toContain('Ingen har lovat att fråga än.')
  })

  it('that the participant said no to stands under no', () => {
    expect(asked({ ...taken, ...answered('no', 'Fråga inte.') })).toContain('Det här sa du nej till\nFråga till Lena på Försäkringskassan:\n”Får jag jobba?”\nDu sa:\n”Fråga inte.”')
  })
})

describe('what is no step', () => {
  const notSteps = [question('Får jag jobba?', by('seat-lena'), '2026-12-04', null, taken), information('Det finns buss.', by('seat-sara')), decision('Kim får boendestöd.', 'Haninge kommun', '2026-12-01')]

  it('is never the most important thing, nor the first to happen, nor counted as agreed', () => {
    const one = meeting({ items: [...notSteps, item('undertaking', { what: act('call', 'Kim'), why: 'Kim vill.', who: by('seat-anna'), when: byDay('2026-12-18') }, 'yes')] })
    expect(mainOf(one)).toEqual(['Du behöver inte göra något nu.', 'Anna på Arbetsförmedlingen ringer dig.', 'Det blir senast fredag 18 december.'])
    expect(appendixOf(one)).toContain('Vi kom överens om en sak.\n\nVi tar en fråga vidare.\n\nDet här steget kommer först: Anna på Arbetsförmedlingen ringer Kim.')
  })

  it('leaves the steps empty when it is all there is, and says what goes on', () => {
    expect(mainOf(meeting({ items: notSteps }))).toEqual(['Du behöver inte göra något nu.', 'Vi tar en fråga vidare.', 'Ring Sara Lind om du undrar något.'])
    expect(letterOf(meeting({ items: notSteps })).blocks.filter(({ kind }) => kind === 'steps')).toEqual([])
    expect(ofItems(...notSteps)).toContain('Nästa steg\nEn fråga är kvar. Läs om den här nedanför.\nFrågor som vi tar vidare')
    expect(ofItems(...notSteps.slice(1))).toContain('Nästa steg\nDet blev inga nya steg den här gången.\n')
  })
})

describe('what the participant was told', () => {
  it('says who told it', () => {
    expect(ofItems(information('Det finns buss.', by('seat-sara')))).toContain('Bra att veta\nSara på Haninge kommun berättade:\n”Det finns buss.”')
  })

  it('that they did not understand comes with whom to call; that it is not right comes with no argument', () => {
    expect(ofItems(information('Det finns buss.', by('seat-sara'), answered('notUnderstood')))).toContain('Du sa att du inte förstår det här.\nRing Sara Lind, så förklarar vi.')
    expect(ofItems(information('Det finns buss.', by('seat-sara'), answered('notRight', 'Den är nerlagd.')))).toMatch(/Du sa att det inte stämmer\.\nDina ord:\n”Den är nerlagd\.”\nOm du vill/)
  })
})

describe('a decision made elsewhere', () => {
  const text = ofItems(decision('Kim får boendestöd.', 'Haninge kommun', '2026-12-01'), item('recommendation', { what: act('call', 'boendestödet'), why: 'Kim vill.', who: by('seat-kim'), when: byDay('2026-12-11') }, 'yes'))

  it('is the authority’s, on its day, and one turns to the authority', () => {
    expect(text).toContain('Besked\nHaninge kommun bestämde tisdag 1 december:\n”Kim får boendestöd.”\nTycker du att det är fel?\nVänd dig till Haninge kommun.')
  })

  it('leaves "råd, inte beslut" to what the team suggests', () => {
    expect(text).toContain('Det vi föreslår är råd, inte beslut.')
    expect(text).not.toContain('Det här är råd, inte beslut.')
  })
})

describe('the money', () => {
  it('is to be asked of who answered or finds out, with the contact as the way there; of the contact where they are the same', () => {
    const asks = (money: Meeting['money']) => textOf(meeting({ told: told('Hej.'), money })).split('Mötet bestämmer inte om dina pengar.\n')[1]?.split('\nVem kan jag fråga?')[0]
    const lena = 'Du når Lena genom Sara Lind.'
    expect(asks(moneySaid('seat-lena', 'Inget ändras.'))).toBe(lena)
    expect(asks(moneyFindsOut('seat-lena', '2026-12-11'))).toBe(lena)
    for (const money of [moneySaid('seat-sara', 'Inget ändras.'), moneyNotDiscussed('Kim blev trött'), null]) expect(asks(money)).toBe('Undrar du? Fråga Sara Lind.')
  })

  it('is nothing that the meeting decides, and no sentence of ours calls those who met a team [LET-23]', () => {
    expect(textOf(meeting({ told: told('Hej.'), money: null }))).toContain('Mötet bestämmer inte om dina pengar.')
    for (const words of [letterWords.sv, letterWords.en]) expect(Object.values(words).filter((text) => /(?<!\{)\bteam(?:et)?\b/i.test(JSON.stringify(text)))).toEqual([])
  })

  it('is what somebody said, or who finds out and by when; why it was left out is not told to the participant', () => {
    const with_ = (money: Meeting['money']) => textOf(meeting({ told: told('Hej.'), money }))
    expect(with_(moneySaid('seat-lena', 'Inget ändras i vår'))).toContain('Dina pengar\nLena på Försäkringskassan sa:\n”Inget ändras i vår”\nMötet bestämmer inte om dina pengar.')
    expect(with_(moneyFindsOut('seat-lena', '2026-12-11'))).toContain('Dina pengar\nLena tar reda på hur det blir med pengarna.\nSvaret ska komma senast fredag 11 december.\nHör du inget då? Ring Sara Lind.')
    expect(with_(moneyNotDiscussed('Kim blev trött'))).toContain('Dina pengar\nMötet bestämmer inte om dina pengar.\nUndrar du? Fråga Sara Lind.')
    expect(with_(moneyNotDiscussed('Kim blev trött'))).not.toContain('trött')
    expect(appendixOf(meeting({ told: told('Hej.'), money: moneyNotDiscussed('Kim blev trött') }))).toContain('Vi pratade inte om Kims pengar. Skälet var: ”Kim blev trött”')
  })
})

describe('an answer of a guardian', () => {
  const text = textOf(widenedMeetings['guardian-answers']!)

  it('says so, and says nowhere that the participant gave it', () => {
    expect(text).toContain('Våra råd\nPer sa ja till:')
    expect(text).toContain('Svaret blev ”inte än”\nDu söker en annan bostad.\nAnna skriver:\n”Hyran är hög.”\nPer svarade för dig:\n”Vi väntar på beslut om hyran.”')
    expect(text).not.toMatch(/Du sa|Du har sagt ja|du vill vänta|Det är ditt val/)
  })

  it('says once why, in a sentence of its own, in the box or with the advice, and never as one Per of several [LET-4]', () => {
    const bySara = { ...item('recommendation', { what: act('call', 'banken'), why: null, who: by('seat-sara'), when: byDay('2026-12-11') }), ...answered('yes', null, 'seat-per') }
    for (const said of [text, textOf({ ...widenedMeetings['guardian-answers']!, items: [bySara] })]) {
      expect(said.match(/Per får svara för dig\./g)).toHaveLength(1)
      expect(said).not.toMatch(/Per som/)
    }
  })

  it.each(['yes', 'notYet', 'no', 'notUnderstood', 'notRight'] as const)('says once why they may where the only answer is %s [LET-4]', (answer) => {
    const given = answered(answer, null, 'seat-per')
    const one = answer === 'notUnderstood' ? information('Det finns buss.', by('seat-sara'), given) : answer === 'notRight' ? decision('Kim får plats på kursen.', 'Arbetsförmedlingen', '2026-11-26', given) : { ...item('recommendation', { what: act('call', 'banken'), why: null, who: by('seat-kim'), when: null }), ...given }
    for (const said of [[one], [one, { ...one, id: 'item-again' }]].map((items) => textOf({ ...widenedMeetings['guardian-answers']!, items }))) expect(said.match(/Per får svara för dig\./g)).toHaveLength(1)
  })

  it('is told apart from the participant’s own', () => {
    expect(textOf(widenedMeetings['guardian-and-participant']!)).toContain('Våra råd\nDu och Per sa ja till:')
    expect(appendixOf(widenedMeetings['guardian-and-participant']!).match(/Per svarade ja för Kim:/g)).toHaveLength(1)
  })

  it('that the chair took down needs no word of it', () => {
    expect(ofItems({ ...item('recommendation', { what: act('call', 'boendestödet'), why: 'Kim vill.', who: by('seat-kim'), when: byDay('2026-12-11') }), ...answered('yes', null, 'seat-sara') })).toContain('Råd som du sa ja till')
  })
})

describe.each(Object.entries(earlyMeetings))('%s', (_, one) => {
  const text = textOf(one)

  it('says at once that it ended early, and promises no talk', () => {
    expect(text.split('\n').slice(0, 3)).toContain('Vi avslutade mötet tidigare än vi hade tänkt.')
    expect(text).not.toMatch(/när vi pratar igen|pratar med dig igen|kom fram till/)
    expect(headings(letterOf(one))).toContain('Om du vill prata igen')
    expect(text).toContain('Du får avsluta ett möte när du vill.')
  })

  it('thanks only who was there, for nothing but being there', () => {
    const wasThere = one.seats.some((seat) => seat.id === 'seat-kim' && seat.admittedDevice !== null)
    expect(text.split('\n').filter((line) => line.startsWith('Tack'))).toEqual(wasThere ? ['Tack för att du var med.'] : [])
  })

  it('tells the referrer the same, and calls it no answer', () => {
    expect(letterText(referrerLetter(one)!)).not.toContain('Här är svaret på din fråga.')
  })
})

it('makes no letter of a meeting closed early with nothing, or nothing left, to write', () => {
  const early = { at: '2026-12-03T12:02:00.000Z', by: 'seat-sara', early: 'Kim gick' }
  expect(participantLetter(meeting({ closing: early }))).toBeNull()
  expect(participantLetter(meeting({ closing: early, money: moneyNotDiscussed('Vi hann inte') }))).toBeNull()
  const asked = question('Vem är du?', by('seat-anna'), '2026-12-11')
  const withdrawn = evolve(meeting({ closing: early, items: [asked] }), { event: { type: 'itemWithdrawn', itemId: asked.id }, by: 'seat-anna', at: '2026-12-03T12:01:00.000Z' })
  expect(referrerLetter(withdrawn)).toBeNull()
})

it('never calls a referrer what a colleague of the same name is called', () => {
  const one = widenedMeetings['two-of-one-authority']!
  expect(referrerLetter(one)?.about[0]).toBe('Brev till Kims handläggare Anna på Haninge kommun')
  expect(letterText(referrerLetter(one)!)).not.toMatch(/(?<!mötesledaren |Mötesledaren |[Rr]epresentanten |handläggare )Anna på Haninge kommun/)
})

describe('the appendix', () => {
  const text = appendixOf(widenedMeetings['question-carried']!)

  it('has each question with who and by when, and the referrer’s own among what they do', () => {
    expect(text).toContain('Sara på Haninge kommun har inte lovat att ta frågan än. Tanken är att svaret kommer senast fredag 18 december.')
    expect(text).toMatch(/Vad: Frågar Omar på Vårdcentralen Norr: ”När får jag svar på mitt prov\?”\nNär: Senast torsdag 10 december/)
    expect(text).toContain('Vi tar 2 frågor vidare. 2 frågor väntar.')
    expect(text).not.toContain('Det blev inga nya steg')
  })

  it('has the track beside every item that has one', () => {
    const one = widenedMeetings['every-kind']!
    expect(appendixOf(one).match(/Område: (Hälsa|Socialt|Arbete)\./g)).toHaveLength(one.items.filter(({ content }) => content.track !== null).length)
  })

  it('says in short that somebody finds out about the money, where that is the next step, and never beside it that there was none', () => {
    const text = appendixOf(widenedMeetings['money-finds-out']!)
    expect(text).toContain('Svaret i korthet\n----------------\n\nDu tar reda på hur det blir med Kims pengar.\n')
    expect(text).not.toContain('Det blev inga nya steg')
    expect(appendixOf(meeting({ told: told('Hej.') }))).toContain('Det blev inga nya steg den här gången.')
  })

  it('lists the money among what the referrer does, when it is theirs', () => {
    expect(appendixOf(widenedMeetings['money-finds-out']!)).toContain('Vad: Tar reda på hur det blir med Kims pengar\nNär: Senast fredag 11 december')
  })
})
