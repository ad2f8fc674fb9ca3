import { describe, expect, it } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { firstAndRest } from '#core/letters/sentence-run.ts'
import { unplanned, type Meeting } from '#core/meeting/meeting.ts'
import type { ItemContent } from '#core/meeting/item.ts'
import { evolve } from '#core/meeting/evolve.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { allSentences, headings, wholeText } from './letter-sentences.ts'
import { act, by, byDay, item, meeting, mutualConsents, onDay, talk, told, words } from './written-meetings.ts'

const letterOf = (one: Meeting): Letter => {
  const letter = participantLetter(one)
  if (!letter) throw new Error('no letter')
  return letter
}
const textOf = (one: Meeting) => wholeText(letterOf(one))
const mainOf = (one: Meeting) => letterOf(one).blocks.flatMap((block) => (block.kind === 'main' ? block.paragraphs.flat().map(({ text }) => text) : []))
const byName = (name: string): Meeting => writtenMeetings[name] ?? unplanned

describe('whether there is a letter', () => {
  it.each([
    ['an unplanned meeting', unplanned],
    ['a meeting where nothing was said', meeting()],
    ['a meeting where all that was said is taken back', meeting({ told: told('Nej.').map((one) => ({ ...one, isRemoved: true })), items: [{ ...item('ownStep', { what: act('call', 'x'), why: null, who: by('seat-kim'), when: null }), isWithdrawn: true }] })],
    ['a meeting without a participant', { ...meeting({ told: told('Hej.') }), seats: [] }],
  ])('makes none of %s', (_, one) => {
    expect(participantLetter(one)).toBeNull()
  })
})

describe.each(Object.entries(writtenMeetings))('%s', (_name, one) => {
  const order = ['Det viktigaste', 'Den som tar över', 'Den som håller ihop ditt ärende', 'Frågan för mötet', 'Det här pratade vi om', 'Det här sa vi förra gången', 'Råd som du sa ja till', 'Våra råd', 'Nästa steg', 'Det gör du', 'Det gör vi', 'Det gör andra', 'Det gör vi och andra', 'Planen', 'Det här får vänta', 'Är du redo?', 'Ett beslut som vi ber om', 'Det här ser vi olika på', 'Frågor som vi tar vidare', 'Frågor som fick svar', 'Bra att veta', 'Besked', 'Det här vill du vänta med', 'Svaret blev ”inte än”', 'Det här sa du nej till', 'Svaret blev ”nej”', 'Det här är inte klart än', 'Det här tar du med dig', 'Vi pratar igen', 'Om du vill prata igen', 'Det är frivilligt', 'Dina pengar', 'Vem kan jag fråga?', 'Dina uppgifter', 'Ord som kan vara svåra']

  it('[C1] has the most important thing before everything but the greeting', () => {
    const kinds = letterOf(one).blocks.map(({ kind }) => kind)
    expect(kinds.slice(0, kinds.indexOf('main')).every((kind) => kind === 'paragraph')).toBe(true)
    expect(kinds.indexOf('main')).toBeLessThanOrEqual(3)
    expect(kinds.filter((kind) => kind === 'main')).toHaveLength(1)
  })

  it('[C2] keeps the order of the sections and leaves none empty', () => {
    const found = headings(letterOf(one))
    expect(found).toEqual(order.filter((heading) => found.includes(heading)))
    const { blocks } = letterOf(one)
    expect(blocks.filter((block, index) => block.kind === 'heading' && (blocks[index + 1]?.kind ?? 'heading') === 'heading')).toEqual([])
  })

  it('[C3] gives every step somebody, something and a time', () => {
    const steps = letterOf(one).blocks.flatMap((block) => (block.kind === 'steps' ? block.steps : []))
    expect(steps.every(({ who, what, when }) => who.text !== '' && what.length > 0 && when !== null && when.text !== '')).toBe(true)
  })

  it('[C5][C6] says that it is voluntary and whom to ask, whatever happened', () => {
    expect(headings(letterOf(one))).toEqual(expect.arrayContaining(['Det är frivilligt', 'Vem kan jag fråga?', 'Dina uppgifter']))
    expect(textOf(one)).toContain(one.plan?.contact.phone)
    expect(textOf(one)).toMatch(/Vardagar klockan \d/)
  })

  it('[C7] names the sender at the head and at the end', () => {
    const letter = letterOf(one)
    expect(letter.sender).toEqual(['Resursrådet i Haninge', 'Haninge kommun'])
    expect(wholeText(letter).split('\n').at(-1)).toBe('Hälsningar från Resursrådet i Haninge')
  })

  it('says "råd, inte beslut" where there is advice, and only there', () => {
    const hasAdvice = one.items.some((each) => each.kind === 'recommendation' && !each.isWithdrawn)
    expect(/är råd, inte beslut\./.test(textOf(one))).toBe(hasAdvice)
  })

  it('says "du behöver göra" only where the participant took on a step of their own', () => {
    const theirs = one.items.filter(({ answer, content: { who } }) => answer?.answer === 'yes' && who.kind === 'seat' && who.seatId === 'seat-kim')
    expect(/Du behöver göra/.test(textOf(one))).toBe(theirs.some(({ kind }) => kind === 'ownStep'))
  })

  it('bears the day of the meeting', () => {
    expect(letterOf(one)).toMatchObject({ title: 'Ditt möte torsdag 3 december', date: 'Torsdag 3 december 2026' })
  })
})

