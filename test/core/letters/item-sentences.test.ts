import { describe, expect, it } from 'vitest'
import { answersTexts, clockText, dayText, doesText, trackText, waitText, whatText, whenText, whoText, type Table } from '#core/letters/item-sentences.ts'
import type { Act, ItemKind, Who } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'

const table: Table = {
  seats: [
    { id: 'seat-chair', name: 'Sara', role: 'chair', organisationId: 'org-haninge' },
    { id: 'seat-anna', name: 'Anna', role: 'representative', organisationId: 'org-af' },
    { id: 'seat-maria', name: 'Maria', role: 'referrer', organisationId: 'org-af' },
    { id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null },
    { id: 'seat-mia', name: 'Mia', role: 'supportPerson', organisationId: null },
    { id: 'seat-ali', name: 'Ali', role: 'interpreter', organisationId: null },
  ],
  organisations: [
    { id: 'org-haninge', name: 'Haninge kommun', kind: 'municipality' },
    { id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
  ],
}
const kim: Who = { kind: 'seat', seatId: 'seat-kim' }
const anna: Who = { kind: 'seat', seatId: 'seat-anna' }
const unsaid = { track: null, wait: null, carriedBy: null }
const act = (name: Act, object: string, who: Who = anna) => ({ what: { kind: 'act' as const, act: name, object }, why: null, who, when: null, ...unsaid })
const named = (name: string): Table => ({ ...table, seats: table.seats.map((seat) => (seat.id === 'seat-kim' ? { ...seat, name } : seat)) })

describe('whatText in Swedish', () => {
  const both = (name: Act, object: string, who: Who = anna, kind: ItemKind = 'recommendation', language: Language = 'sv') =>
    [whatText(act(name, object, who), kind, table, language, 'participant'), whatText(act(name, object, who), kind, table, language, 'others')]

  it.each<[Act, string, string, string]>([
    ['call', 'dig', 'Anna på Arbetsförmedlingen ringer dig.', 'Anna på Arbetsförmedlingen ringer Kim.'],
    ['book', 'en tid för Kim hos läkaren', 'Anna på Arbetsförmedlingen bokar en tid för dig hos läkaren.', 'Anna på Arbetsförmedlingen bokar en tid för Kim hos läkaren.'],
    ['send', 'ett brev till Kim.', 'Anna på Arbetsförmedlingen skickar ett brev till dig.', 'Anna på Arbetsförmedlingen skickar ett brev till Kim.'],
    ['meet', 'Kim på vårdcentralen', 'Anna på Arbetsförmedlingen träffar dig på vårdcentralen.', 'Anna på Arbetsförmedlingen träffar Kim på vårdcentralen.'],
    ['wait', 'svar från din läkare', 'Anna på Arbetsförmedlingen väntar på svar från din läkare.', 'Anna på Arbetsförmedlingen väntar på svar från Kims läkare.'],
    ['help', 'ansökan', 'Anna på Arbetsförmedlingen hjälper dig med ansökan.', 'Anna på Arbetsförmedlingen hjälper Kim med ansökan.'],
    ['help', 'dig med ansökan', 'Anna på Arbetsförmedlingen hjälper dig med ansökan.', 'Anna på Arbetsförmedlingen hjälper Kim med ansökan.'],
    ['help', 'Kim att söka färdtjänst', 'Anna på Arbetsförmedlingen hjälper dig att söka färdtjänst.', 'Anna på Arbetsförmedlingen hjälper Kim att söka färdtjänst.'],
    ['findOut', 'vad Kim kan få', 'Anna på Arbetsförmedlingen tar reda på vad du kan få.', 'Anna på Arbetsförmedlingen tar reda på vad Kim kan få.'],
    ['findOut', 'vad som händer med dina pengar', 'Anna på Arbetsförmedlingen tar reda på vad som händer med dina pengar.', 'Anna på Arbetsförmedlingen tar reda på vad som händer med Kims pengar.'],
    ['findOut', 'vad som händer med Kims pengar', 'Anna på Arbetsförmedlingen tar reda på vad som händer med dina pengar.', 'Anna på Arbetsförmedlingen tar reda på vad som händer med Kims pengar.'],
    ['call', 'Kims läkare', 'Anna på Arbetsförmedlingen ringer din läkare.', 'Anna på Arbetsförmedlingen ringer Kims läkare.'],
    ['call', 'Kims kusin', 'Anna på Arbetsförmedlingen ringer Kims kusin.', 'Anna på Arbetsförmedlingen ringer Kims kusin.'],
    ['talkTo', 'läkaren', 'Anna på Arbetsförmedlingen pratar med läkaren.', 'Anna på Arbetsförmedlingen pratar med läkaren.'],
    ['apply', 'en plats till dig', 'Anna på Arbetsförmedlingen söker en plats till dig.', 'Anna på Arbetsförmedlingen söker en plats till Kim.'],
  ])('%s: %s', (name, object, toParticipant, toOthers) => {
    expect(both(name, object)).toEqual([toParticipant, toOthers])
  })

  it.each<[Act, string, string, string]>([
    ['call', 'min läkare', 'Du ringer din läkare.', 'Kim ringer sin läkare.'],
    ['try', 'arbeta två timmar om dagen', 'Du prövar att arbeta två timmar om dagen.', 'Kim prövar att arbeta två timmar om dagen.'],
    ['try', 'arbetsträning', 'Du prövar arbetsträning.', 'Kim prövar arbetsträning.'],
    ['wait', 'väntar på svar', 'Du väntar på svar.', 'Kim väntar på svar.'],
    ['wait', 'tills läkaren svarar', 'Du väntar tills läkaren svarar.', 'Kim väntar tills läkaren svarar.'],
    ['help', 'ansökan', 'Du tar hjälp med ansökan.', 'Kim tar hjälp med ansökan.'],
    ['findOut', 'vad mina pengar räcker till', 'Du tar reda på vad dina pengar räcker till.', 'Kim tar reda på vad Kims pengar räcker till.'],
    ['call', 'ringa vårdcentralen', 'Du ringer vårdcentralen.', 'Kim ringer vårdcentralen.'],
  ])('the participant’s own step, %s: %s', (name, object, toParticipant, toOthers) => {
    expect(both(name, object, kim, 'ownStep')).toEqual([toParticipant, toOthers])
  })

  it('leaves "mig" in a recommendation alone: it is its author', () => {
    expect(both('call', 'mig', kim)[0]).toBe('Du ringer mig.')
  })

  it('prints own words exactly as written', () => {
    const words = 'Kim får en fast person  på vårdcentralen'
    expect(whatText({ what: { kind: 'words', words }, why: null, who: anna, when: null, ...unsaid }, 'recommendation', table, 'sv', 'participant')).toBe(words)
  })

  it.each([['Lars', 'Lars'], ['Max', 'Max'], ['Moritz', 'Moritz'], ['Kim', 'Kims']])('makes the genitive of %s', (name, genitive) => {
    expect(whatText(act('call', 'din läkare'), 'recommendation', named(name), 'sv', 'others')).toBe(`Anna på Arbetsförmedlingen ringer ${genitive} läkare.`)
  })

  it('takes a name that is also a word, or has signs of its own, only as a whole name', () => {
    expect(whatText(act('send', 'ett brev till Bo'), 'recommendation', named('Bo'), 'sv', 'participant')).toBe('Anna på Arbetsförmedlingen skickar ett brev till dig.')
    expect(whatText(act('call', 'Boendestödet'), 'recommendation', named('Bo'), 'sv', 'participant')).toBe('Anna på Arbetsförmedlingen ringer Boendestödet.')
    expect(whatText(act('call', 'K. (kim)'), 'recommendation', named('K. (kim)'), 'sv', 'participant')).toBe('Anna på Arbetsförmedlingen ringer dig.')
  })

  it('gives the sentence without its actor', () => {
    expect(doesText(act('call', 'Kim'), 'undertaking', table, 'sv', 'participant')).toBe('ringer dig')
  })
})

describe('whatText in English', () => {
  it.each<[Act, string, string, string]>([
    ['call', 'Kim', 'Anna at Arbetsförmedlingen calls you.', 'Anna at Arbetsförmedlingen calls Kim.'],
    ['apply', 'special transport', 'Anna at Arbetsförmedlingen applies for special transport.', 'Anna at Arbetsförmedlingen applies for special transport.'],
    ['help', 'the application', 'Anna at Arbetsförmedlingen helps you with the application.', 'Anna at Arbetsförmedlingen helps Kim with the application.'],
    ['findOut', 'what happens with your money', 'Anna at Arbetsförmedlingen finds out what happens with your money.', 'Anna at Arbetsförmedlingen finds out what happens with Kim’s money.'],
  ])('%s: %s', (name, object, toParticipant, toOthers) => {
    expect(whatText(act(name, object), 'recommendation', table, 'en', 'participant')).toBe(toParticipant)
    expect(whatText(act(name, object), 'recommendation', table, 'en', 'others')).toBe(toOthers)
  })

  it('turns the participant’s own "my" into "your" and "their"', () => {
    expect(whatText(act('call', 'my doctor', kim), 'ownStep', table, 'en', 'participant')).toBe('You call your doctor.')
    expect(whatText(act('call', 'my doctor', kim), 'ownStep', table, 'en', 'others')).toBe('Kim calls their doctor.')
    expect(whatText(act('help', 'the form', kim), 'ownStep', table, 'en', 'others')).toBe('Kim gets help with the form.')
  })
})

describe('whoText', () => {
  const seat = (seatId: string): Who => ({ kind: 'seat', seatId })
  it.each([
    ['seat-kim', 'Du', 'Kim'],
    ['seat-anna', 'Anna på Arbetsförmedlingen', 'Anna på Arbetsförmedlingen'],
    ['seat-maria', 'Din handläggare Maria på Arbetsförmedlingen', 'Kims handläggare Maria på Arbetsförmedlingen'],
    ['seat-chair', 'Sara på Haninge kommun', 'Sara på Haninge kommun'],
    ['seat-mia', 'Din stödperson Mia', 'Kims stödperson Mia'],
    ['seat-ali', 'Tolken Ali', 'Tolken Ali'],
    ['seat-none', 'Någon i gruppen', 'Någon i gruppen'],
  ])('%s', (seatId, toParticipant, toOthers) => {
    expect(whoText(seat(seatId), table, 'sv', 'participant')).toBe(toParticipant)
    expect(whoText(seat(seatId), table, 'sv', 'others')).toBe(toOthers)
  })

  it('calls the referrer by name and place when no colleague of theirs is at the table', () => {
    const alone = { ...table, seats: table.seats.filter((one) => one.id !== 'seat-anna') }
    expect(whoText(seat('seat-maria'), alone, 'sv', 'participant')).toBe('Maria på Arbetsförmedlingen')
  })

  it.each([
    ['Vårdcentralen Norr', 'Omar på Vårdcentralen Norr'],
    ['Mobila teamet', 'Omar i Mobila teamet'],
    ['Socialtjänsten i Haninge', 'Omar på Socialtjänsten i Haninge'],
  ])('somebody outside, at %s', (organisation, expected) => {
    expect(whoText({ kind: 'outside', name: 'Omar', organisation }, table, 'sv', 'participant')).toBe(expected)
  })

  it('says from which association somebody comes', () => {
    const withAssociation = { ...table, organisations: [{ id: 'org-af', name: 'Hjärnkraft', kind: 'association' as const }] }
    expect(whoText(seat('seat-anna'), withAssociation, 'sv', 'participant')).toBe('Anna från Hjärnkraft')
    expect(whoText(seat('seat-anna'), withAssociation, 'en', 'participant')).toBe('Anna from Hjärnkraft')
  })
})

describe('two with the same name', () => {
  const annas: Table = {
    ...table,
    seats: [
      { id: 'seat-kim', name: 'Kim', role: 'participant', organisationId: null },
      ...(['chair', 'representative', 'referrer'] as const).map((role) => ({ id: `seat-${role}`, name: 'Anna', role, organisationId: 'org-af' })),
      { id: 'seat-other', name: 'Anna', role: 'representative', organisationId: 'org-haninge' },
    ],
  }
  const named = (reader: 'participant' | 'others') => annas.seats.slice(1).map(({ id }) => whoText({ kind: 'seat', seatId: id }, annas, 'sv', reader))

  it('from one organisation are named by their part, and from another by it', () => {
    expect(named('participant')).toEqual(['Mötesledaren Anna på Arbetsförmedlingen', 'Anna som talar för Arbetsförmedlingen', 'Din handläggare Anna på Arbetsförmedlingen', 'Anna på Haninge kommun'])
    expect(new Set(named('others')).size).toBe(4)
    expect(whenText({ kind: 'contact', seatId: 'seat-chair', by: '2026-12-11' }, annas, 'sv', 'others')).toMatch(/^Mötesledaren Anna på Arbetsförmedlingen hör av sig/)
  })

  it('one of them the participant, leave the name as written', () => {
    const kims = { ...table, seats: [...table.seats, { id: 'seat-kim2', name: 'Kim', role: 'representative' as const, organisationId: 'org-haninge' }] }
    expect(whatText(act('talkTo', 'Kim på Haninge kommun'), 'recommendation', kims, 'sv', 'participant')).toBe('Anna på Arbetsförmedlingen pratar med Kim på Haninge kommun.')
  })
})

describe('who has no seat', () => {
  it('is an organisation, or the person the meeting is about', () => {
    expect(whoText({ kind: 'organisation', organisation: 'Skatteverket' }, table, 'sv', 'participant')).toBe('Skatteverket')
    expect(whoText({ kind: 'person' }, { ...table, seats: [] }, 'sv', 'others')).toBe('Personen som mötet gäller')
    expect(whoText({ kind: 'person' }, { ...table, seats: [] }, 'en', 'others')).toBe('The person the meeting is about')
    expect([whoText({ kind: 'person' }, table, 'sv', 'participant'), whoText({ kind: 'person' }, table, 'sv', 'others')]).toEqual(['Du', 'Kim'])
  })

  it('is who may answer for the participant by name alone, and told by that only from another with the name [LET-4]', () => {
    const guarded = { ...table, seats: table.seats.map((seat) => ({ ...seat, answersForParticipant: seat.id === 'seat-mia' })) }
    const twice = { ...guarded, seats: [...guarded.seats, { ...guarded.seats[0]!, id: 'seat-mia-2', name: 'Mia', role: 'representative' as const }] }
    const mia = (at: typeof guarded, reader: 'participant' | 'others') => whoText({ kind: 'seat', seatId: 'seat-mia' }, at, 'sv', reader)
    expect([mia(guarded, 'participant'), mia(guarded, 'others')]).toEqual(['Mia', 'Mia'])
    expect([mia(twice, 'participant'), mia(twice, 'others')]).toEqual(['Mia som får svara för dig', 'Mia som får svara för Kim'])
  })
})

describe('a question', () => {
  const asked = (who: Who, carriedBy: string | null) => ({ what: { kind: 'words' as const, words: 'Får jag jobba?' }, why: null, who, when: { kind: 'by' as const, date: '2026-12-11' }, track: null, wait: null, carriedBy })

  it('is the question as written, and says who answers or asks, and when', () => {
    expect(whatText(asked(anna, null), 'question', table, 'sv', 'participant')).toBe('Får jag jobba?')
    expect(answersTexts(asked(anna, null), table, 'sv', 'participant', '2026-12-03')).toEqual(['Anna på Arbetsförmedlingen svarar senast fredag 11 december.'])
    expect(answersTexts(asked({ kind: 'organisation', organisation: 'Skatteverket' }, 'seat-anna'), table, 'sv', 'others', '2026-12-03')).toEqual(['Anna på Arbetsförmedlingen frågar Skatteverket.', 'Svaret ska komma senast fredag 11 december.'])
    expect(answersTexts({ ...asked(anna, null), when: null }, table, 'en', 'others')).toEqual(['Anna at Arbetsförmedlingen answers.'])
  })
})

describe('a wait and a track', () => {
  it.each([
    [{ kind: 'about', from: 3, to: 4, unit: 'weeks' }, 'Du kan få vänta ungefär 3 till 4 veckor.', 'Väntan är ungefär 3 till 4 veckor.', 'The wait is about 3 to 4 weeks.'],
    [{ kind: 'about', from: 4, to: 3, unit: 'days' }, 'Du kan få vänta ungefär 3 till 4 dagar.', 'Väntan är ungefär 3 till 4 dagar.', 'The wait is about 3 to 4 days.'],
    [{ kind: 'about', from: 1, to: 1, unit: 'months' }, 'Du kan få vänta ungefär 1 månad.', 'Väntan är ungefär 1 månad.', 'The wait is about 1 month.'],
    [{ kind: 'unknown' }, 'Ingen vet än hur lång väntan är.', 'Ingen vet än hur lång väntan är.', 'Nobody knows yet how long the wait is.'],
    [{ kind: 'none' }, null, null, null],
    [null, null, null, null],
  ] as const)('%j', (wait, toParticipant, toOthers, english) => {
    expect([waitText(wait, 'sv', 'participant'), waitText(wait, 'sv', 'others'), waitText(wait, 'en', 'others')]).toEqual([toParticipant, toOthers, english])
  })

  it('names the tracks', () => {
    expect((['health', 'social', 'work'] as const).map((track) => [trackText(track, 'sv'), trackText(track, 'en')])).toEqual([['Hälsa', 'Health'], ['Socialt', 'Social'], ['Arbete', 'Work']])
  })
})

describe('whenText', () => {
  it.each([
    ['sv', 'torsdag 3 december', 'tisdag 15 december klockan 10', 'senast fredag 11 december', 'Anna hör av sig senast fredag 11 december', 'Du hör av dig senast fredag 11 december'],
    ['en', 'Thursday 3 December', 'Tuesday 15 December at 10:00', 'no later than Friday 11 December', 'Anna gets in touch no later than Friday 11 December', 'You get in touch no later than Friday 11 December'],
  ] as const)('in %s', (language, on, at, by, contact, own) => {
    const text = (when: Parameters<typeof whenText>[0]) => whenText(when, table, language, 'participant', '2026-12-03')
    expect(text({ kind: 'on', date: '2026-12-03', time: null })).toBe(on)
    expect(text({ kind: 'on', date: '2026-12-15', time: '10.00' })).toBe(at)
    expect(text({ kind: 'by', date: '2026-12-11' })).toBe(by)
    expect(text({ kind: 'contact', seatId: 'seat-anna', by: '2026-12-11' })).toBe(contact)
    expect(text({ kind: 'contact', seatId: 'seat-kim', by: '2026-12-11' })).toBe(own)
  })

  it('says the year only when it is another than the meeting’s', () => {
    expect(whenText({ kind: 'by', date: '2027-01-14' }, table, 'sv', 'others', '2026-12-03')).toBe('senast torsdag 14 januari 2027')
    expect(dayText('2026-12-31', 'sv', '2026')).toBe('torsdag 31 december')
  })

  it('says the organisation when two at the table have the same name', () => {
    const two = { ...table, seats: [...table.seats, { id: 'seat-ann2', name: 'Anna', role: 'representative' as const, organisationId: 'org-haninge' }] }
    expect(whenText({ kind: 'contact', seatId: 'seat-ann2', by: '2026-12-11' }, two, 'sv', 'participant')).toBe('Anna på Haninge kommun hör av sig senast fredag 11 december')
  })

  it.each([['10.00', 'klockan 10', 'at 10:00'], ['13.30', 'klockan 13.30', 'at 13:30'], ['08.05', 'klockan 8.05', 'at 8:05'], ['00.00', 'klockan 0', 'at 0:00']])('says %s', (time, sv, en) => {
    expect([clockText(time, 'sv'), clockText(time, 'en')]).toEqual([sv, en])
  })
})
