import { describe, expect, it } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { letterPage } from '#core/letters/html.ts'
import { letterSchema, type Letter } from '#core/letters/letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import { measure } from '#core/plain-language/measure.ts'
import { allSentences, headings, wholeText } from './letter-sentences.ts'
import { meeting } from './written-meetings.ts'

const beforeIt = (changes: Partial<Meeting> & { of?: object } = {}): Meeting => meeting({ state: 'planned', closing: null, ...changes })
const seats = meeting().plan?.seats ?? []
const whys: Record<string, string> = {
  'seat-sara': 'Ser till att alla får prata.', 'seat-anna': 'Kan berätta om stöd till arbete.', 'seat-lena': 'Kan berätta om sjukpenning.', 'seat-maria': 'Känner dig och stöttar dig efteråt.', 'seat-kim': 'Mötet är ditt.',
}
const beside = (id: string, name: string, role: 'supportPerson' | 'interpreter', why: string) => ({ ...seats[0]!, id, name, role, organisationId: null, mandate: null, why })
const full = beforeIt({
  of: {
    seats: [
      ...seats.map((seat) => ({ ...seat, why: whys[seat.id] ?? seat.why, isListening: seat.id === 'seat-anna', attends: seat.id === 'seat-lena' ? 'phone' : seat.attends })),
      { ...beside('seat-per', 'Per', 'supportPerson', 'Hjälper dig med räkningar och papper.'), answersForParticipant: true },
      beside('seat-ali', 'Ali', 'interpreter', 'Tolkar mellan svenska och dari.'),
    ],
  },
  preparation: { talkAbout: 'Jag vill prata om att jag är trött', notTalkAbout: null, writtenBy: { talkAbout: 'seat-kim', notTalkAbout: null }, prepared: null },
})
const letterOf = (one: Meeting, language?: 'sv' | 'en'): Letter => {
  const letter = preparationLetter(one, language)
  if (!letter) throw new Error('no letter')
  return letter
}