const talkAt = 'Vi pratar igen torsdag 17 december klockan 9.'

describe('the most important thing', () => {
  it('is the participant’s own soonest step', () => {
    expect(mainOf(byName('own-step-first'))).toEqual(['Du behöver göra 2 saker.', 'Det här kommer först:', '”Jag promenerar en kvart varje dag”', 'Det gör du fredag 4 december.', 'Du har också en tid:', 'Sara på Haninge kommun hjälper dig med ansökan.', 'Det blir onsdag 9 december klockan 13.30.', 'Vi pratar igen måndag 21 december klockan 14.15.'])
  })

  it('is advice the participant took when there is no own step, and is not called a duty', () => {
    expect(mainOf(byName('with-support-person'))[0]).toBe('Du har sagt ja till det här:')
  })

  it('is what the participant does, then the times to keep, with one "first" in all', () => {
    const own = (day: string) => item('ownStep', { what: act('gather', 'mina räkningar'), why: null, who: by('seat-kim'), when: byDay(day) }, 'yes')
    const meets = item('undertaking', { what: act('meet', 'dig'), why: null, who: by('seat-anna'), when: onDay('2026-12-08', '10.00') }, 'yes')
    const box = (...items: ReturnType<typeof own>[]) => mainOf(meeting({ items }))
    expect(box(own('2026-12-07'), meets)).toEqual(['Du behöver göra en sak.', 'Du samlar dina räkningar.', 'Gör det senast måndag 7 december.', 'Du har också en tid:', 'Anna på Arbetsförmedlingen träffar dig.', 'Det blir tisdag 8 december klockan 10.'])
    expect(box(own('2026-12-09'), own('2026-12-10'), meets).filter((line) => /:$/.test(line))).toEqual(['Börja med det här:', 'Du har också en tid:'])
    expect(box(own('2026-12-07'), own('2026-12-10'), meets)[1]).toBe('Det här kommer först:')
    for (const one of Object.values(writtenMeetings)) expect(mainOf(one).join(' ').match(/först/g)?.length ?? 0).toBeLessThanOrEqual(1)
  })

  it('counts what the participant took on and the advice they took apart, and together where advice comes first [LET-6]', () => {
    const kims = (kind: 'ownStep' | 'recommendation', day: string) => item(kind, { what: act('call', 'läkaren'), why: null, who: by('seat-kim'), when: byDay(day) }, 'yes')
    const counts = (...items: ReturnType<typeof kims>[]) => mainOf(meeting({ items })).slice(0, -2)
    expect(counts(kims('ownStep', '2026-12-07'), kims('recommendation', '2026-12-08'))).toEqual(['Du behöver göra en sak.', 'Du har också sagt ja till ett råd.', 'Det här kommer först:'])
    expect(counts(kims('ownStep', '2026-12-07'), kims('ownStep', '2026-12-10'), kims('recommendation', '2026-12-08'), kims('recommendation', '2026-12-08'))).toEqual(['Du behöver göra 2 saker.', 'Du har också sagt ja till 2 råd.', 'Det här kommer först:'])
    expect(counts(kims('ownStep', '2026-12-09'), kims('recommendation', '2026-12-08')), '"en sak" would be what is not named').toEqual(['Du har sagt ja till att göra 2 saker.', 'Det här kommer först:'])
    expect(counts(kims('recommendation', '2026-12-08'))).toEqual(['Du har sagt ja till det här:'])
  })

  it('counts every time to keep, the participant’s own too, and says none twice', () => {
    const meets = (who: string, when: ItemContent['when']) => item(who === 'seat-kim' ? 'ownStep' : 'undertaking', { what: act('meet', who === 'seat-kim' ? 'Lena' : 'dig'), why: null, who: by(who), when }, 'yes')
    const followUp = talk('seat-maria', '2026-12-17', '9.00')
    const box = (...items: ReturnType<typeof meets>[]) => mainOf(meeting({ items, followUp }))
    const [early, late] = [onDay('2026-12-09'), onDay('2026-12-11')]
    expect(box(meets('seat-anna', early), meets('seat-kim', late))).toEqual(['Du behöver göra en sak.', 'Du träffar Lena.', 'Det blir fredag 11 december.', 'Du har en tid till:', 'Anna på Arbetsförmedlingen träffar dig.', 'Det blir onsdag 9 december.', talkAt])
    expect(box(meets('seat-anna', late), meets('seat-kim', early))).toEqual(['Du behöver göra en sak.', 'Du träffar Lena.', 'Det blir onsdag 9 december.', 'Du har en tid till:', 'Anna på Arbetsförmedlingen träffar dig.', 'Det blir fredag 11 december.', talkAt])
    expect(box(meets('seat-anna', early), meets('seat-anna', late), meets('seat-kim', early)).slice(3, 5)).toEqual(['Du har 2 tider till. Den närmaste:', 'Anna på Arbetsförmedlingen träffar dig.'])
    expect(box(meets('seat-kim', early)).slice(-2)).toEqual(['Det blir onsdag 9 december.', talkAt])
    expect(box(meets('seat-kim', byDay('2026-12-09'))).filter((line) => /tid|pratar/.test(line))).toEqual([talkAt])
    expect(box(meets('seat-kim', onDay('2026-12-17', '9.00')))).toEqual(['Du behöver göra en sak.', 'Du träffar Lena.', 'Det blir torsdag 17 december klockan 9.'])
  })

  it('counts advice that is a time among the times alone [LET-6]', () => {
    const does = (kind: 'ownStep' | 'recommendation', when: ItemContent['when']) => item(kind, { what: act('visit', 'plantskolan'), why: null, who: by('seat-kim'), when }, 'yes')
    const [step, visit] = [does('ownStep', byDay('2026-12-08')), does('recommendation', onDay('2026-12-10', '10.00'))]
    expect(mainOf(meeting({ items: [step, visit] })).filter((line) => /^Du (behöver|har)|först/.test(line))).toEqual(['Du behöver göra en sak.', 'Du har också en tid:'])
    expect(mainOf(meeting({ items: [step, visit, does('recommendation', byDay('2026-12-20'))] })).filter((line) => /^Du (behöver|har)|först/.test(line))).toEqual(['Du behöver göra en sak.', 'Du har också sagt ja till ett råd.', 'Det här kommer först:', 'Du har också en tid:'])
  })

  it('is to do nothing, and who makes contact when', () => {
    expect(mainOf(undertaken(act('book', 'en tid'), byDay('2026-12-11')))).toEqual(['Du behöver inte göra något nu.', 'Anna på Arbetsförmedlingen bokar en tid.', 'Det ska vara klart senast fredag 11 december.'])
  })

  it('says of a last day that it is one, and not that it will be then', () => {
    const firstOf = (what: ItemContent['what']) => mainOf(meeting({ items: [item('undertaking', { what, why: 'Kim vill.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] })).at(-1)
    expect(firstOf(act('book', 'en tid'))).toBe('Det ska vara klart senast fredag 11 december.')
    expect(firstOf(act('meet', 'dig'))).toBe('Det blir senast fredag 11 december.')
    expect(mainOf(byName('own-words')).at(-2)).toBe('Det blir senast onsdag 9 december.')
    expect(mainOf(byName('ordinary')).at(-2)).toBe('Gör det senast onsdag 9 december.')
  })

  it('does not call it something to do when the participant only waits', () => {
    expect(mainOf(byName('referrer-of-same-authority')).join(' ')).not.toMatch(/sagt ja till|väntar på/)
  })
})

/** One thing that Anna has promised. */
const undertaken = (what: ItemContent['what'], when: ItemContent['when']) => meeting({ items: [item('undertaking', { what, why: 'Kim vill.', who: by('seat-anna'), when }, 'yes')] })

describe('an appointment', () => {
  const at = onDay('2026-12-10', '10.30')

  it('comes first in the box, with who, what, day and time, and nothing says that there is nothing to do', () => {
    expect(mainOf(undertaken(act('meet', 'dig om axeln'), at))).toEqual(['Du har en tid:', 'Anna på Arbetsförmedlingen träffar dig om axeln.', 'Det blir torsdag 10 december klockan 10.30.'])
    expect(mainOf(undertaken(act('meet', 'Kim på vårdcentralen'), onDay('2026-12-10'))).slice(0, 2)).toEqual(['Du har en tid:', 'Anna på Arbetsförmedlingen träffar dig på vårdcentralen.'])
    expect(mainOf(undertaken(act('help', 'ansökan'), onDay('2026-12-10')))[0]).toBe('Du har en tid:')
    expect(mainOf(undertaken(act('call', 'dig'), at))[0]).toBe('Du har en tid:')
    expect(mainOf(undertaken(words('Vi tittar på lägenheten.'), at))).toEqual(['Du har en tid:', '”Vi tittar på lägenheten.”', 'Anna på Arbetsförmedlingen ordnar det.', 'Det blir torsdag 10 december klockan 10.30.'])
    expect(mainOf(undertaken(words('Vi tittar på lägenheten.'), onDay('2026-12-10'))).slice(-2), 'a day without an hour').toEqual(['Anna på Arbetsförmedlingen ordnar det.', 'Det blir torsdag 10 december.'])
  })

  it('stands before the participant’s own step that comes later, and the soonest of several first', () => {
    const two = [...undertaken(act('meet', 'dig'), onDay('2026-12-15', '09.00')).items, ...undertaken(act('call', 'dig'), at).items]
    expect(mainOf(meeting({ items: two })).slice(0, 2)).toEqual(['Du har 2 tider. Den första:', 'Anna på Arbetsförmedlingen ringer dig.'])
  })

  it('is the talk that is set, where nothing else is: whoever reads the box alone keeps it', () => {
    const talk = ['Du har en tid:', 'Maria på Psykiatrin i Haninge pratar med dig.', 'Det blir torsdag 17 december klockan 9.', 'Du behöver inte göra något annat nu.']
    expect(mainOf(byName('nothing-agreed'))).toEqual(talk)
    const followUp = byName('nothing-agreed').followUp
    const theirs = { ...undertaken(act('book', 'en tid'), byDay('2026-12-11')), followUp }
    expect(mainOf(theirs)).toEqual(['Det här kom vi överens om:', 'Anna på Arbetsförmedlingen bokar en tid.', 'Det ska vara klart senast fredag 11 december.', ...talk])
    const mayNeedThem = { ...undertaken(words('Jag följer med till banken.'), onDay('2026-12-10')), followUp }
    expect(mainOf(mayNeedThem)).toEqual(['Det här kom vi överens om:', '”Jag följer med till banken.”', 'Anna på Arbetsförmedlingen ordnar det.', 'Det blir torsdag 10 december.', ...talk.slice(0, 3)])
  })

  it('stands before the talk, also where the talk comes first', () => {
    const followUp = byName('nothing-agreed').followUp
    const metOn = (day: string, time: string) => mainOf({ ...undertaken(act('meet', 'dig'), onDay(day, time)), followUp })
    for (const time of ['08.00', '10.00']) expect(metOn('2026-12-17', time)).toEqual(['Du har en tid:', 'Anna på Arbetsförmedlingen träffar dig.', `Det blir torsdag 17 december klockan ${Number(time.slice(0, 2))}.`, 'Vi pratar igen samma dag klockan 9.'])
  })

  it('is none where the participant is not there, where no day is set, or where they said not yet', () => {
    for (const one of [undertaken(act('talkTo', 'hemtjänsten'), at), undertaken(act('book', 'en tid åt dig'), at), undertaken(act('meet', 'dig'), byDay('2026-12-11'))]) expect(mainOf(one)[0]).toBe('Du behöver inte göra något nu.')
    expect(mainOf(meeting({ items: [item('recommendation', { what: act('meet', 'dig'), why: 'Kim vill.', who: by('seat-anna'), when: at }, 'notYet')] })).join(' ')).not.toContain('Du har en tid')
  })

  it('in own words without a time may be one: nobody says that there is nothing to do', () => {
    expect(mainOf(undertaken(words('Jag följer med till banken.'), onDay('2026-12-10')))).toEqual(['Det här kom vi överens om:', '”Jag följer med till banken.”', 'Anna på Arbetsförmedlingen ordnar det.', 'Det blir torsdag 10 december.'])
  })
})

/** But those of who may talk with each other. */
const listsOf = (one: Letter) => one.blocks.flatMap((block) => (block.kind === 'list' && block.items.every(([first]) => first?.source.of !== 'consents') ? [block] : []))

describe('own words in a list', () => {
  it('come after who said or suggested them and between quotation marks, and the participant’s own come alone', () => {
    const said = listsOf(letterOf(byName('own-words'))).flatMap(({ items }) => items.map((lines) => firstAndRest(lines)[0]?.map(({ text, source }) => [text, source.kind])))
    expect(said).toEqual([
      [['Sara på Haninge kommun:', 'record'], ['”Jag följer med dig till banken”', 'person']],
      [['Du träffar Anna.', 'record']],
      [['Lena på Försäkringskassan:', 'record'], ['”Jag ringer dig om pengarna”', 'person']],
      [['”Jag promenerar en kvart varje dag”', 'person']],
      [['Anna föreslog:', 'record'], ['”Du ringer läkaren om sömnen”', 'person']],
      [['Anna på Arbetsförmedlingen:', 'record'], ['”Jag skickar ett brev till dig”', 'person']],
    ])
  })

  it('say who suggested what the participant could do, and its reason is plainly theirs, but not of what the participant wrote', () => {
    const advised = (seat: string) => wholeText(letterOf(meeting({ items: [{ ...item('recommendation', { what: words('Du ringer läkaren.'), why: 'Sömnen är dålig.', who: by('seat-kim'), when: null }, 'yes'), by: seat }] })))
    expect(advised('seat-anna')).toContain('Anna på Arbetsförmedlingen föreslog:\n”Du ringer läkaren.”\nSkälet:\n”Sömnen är dålig.”')
    expect(advised('seat-kim')).toContain('Råd som du sa ja till\n”Du ringer läkaren.”\nSkälet:')
  })

  it('come after name and authority also where they begin with the name', () => {
    const one = meeting({ items: [item('recommendation', { what: words('Anna blir din enda kontakt.'), why: 'Det är lugnare.', who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] })
    expect(listsOf(letterOf(one))[0]?.items[0]?.[0]?.text).toBe('Anna på Arbetsförmedlingen:')
  })
})

describe('the talk in the box', () => {
  const boxOf = (date: string, time: string | null, language: 'sv' | 'en' = 'sv') =>
    wholeText(participantLetter(meeting({ items: [item('ownStep', { what: act('call', 'banken'), why: null, who: by('seat-kim'), when: byDay('2026-12-09') }, 'yes')], followUp: talk('seat-sara', date, time) }), language)!).replaceAll('\n', ' ')

  it('is the same day where that day was just said, and else has its own', () => {
    expect(boxOf('2026-12-09', '09.00')).toContain('Gör det senast onsdag 9 december. Vi pratar igen samma dag klockan 9.')
    expect(boxOf('2026-12-09', null)).toContain('Vi pratar igen onsdag 9 december.')
    expect(boxOf('2026-12-15', '09.00')).toContain('Vi pratar igen tisdag 15 december klockan 9.')
  })

  it('is on a day in English', () => {
    expect(boxOf('2026-12-15', '09.00', 'en')).toContain('We will talk again on Tuesday 15 December at 9:00.')
  })
})

describe('the advice', () => {
  it('has its reason between quotation marks: it is somebody’s words, and not ours', () => {
    const one = meeting({ items: [item('recommendation', { what: act('call', 'läkaren'), why: 'Kim har ingen dator.', who: by('seat-kim'), when: null }, 'yes')] })
    const why = listsOf(letterOf(one))[0]?.items[0]?.find(({ text }) => text.includes('dator'))
    expect(why).toMatchObject({ text: '”Kim har ingen dator.”', source: { kind: 'person' } })
  })

  it('says who wrote the reason, but not again of who acts, nor in a step that the participant took on [LET-3]', () => {
    const labelOf = (kind: 'recommendation' | 'undertaking' | 'ownStep', who: string, author = 'seat-anna') => {
      const one = { ...item(kind, { what: act('call', 'banken'), why: 'Det är bråttom.', who: by(who), when: byDay('2026-12-11') }, 'yes'), by: author }
      const said = allSentences(letterOf(meeting({ items: [one] }))).map(({ text }) => text)
      return said[said.indexOf('”Det är bråttom.”') - 1]
    }
    expect(labelOf('recommendation', 'seat-kim')).toBe('Anna på Arbetsförmedlingen skriver:')
    expect(labelOf('undertaking', 'seat-lena')).toBe('Anna på Arbetsförmedlingen skriver:')
    expect(labelOf('undertaking', 'seat-anna')).toBe('Skälet:')
    expect(labelOf('ownStep', 'seat-kim', 'seat-sara')).toBe('Skälet:')
  })

  it('says who wrote why there is no new talk, and quotes it [LET-3]', () => {
    const one = meeting({ told: told('Hej.'), followUp: { kind: 'none', reason: 'Kim ville vila.' } })
    expect(wholeText(letterOf(one))).toContain('Vi har inte bokat något nytt samtal.\nSara på Haninge kommun skriver:\n”Kim ville vila.”')
    expect(wholeText(letterOf({ ...one, followUpBy: null }))).toContain('Skälet:\n”Kim ville vila.”')
  })

  it('keeps a quotation within a reason apart, in single marks [LET-3]', () => {
    const reason = (language: 'sv' | 'en', words: string) => wholeText(participantLetter(meeting({ told: told('Hej.'), followUp: { kind: 'none', reason: words } }), language)!)
    expect(reason('sv', 'Kim sa: ”Inte nu.” och "sedan".')).toContain('”Kim sa: ’Inte nu.’ och ’sedan’.”')
    expect(reason('en', 'Kim said: “Not now.” and "later".')).toContain('“Kim said: ‘Not now.’ and ‘later’.”')
  })

  it('is numbered, and no other list is', () => {
    const letter = letterOf(byName('own-words'))
    expect(listsOf(letter).map(({ isNumbered }) => isNumbered)).toEqual([true, false, false, false])
    expect(letterText(letter)).toContain('\n1. Sara på Haninge kommun: ”Jag följer med dig till banken”\n   Anna skriver: ”Räkningarna är många.” Du sa: ”På förmiddagen.”\n2. Du träffar')
    const page = letterPage(letter, { isDemo: false, nonce: 'n' })
    expect(page.match(/<ol>\n<li>/g)).toHaveLength(1)
    expect(page.match(/<ul>\n<li>/g)).toHaveLength(3)
    expect(page.match(/<ul class="brief">/g)).toHaveLength(1)
  })
})

describe('what is not agreed', () => {
  it('prints no word of what was withdrawn', () => {
    expect(textOf(byName('not-yet-and-no'))).not.toContain('Dold formulering')
  })

  it('counts an item that was changed after the answer as not answered', () => {
    const advised = item('recommendation', { what: act('try', 'arbeta lite'), why: 'Kim vill.', who: by('seat-kim'), when: byDay('2026-12-11') }, 'yes')
    const before = meeting({ items: [advised] })
    const after = evolve(before, { event: { type: 'itemEdited', itemId: advised.id, content: { ...advised.content, what: act('try', 'arbeta heltid') } }, by: 'seat-anna', at: '2026-12-03T12:35:00.000Z' })
    expect(headings(letterOf(before))).toContain('Råd som du sa ja till')
    expect(headings(letterOf(after))).not.toContain('Råd som du sa ja till')
    expect(textOf(after)).toContain('Det här är inte klart än\nDu prövar att arbeta heltid.\nDu har inte svarat än.')
  })

  it('says at once that the meeting ended early, and why', () => {
    expect(textOf(byName('closed-early'))).toMatch(/^Hej Kim!\nTack för att du var med.\nVi avslutade mötet tidigare än vi hade tänkt.\nSkälet var:\n”Du mådde inte bra och ville gå hem”\nHär är det vi hann med./)
  })
})

describe('the participant’s data', () => {
  it('says who may tell whom when that does not go both ways, and which consent came last', () => {
    const [one] = mutualConsents
    const records = [
      { ...one!, fromOrganisationId: 'org-fk', toOrganisationIds: ['org-af', 'org-haninge'], until: '2026-12-24' },
      { ...one!, fromOrganisationId: 'org-fk', toOrganisationIds: ['org-af'], until: '2027-01-31' },
    ]
    const text = textOf(meeting({ told: told('Hej.'), consents: records }))
    expect(text).toContain('Försäkringskassan får berätta om dig för Haninge kommun.\nFörsäkringskassan får berätta om dig för Arbetsförmedlingen.')
    expect(text).toContain('De får prata om hälsa, arbete och ekonomi.\nDitt ja gäller som längst till och med söndag 31 januari 2027.\nRing Sara Lind för att ta tillbaka det.')
  })

  it('[N5] has the phone number in groups, however it was typed', () => {
    const shown = (phone: string) => {
      const one = letterOf(meeting({ told: told('Hej.'), of: { contact: { name: 'Sara Lind', phone, hours: { from: '09.00', to: '15.00' } } } }))
      return allSentences(one).find(({ source }, index, all) => source.of === 'plan' && all[index - 1]?.text === 'Ring Sara Lind:')?.text
    }
    expect(['081234567', '0701234567', '0701-234567', '+46701234567', '0046 8 1234567', '08-123 45 67', '+46 70 123 45 67', '0771524524'].map(shown)).toEqual(['08-123 45 67', '070-123 45 67', '070-123 45 67', '+46 70 123 45 67', '+46 8 123 45 67', '08-123 45 67', '+46 70 123 45 67', '0771-524 524'])
    expect(['växeln, anknytning 12', '08-1234567 eller växeln', '112'].map(shown)).toEqual(['växeln, anknytning 12', '08-1234567 eller växeln', '112'])
  })

  it('makes the phone number one to tap', () => {
    const phones = (phone: string) => {
      const one = meeting({ told: told('Hej.'), of: { contact: { name: 'Sara Lind', phone, hours: { from: '09.00', to: '15.00' } } } })
      return letterOf(one).blocks.flatMap((block) => (block.kind === 'paragraph' ? block.sentences.filter(({ text, href }) => href !== undefined || text === phone).map(({ href }) => href) : []))
    }
    expect(phones('08-123 45 67')).toEqual(['tel:+4681234567'])
    expect(phones('+46 (0)8-123 45 67')).toEqual(['tel:+4681234567'])
    expect(phones('växeln, anknytning 12')).toEqual([undefined])
  })
})

describe('the day', () => {
  it.each([['2026-12-03T22:30:00.000Z', 'Torsdag 3 december 2026'], ['2026-12-03T23:30:00.000Z', 'Fredag 4 december 2026'], ['2026-06-30T22:30:00.000Z', 'Onsdag 1 juli 2026']])('of %s in Sweden is %s', (startsAt, date) => {
    expect(letterOf(meeting({ told: told('Hej.'), of: { startsAt } })).date).toBe(date)
  })

  it('is the same in every time zone of the machine, and twice over', () => {
    const before = process.env['TZ']
    const drawn = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'UTC'].map((zone) => {
      process.env['TZ'] = zone
      return JSON.stringify(Object.values(writtenMeetings).map((one) => participantLetter(one)))
    })
    if (before === undefined) delete process.env['TZ']
    else process.env['TZ'] = before
    expect(new Set(drawn).size).toBe(1)
  })

  it('says the follow-up talk’s year when it is another', () => {
    expect(textOf(meeting({ told: told('Hej.'), followUp: talk('seat-maria', '2027-02-01') }))).toContain('pratar med dig.\nDet blir måndag 1 februari 2027.')
    expect(textOf(meeting({ items: [item('ownStep', { what: act('call', 'läkaren'), why: null, who: by('seat-kim'), when: onDay('2026-12-04') }, 'yes')] }))).toContain('Gör det fredag 4 december.')
  })
})
