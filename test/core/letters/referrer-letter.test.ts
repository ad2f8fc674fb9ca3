import { describe, expect, it } from 'vitest'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import type { Rest } from '#core/meeting/kept-cases.ts'
import { nothingKept } from '#core/meeting/nothing-kept.ts'
import { lettersFor, referrerLetter } from '#core/letters/referrer-letter.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { headings } from './letter-sentences.ts'
import { act, by, byDay, decision, information, item, meeting, moneySaid, question, told, words } from './written-meetings.ts'

const named = (name: string) => writtenMeetings[name] ?? meeting()
const steps = (name: string, heading: string) => {
  const blocks = referrerLetter(named(name))?.blocks ?? []
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.sentences[0]?.text === heading)
  const next = blocks[at + 1]
  return next?.kind === 'steps' ? next.steps.map(({ who, what, when }) => [who.text, ...what.map(({ text }) => text), when?.text]) : next
}

describe('the referrer’s letter', () => {
  it.each(Object.entries(writtenMeetings).filter(([, one]) => referrerLetter(one)))('holds the participant’s letter word for word: %s', (_, one) => {
    const whole = referrerLetter(one)?.blocks ?? []
    const inside = participantLetter(one)?.blocks ?? []
    const from = whole.findIndex((block) => JSON.stringify(block) === JSON.stringify(inside[0]) && block !== whole[0])
    expect(whole.slice(from, from + inside.length)).toEqual(inside)
    expect(inside.length).toBeGreaterThan(10)
  })

  it('has an appendix in its own order', () => {
    const found = headings(referrerLetter(named('referrer-of-same-authority'))!)
    expect(found.slice(found.indexOf('Bilaga till Maria på Arbetsförmedlingen'))).toEqual([
      'Bilaga till Maria på Arbetsförmedlingen', 'Frågan du tog med', 'Svaret i korthet', 'Det vi kom överens om', 'Det som inte är klart', 'Det här gör du', 'Samtycket', 'Stämmer något inte?',
    ])
  })

  it('says what the referrer does and by when: own steps, contacts, the follow-up talk', () => {
    expect(steps('referrer-of-same-authority', 'Det här gör du')).toEqual([
      ['Du', 'Ringer Kim', 'Torsdag 10 december klockan 10'],
      ['Du', 'Hör av dig till Kim om det här:', 'Kim väntar på en plats på arbetsträningen.', 'Senast tisdag 22 december'],
      ['Du', 'Pratar med Kim igen', 'Torsdag 14 januari 2027 klockan 10'],
    ])
  })

  it('says du to its reader in what was agreed, and names everybody else', () => {
    for (const [id, others] of [['referrer-of-same-authority', 'Kim'], ['waiting', 'Anna på Arbetsförmedlingen']] as const) {
      const text = letterText(referrerLetter(named(id))!)
      const agreed = text.slice(text.indexOf('Det här steget kommer först'), text.indexOf('Det här gör du'))
      expect(agreed).toMatch(/Vem: Du\nVad: [^]*När: Du hör av dig senast [a-z]+ \d+ december\n/)
      expect(agreed).toContain(`Vem: ${others}`)
      expect(agreed).not.toMatch(/(Vem|När): .*Maria/)
    }
  })

  it('says du to its reader in the step that comes first, whatever they do in it, and in the questions', () => {
    const appendixOf = (one: ReturnType<typeof meeting>, language: 'sv' | 'en' = 'sv') => letterText(referrerLetter(one, language)!).split(language === 'sv' ? 'Frågan du tog med' : 'The question you brought')[1]!
    expect(appendixOf(named('closed-early'))).toContain('Det här steget kommer först: Du ringer Kim. Det blir fredag 4 december klockan 10.')
    const said = item('recommendation', { what: words('Jag följer med Kim till banken'), why: 'Räkningarna är många.', who: by('seat-maria'), when: byDay('2026-12-10') }, 'yes')
    expect(appendixOf(meeting({ items: [said] }))).toContain('Det här steget kommer först: ”Jag följer med Kim till banken”. Du ordnar det senast torsdag 10 december.')
    const helps = item('undertaking', { what: act('help', 'the form'), why: 'It is long.', who: by('seat-maria'), when: byDay('2026-12-10') }, 'yes')
    const asked = question('When is the answer?', by('seat-maria'), '2026-12-11', null, { confirmedAt: '2026-12-03T12:30:00.000Z' })
    const english = appendixOf(meeting({ items: [helps, asked], of: { language: 'en' } }), 'en')
    expect(english).toContain('Who: You\nWhat: Help Kim with the form\n')
    expect(english).toContain('This step comes first: You help Kim with the form.')
    expect(english).toMatch(/Question to you: “When is the answer\?”\n {2}You answer no later than Friday 11 December\./)
    expect(english).not.toContain('Maria')
  })

  it('[ANSWER-17] says who wrote down or gave a promise that is not the bearer’s own word, in the appendix', () => {
    const promised = (who: string, confirmedBy: string) => letterText(referrerLetter(meeting({ items: [{ ...item('undertaking', { what: act('call', 'Kim'), why: 'Vi behöver prata.', who: by(who), when: byDay('2026-12-11') }, 'yes'), confirmedBy }] }))!)
    expect(promised('seat-anna', 'seat-sara')).toContain('Det är ett åtagande. Sara skrev ned att Anna lovade det.')
    expect(promised('seat-maria', 'seat-sara')).toContain('Det är ett åtagande. Sara skrev ned att du lovade det.')
    expect(promised('seat-anna', 'seat-anna')).not.toMatch(/lovade det/)
  })

  it('says so when the referrer has nothing to do', () => {
    expect(steps('not-yet-and-no', 'Det här gör du')).toMatchObject({ kind: 'paragraph', sentences: [{ text: 'Du har ingen egen uppgift efter mötet.' }] })
  })

  it('[LET-24] has what they look at again among their own tasks, with its day', () => {
    const rest = (of: Rest['of'], seatId = 'seat-maria'): Rest => ({ id: 'rest-1', of, because: 'care', waitsFor: 'en tid hos psykiatrin', since: '2026-04-12', meanwhile: null, looksAgain: { seatId, by: '2026-12-18' }, by: 'seat-anna', at: '2026-12-03T12:30:00.000Z' })
    const put = item('recommendation', { what: act('call', 'vården'), who: by('seat-kim'), why: 'Du vill veta.', when: byDay('2026-12-11') })
    const text = (one: Rest) => letterText(referrerLetter(meeting({ items: [put], kept: { ...nothingKept, rests: [one] } }))!)
    expect(text(rest({ kind: 'case', caseId: null }))).toMatch(/Vem: Du\nVad: Ser på det här igen:\s+”en tid hos psykiatrin”\s+När: Senast fredag 18 december/)
    expect(text(rest({ kind: 'item', itemId: put.id }))).toMatch(/Ser på det här igen:[^]*vården/)
    expect(text(rest({ kind: 'case', caseId: null }))).not.toContain('Du har ingen egen uppgift')
    expect(text(rest({ kind: 'case', caseId: null }, 'seat-anna'))).toContain('Du har ingen egen uppgift efter mötet.')
  })

  it('says whose own words stand in the appendix, and whom advice in own words was for', () => {
    const text = letterText(referrerLetter(named('own-words'))!)
    const appendix = text.slice(text.indexOf('Det här vill Kim vänta med'))
    for (const line of ['Lena på Försäkringskassan. I vårt brev till Kim står det: ”Jag ringer dig om pengarna”', 'Kim: ”Jag promenerar en kvart varje dag”', 'Till Kim: ”Du ringer läkaren om sömnen”', 'Anna. I vårt brev till Kim står det: ”Jag skickar ett brev till dig”']) {
      expect(appendix).toContain(`\n- ${line}\n`)
    }
  })

  it('[LET-25] says before words with “du” in them that they stand so in the participant’s letter, whoever wrote them and whoever acts', () => {
    const step = (who: string, author: string, said: string, kind: 'recommendation' | 'undertaking' | 'ownStep' = 'recommendation') => {
      const one = { ...item(kind, { what: words(said), why: 'Det blir lugnare.', who: by(who), when: byDay('2026-12-11') }, 'yes'), by: author }
      const letter = meeting({ items: [one] })
      return { appendix: letterText(referrerLetter(letter)!).split('Bilaga till')[1] ?? '', participant: letterText(participantLetter(letter)!) }
    }
    const heres = 'I vårt brev till Kim står det:'
    for (const said of ['Maria träffar du som vanligt.', 'Jag ringer dig på fredag.', 'Ring mig när du har fått svar.', 'Du ringer till banken.']) {
      for (const who of ['seat-anna', 'seat-maria', 'seat-kim']) {
        for (const author of ['seat-anna', 'seat-maria']) {
          const { appendix, participant } = step(who, author, said)
          expect(appendix).toContain(`Vad: ${heres} ”${said}”`)
          expect(appendix).toContain(`Det här steget kommer först. ${heres} ”${said}”`)
          expect(appendix, 'nobody knows who speaks, nor to whom').not.toMatch(new RegExp(`skriver till Kim: ”${said}|sagt till Kim: ”${said}`, 'u'))
          expect(participant, 'Kim’s own has them as they stand').toContain(`”${said}”`)
          expect(participant).not.toContain(heres)
        }
      }
    }
    expect(step('seat-anna', 'seat-anna', 'Jag ringer till banken.').appendix).not.toContain(heres)
    expect(step('seat-kim', 'seat-anna', 'Jag ringer dig på fredag.', 'ownStep').appendix, 'the participant’s own step is said by them').not.toContain(heres)
  })

  it('[LET-25] says it of what was decided, and of no answer, which speaks to whoever asked', () => {
    const decided = decision('Du får sjukpenning till mars.', 'org-fk', '2026-11-19')
    const replied = { ...question('Hur blir det med pengarna?', by('seat-anna'), '2026-12-11', null, { confirmedAt: '2026-12-03T12:30:00.000Z' }), reply: { words: 'Skicka ditt intyg till mig.', by: 'seat-anna', at: '2026-12-03T12:40:00.000Z' } }
    const letter = meeting({ items: [decided, replied] })
    const appendix = letterText(referrerLetter(letter)!).split('Bilaga till')[1]
    for (const line of ['I vårt brev till Kim står det: ”Du får sjukpenning till mars.”', 'svarade: ”Skicka ditt intyg till mig.”']) expect(appendix).toContain(line)
    const participant = letterText(participantLetter(letter)!)
    expect(participant).toContain('”Du får sjukpenning till mars.”')
    expect(participant).not.toContain('I vårt brev till Kim')
  })

  it('[LET-25] says it of no letter that is not written: where there are minutes instead', () => {
    const letter = meeting({ items: [item('undertaking', { what: words('Jag ringer dig på fredag.'), why: null, who: by('seat-anna'), when: byDay('2026-12-11') }, 'yes')] })
    const papers = (...wanted: ('participant' | 'referrer' | 'minutes')[]) => ({ ...letter, plan: { ...letter.plan!, form: { ...letter.plan!.form, papers: wanted } } })
    const [ofMinutes, answer] = [letterText(minutes(papers('minutes'))!), letterText(referrersAnswer(papers('referrer'), 'seat-maria')!)]
    for (const text of [ofMinutes, answer]) {
      expect(text).toContain('”Jag ringer dig på fredag.”')
      expect(text).not.toContain('I vårt brev')
    }
  })

  it('says an answer once: not again under the heading that says it', () => {
    expect(letterText(referrerLetter(named('not-yet-and-no'))!)).not.toContain('Kim svarade')
    expect(letterText(referrerLetter(named('guardian-answers'))!)).toContain('Per svarade nej för Kim:')
  })

  it('names who brought up what was not agreed, and everybody by their place once [LET-3]', () => {
    const text = letterText(referrerLetter(named('own-words'))!)
    expect(text.slice(text.indexOf('Det här vill Kim vänta med'))).toContain('Kims ord: ”Efter jul.” Anna tog upp det. Skälet: ”Frågan behöver ett svar.”')
    const yours = { ...named('not-yet-and-no'), items: named('not-yet-and-no').items.map((one) => ({ ...one, by: 'seat-maria' })) }
    expect(letterText(referrerLetter(yours)!)).toContain('Du tog upp det. Skälet: ”Kim tycker om att laga mat.”')
  })

  it('says that a reason with “du” in it was said to the participant, whom the reader is not [LET-3]', () => {
    const because = (why: string, who: string, author: string, changes: Parameters<typeof meeting>[0] = {}) => {
      const one = { ...item('recommendation', { what: act('call', 'banken'), why, who: by(who), when: byDay('2026-12-11') }, 'yes'), by: author }
      const text = letterText(referrerLetter(meeting({ ...changes, items: [one] }))!)
      return text.slice(text.indexOf('Bilaga'))
    }
    expect(because('Då slipper du vänta.', 'seat-kim', 'seat-anna')).toContain('Anna på Arbetsförmedlingen skriver till Kim: ”Då slipper du vänta.”')
    expect(because('Det är din tur.', 'seat-kim', 'seat-maria')).toContain('Du skriver till Kim: ”Det är din tur.”')
    expect(because('Jag vet vad du vill.', 'seat-anna', 'seat-anna')).toContain('Skälet, sagt till Kim: ”Jag vet vad du vill.”')
    expect(because('Du ska slippa vänta.', 'seat-kim', 'seat-kim')).toContain('Skälet: ”Du ska slippa vänta.”')
    expect(because('Kön är lång på Duvnäs.', 'seat-kim', 'seat-anna')).toContain('Anna på Arbetsförmedlingen skriver: ”Kön')
    const whole = letterText(participantLetter(meeting({ items: [{ ...item('recommendation', { what: act('call', 'banken'), why: 'Då slipper du vänta.', who: by('seat-kim'), when: byDay('2026-12-11') }, 'yes'), by: 'seat-anna' }] }))!)
    expect(whole).toContain('Anna på Arbetsförmedlingen skriver: ”Då slipper du vänta.”')
  })

  it('says that what was said of the money, or told, with “du” in it was said to the participant [LET-3]', () => {
    const appendix = (changes: Parameters<typeof meeting>[0]) => letterText(referrerLetter(meeting({ told: told('Hej.'), ...changes }))!).split('Bilaga till')[1]
    expect(appendix({ money: moneySaid('seat-lena', 'Din sjukpenning är densamma.') })).toContain('sa till Kim: ”Din sjukpenning är densamma.”')
    expect(appendix({ money: moneySaid('seat-maria', 'Du har den kvar.') })).toContain('Du sa till Kim: ”Du har den kvar.”')
    expect(appendix({ money: moneySaid('seat-lena', 'Inget ändras i vår.') })).toContain('sa: ”Inget ändras i vår.”')
    expect(appendix({ items: [information('Du får brev hem.', by('seat-lena'))] })).toContain('berättade för Kim: ”Du får brev hem.”')
    expect(appendix({ items: [information('Kontoret är stängt.', by('seat-lena'))] })).toContain('berättade: ”Kontoret är stängt.”')
    const theirs = letterText(participantLetter(meeting({ told: told('Hej.'), money: moneySaid('seat-lena', 'Din sjukpenning är densamma.'), items: [information('Du får brev hem.', by('seat-lena'))] }))!)
    expect(theirs).not.toContain('till Kim: ”')
    expect(theirs).not.toContain('för Kim')
  })

  it('is not made where there is no referrer or nothing to write', () => {
    expect(lettersFor(meeting())).toEqual({ participant: null, referrer: null })
    expect(lettersFor(named('only-undertaking'))).toMatchObject({ participant: { recipient: 'participant' }, referrer: null })
  })
})