describe('the letter before the meeting', () => {
  it('says what the files say, in Swedish and in English', async () => {
    await expect(letterText(letterOf(full))).toMatchFileSnapshot('letters-as-text/preparation.sv.txt')
    await expect(letterText(letterOf(full, 'en'))).toMatchFileSnapshot('letters-as-text/preparation.en.txt')
  })

  it('is not made where nothing is planned or no participant sits at the table', () => {
    expect(preparationLetter(unplanned)).toBeNull()
    expect(preparationLetter({ ...full, seats: full.seats.filter(({ role }) => role !== 'participant') })).toBeNull()
  })

  it('says when and where in the box, with the clock in Sweden summer and winter', () => {
    const box = (startsAt: string) => letterOf(beforeIt({ of: { startsAt } })).blocks.flatMap((block) => (block.kind === 'main' ? block.paragraphs.flat().map(({ text }) => text) : []))
    expect(box('2026-12-03T12:00:00.000Z')).toEqual(['Torsdag 3 december klockan 13, ungefär 60 minuter.', 'Plats:', 'Teams och Rudsjöterrassen 2 i Handen', 'Öppna länken till mötet på mobilen eller datorn.'])
    expect(box('2026-06-30T22:15:00.000Z')[0]).toBe('Onsdag 1 juli klockan 0.15, ungefär 60 minuter.')
  })

  it('says only once that it is by telephone, where the place says so', () => {
    const byPhone = (place: string) => wholeText(letterOf(beforeIt({ of: { place, seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends: 'phone' } : seat)) } })))
    expect(byPhone('Telefon')).not.toContain('Du är med på telefon.')
    for (const place of ['Rudsjöterrassen 2', 'Telefonplan 4, Hägersten', 'Teams och telefon']) expect(byPhone(place)).toContain('Du är med på telefon.')
  })

  it.each(['sv', 'en'] as const)('[LET-9] says in the box that the chair calls who takes part by phone, and leaves no place without its full stop, in %s', (language) => {
    const calls = { sv: ' Sara ringer dig.', en: ' Sara calls you.' }[language]
    const youAre = { sv: ' Du är med på telefon.', en: ' You take part by phone.' }[language]
    const onPhone = seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends: 'phone' as const } : seat))
    for (const [place, more] of [['Telefon', ''], ['Rudsjöterrassen 2', youAre]] as const) {
      const [, box = ''] = /klockan 13, ungefär 60 minuter\. (.*)|at 13:00, about 60 minutes\. (.*)/u.exec(letterText(letterOf(beforeIt({ of: { place, seats: onPhone } }), language)))?.filter(Boolean) ?? []
      expect(box).toBe(`${language === 'sv' ? 'Plats' : 'Place'}: ${place}.${more}${calls}`)
    }
    for (const attends of ['teams', 'browser', 'room'] as const) {
      const text = letterText(letterOf(beforeIt({ of: { seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends } : seat)) } }), language))
      expect(text).toMatch(/(Plats|Place): Teams och Rudsjöterrassen 2 i Handen\. \p{Lu}/u)
    }
  })

  it('names everybody but the participant once, grouped, with why each is there', () => {
    const lists = letterOf(full).blocks.flatMap((block) => (block.kind === 'list' && !block.isNumbered ? block.items : []))
    const people = lists.filter((item) => item.some(({ source }) => source.of.startsWith('seat:')))
    expect(people.map((item) => item[0]?.source.of)).toEqual(['seat:seat-sara', 'seat:seat-anna', 'seat:seat-lena', 'seat:seat-maria', 'seat:seat-per', 'seat:seat-ali'])
    expect(people.every((item) => item.some(({ source }) => source.kind === 'person'))).toBe(true)
    expect(wholeText(letterOf(full))).toContain('Per får svara för dig.')
    expect(wholeText(letterOf(full))).toContain('Anna lyssnar mest.')
    expect(wholeText(letterOf(full))).toContain('Lena är med på telefon.')
  })

  it('says how one gets in to who is on a screen, and only to them', () => {
    const attending = (attends: 'teams' | 'browser' | 'phone' | 'room') => wholeText(letterOf(beforeIt({ of: { seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends } : seat)) } })))
    for (const attends of ['teams', 'browser'] as const) expect(attending(attends)).toMatch(/Öppna länken till mötet (i Teams|på mobilen eller datorn)\.\nSara släpper in dig\./)
    for (const attends of ['phone', 'room'] as const) expect(attending(attends)).not.toMatch(/länk|släpper in/)
    for (const attends of ['teams', 'browser', 'room'] as const) expect(attending(attends)).not.toContain('ringer dig')
    expect(wholeText(letterOf(beforeIt()))).toContain('Skriv på mötets sida eller ring.\nSkriv också vad du inte vill prata om.')
    expect(wholeText(letterOf(full))).toContain('Du kan ändra det på mötets sida.')
  })

  it.each(['phone', 'room'] as const)('asks nobody without a screen to write on a page or press a button: %s', (attends) => {
    const text = wholeText(letterOf(beforeIt({ of: { seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends } : seat)) } })))
    expect(text).toContain('Ring Sara Lind och berätta.\nSäg också vad du inte vill prata om.\nVi skriver ner det.')
    expect(text).toContain('Ett ord räcker.')
    expect(text).not.toMatch(/mötets sida|knapp/)
  })

  it('says nothing twice that why somebody is there says already', () => {
    const why: Record<string, string> = { 'seat-sara': 'Sara leder mötet och ser till att alla kommer till tals.', 'seat-maria': 'Maria är din kurator. Hon bad om mötet och följer upp det.', 'seat-anna': 'Anna är ny.' }
    const text = wholeText(letterOf(beforeIt({ of: { seats: seats.map((seat) => ({ ...seat, why: why[seat.id] ?? seat.why })) } })))
    expect(text).toContain('Haninge kommun:\nSara leder mötet och ser till att alla kommer till tals.\n')
    expect(text).toContain(':\nMaria är din kurator. Hon bad om mötet och följer upp det.\n')
    expect(text).toContain(':\nAnna är ny.\n')
    expect(text.match(/Sara leder mötet/g)).toHaveLength(1)
    expect(text.match(/bad om mötet/g)).toHaveLength(1)
  })

  it('leaves out who was turned away', () => {
    expect(wholeText(letterOf({ ...full, seats: full.seats.map((seat) => ({ ...seat, hasBeenTurnedAway: seat.id === 'seat-anna' })) }))).not.toContain('stöd till arbete')
  })

  it('names every phase in order, and says when the team stays', () => {
    const numbered = letterOf(full).blocks.find((block) => block.kind === 'list' && block.isNumbered)
    expect(numbered?.kind === 'list' && numbered.items.map((item) => item.map(({ text }) => text))).toEqual(resursradet.phases.map(({ title }) => [title.sv]))
    expect(wholeText(letterOf(full))).toContain('Sedan är du klar.')
    expect(wholeText(letterOf(beforeIt({ of: { form: { ...resursradet, teamMoment: null } } })))).not.toContain('Sedan är du klar.')
  })

  it('prints the wishes as written, and asks for them where nothing is', () => {
    const quotes = letterOf(full).blocks.flatMap((block) => (block.kind === 'quote' ? block.sentences.map(({ text }) => text) : []))
    expect(quotes).toEqual(['Jag vill prata om att jag är trött'])
    expect(headings(letterOf(full))).not.toContain('Vad vill du prata om?')
    expect(headings(letterOf(beforeIt()))).toContain('Vad vill du prata om?')
  })

  it('asks what to talk about also where it is only written what not, and how to say both', () => {
    const onlyNot = { talkAbout: null, notTalkAbout: 'Barnen', writtenBy: { talkAbout: null, notTalkAbout: 'seat-kim' }, prepared: null }
    const onScreen = wholeText(letterOf(beforeIt({ preparation: onlyNot })))
    expect(onScreen).toContain('Vad vill du prata om?\nSkriv på mötets sida eller ring.\nDet här vill jag inte prata om\nBarnen\nDu kan ändra det.\nSara och Maria kan läsa det.')
    const onPhone = beforeIt({ preparation: onlyNot, of: { seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends: 'phone' } : seat)) } })
    expect(wholeText(letterOf(onPhone))).toContain('Vad vill du prata om?\nRing Sara Lind och berätta.\nVi skriver ner det.\nDet här vill jag inte prata om\nBarnen\nDu kan ändra det.\nSara och Maria kan läsa det.')
  })

  it('[LET-8] says whose a wish is where who may answer for the participant wrote it; what the chair took down is theirs', () => {
    const wished = (author: string | null, language?: 'en') =>
      headings(letterOf({ ...full, preparation: { talkAbout: 'Kim vill flytta', notTalkAbout: 'Kim nämner inte bilen', writtenBy: { talkAbout: author, notTalkAbout: author }, prepared: null } }, language)).slice(-3, -1)
    expect(wished('seat-per')).toEqual(['Per skriver vad du vill prata om', 'Per skriver vad du inte vill prata om'])
    expect(wished('seat-per', 'en')).toEqual(['Per writes what you want to talk about', 'Per writes what you do not want to talk about'])
    const readersWhere = (first: string, second: string) => /(.*) kan läsa det/u.exec(wholeText(letterOf({ ...full, preparation: { talkAbout: 'Flytten', notTalkAbout: 'Bilen', writtenBy: { talkAbout: first, notTalkAbout: second }, prepared: null } })))?.[1]
    expect(readersWhere('seat-per', 'seat-per')).toBe('Sara, Maria och Ali')
    expect(readersWhere('seat-per', 'seat-kim')).toBe('Sara, Maria, Per och Ali')
    for (const author of ['seat-kim', 'seat-sara', null]) expect(wished(author)).toEqual(['Det här vill jag prata om', 'Det här vill jag inte prata om'])
  })

  it('offers neither interpreter, support person nor telephone to who has them', () => {
    const withThem = (...roles: string[]) => wholeText(letterOf({ ...full, seats: full.seats.filter(({ role }) => !['supportPerson', 'interpreter'].includes(role) || roles.includes(role)) }))
    expect(withThem()).toContain('Vill du ha tolk, stödperson eller läshjälp? Ring före mötet.')
    expect(withThem('interpreter')).toContain('Vill du ha stödperson eller läshjälp? Ring före mötet.')
    expect(withThem('supportPerson')).toContain('Vill du ha tolk eller läshjälp? Ring före mötet.')
    expect(withThem('supportPerson', 'interpreter')).toContain('Vill du ha läshjälp? Ring före mötet.')
    expect(withThem()).toContain('Du kan också vara med på telefon.')
    expect(wholeText(letterOf(beforeIt({ of: { seats: seats.map((seat) => (seat.role === 'participant' ? { ...seat, attends: 'phone' } : seat)) } })))).not.toContain('vara med på telefon')
  })

  it('says who may talk with each other right under them, and by name where the yes covers fewer or not all alike', () => {
    const under = 'De här får prata med varandra om dig.\nDitt ja gäller hälsa, arbete och ekonomi till och med onsdag 30 juni 2027.\nMed dig:'
    expect(wholeText(letterOf(full))).toContain(under)
    expect(wholeText(letterOf(full)).match(/prata med varandra/g)).toHaveLength(1)
    const fewer = wholeText(letterOf(beforeIt({ consents: full.consents.slice(0, 1) })))
    expect(fewer).not.toContain('De här får prata')
    expect(fewer).toContain('Haninge kommun får berätta om dig för Arbetsförmedlingen, Försäkringskassan och Psykiatrin i Haninge.')
    const unlike = wholeText(letterOf(beforeIt({ consents: full.consents.map((one, index) => (index === 0 ? { ...one, until: '2027-03-31' } : one)) })))
    expect(unlike).toContain('Ditt ja gäller som längst till och med onsdag 30 juni 2027.')
    expect(unlike).not.toContain('De här får prata med varandra om dig.')
    const away = wholeText(letterOf({ ...full, seats: full.seats.filter(({ id }) => id !== 'seat-lena') }))
    expect(away).toContain('De här får prata med varandra om dig:\nHaninge kommun\nArbetsförmedlingen\nFörsäkringskassan\nPsykiatrin i Haninge\nDitt ja')
  })

  it('says truthfully what taking the consent back does, and asks for it where there is none yet', () => {
    expect(wholeText(letterOf(full))).toMatch(/Du kan ta tillbaka ditt ja när du vill\.\nDå stannar mötet\.\nInom en minut tar vi bort allt vi skrev\.\nDet som myndigheterna redan vet har de kvar\./)
    expect(wholeText(letterOf(beforeIt({ consents: [] })))).toContain('Innan vi börjar frågar vi vilka som får prata om dig.\nDu säger ja eller nej. Ditt ja kallar vi samtycke.')
  })

  it.each(['sv', 'en'] as const)('fits the wire, traces every sentence and leaves no heading empty, in %s', (language) => {
    const letter = letterOf(full, language)
    expect(letterSchema.parse(letter)).toEqual(letter)
    for (const { text, source, lang } of allSentences(letter)) {
      expect(text).not.toMatch(/\{|\}|undefined|null| {2}/)
      if (source.kind === 'person') expect([text, lang]).toEqual([text, language === 'sv' ? undefined : 'sv'])
    }
    expect(letter.blocks.filter((block, index) => block.kind === 'heading' && (letter.blocks[index + 1]?.kind ?? 'heading') === 'heading')).toEqual([])
    expect(letterPage(letter, { isDemo: false, nonce: 'n' }).match(/<h1>/g)).toHaveLength(1)
    expect(letter.title.length).toBeLessThanOrEqual(65)
  })

  it('is light to read: LIX 27 for what is ours, 30 for the whole, fifteen words in a sentence', () => {
    const ours = allSentences(letterOf(full)).filter(({ source }) => source.kind === 'template').map(({ text }) => text)
    expect(measure(ours.join('\n')).lix).toBeLessThanOrEqual(27)
    expect(measure(wholeText(letterOf(full))).lix).toBeLessThanOrEqual(30)
    for (const { text, source } of allSentences(letterOf(beforeIt({ consents: [] })))) if (source.kind !== 'person') expect([text, measure(text).longestSentence <= 15]).toEqual([text, true])
  })

  it('ends with whom to ask and who sends it', () => {
    expect(headings(letterOf(full)).at(-1)).toBe('Vem kan jag fråga?')
    expect(wholeText(letterOf(full)).split('\n').at(-1)).toBe('Hälsningar från Resursrådet i Haninge')
  })
})
