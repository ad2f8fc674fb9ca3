import { describe, expect, it } from 'vitest'
import { letterVersionOf } from '#core/letters/letter-version.ts'
import { letterChanges } from '#core/letters/letter-changes.ts'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import type { Letter } from '#core/letters/letter.ts'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import type { Command } from '#core/meeting/commands.ts'
import { replay } from '#core/meeting/evolve.ts'
import { nobodyHere } from '#core/meeting/live.ts'
import { seatRoleSchema } from '#core/meeting/plan.ts'
import { sections } from '#core/meeting/view.ts'
import { aboutNobody, content, everybodyIn, guardian, meetingIn, minute, plan, seatIds, severalCases } from '#test/support/builders.ts'
import { askedInWriting } from '#test/support/keeping-form.ts'
import { given, played } from '#test/support/given.ts'

const { chair, officer, adviser, referrer, participant, support } = seatIds
const told: Command = { type: 'noteTold', words: 'Jag sover dåligt.' }
const advice: Command = { type: 'addItem', kind: 'recommendation', content: content() }
const step: Command = { type: 'addItem', kind: 'undertaking', content: content({ what: { kind: 'act', act: 'call', object: 'Kims läkare' } }) }
const open = played(meetingIn('takeAway'), [told, chair], [advice, officer], [step, officer], [{ type: 'confirmItem', itemId: 'new-id-03' }, officer], [{ type: 'sayTakeAway', words: 'Att ni ringer.' }, chair])
const closed = played(open, [{ type: 'closeMeeting', early: 'Tiden tog slut.' }, chair])
const wrong = (lineId: string | null = 'told:new-id-01', words = 'Jag sover bra nu.'): Command => ({ type: 'sayWrong', lineId, words })
const answer = (correctionId = 'new-id-04', words = 'Kim sover bra nu.'): Command => ({ type: 'answerWrong', correctionId, words })
const corrected = played(closed, [wrong(), participant])
const textOf = (letter: Letter | null) => (letter ? letterText(letter, { isDemo: false }) : '')
const letters = (log: typeof closed) => ({ participant: textOf(participantLetter(replay(log))), referrer: textOf(referrerLetter(replay(log))) })

describe('corrections', () => {
  it('[CORR-1] are the participant’s, after the close, also without a device that is let in', () => {
    for (const by of [chair, officer, adviser, referrer, support]) given(closed).when(wrong(), by).refused('notYourRole')
    given(closed).when(wrong(), participant, minute(40)).then([{ type: 'wrongSaid', correctionId: 'new-id-04', lineId: 'told:new-id-01', words: 'Jag sover bra nu.' }])
    given(open).when(wrong(), participant).refused('meetingNotClosed')
    given(everybodyIn()).when(wrong(), participant).refused('meetingNotStarted')
    const withGuardian = played(meetingIn('contribute', { seats: [...plan().seats, guardian] }), [told, chair], [{ type: 'closeMeeting', early: 'Slut.' }, chair])
    given(withGuardian).when(wrong(), guardian.id).done()
    const withoutDevice = closed.filter(({ event }) => event.type !== 'seatAdmitted' || event.seatId !== participant)
    given(withoutDevice).when(wrong(null), participant).done()
    given(withoutDevice).when({ type: 'sayWish', wish: 'talkAbout', words: 'Mer.' }, participant).refused('notAdmitted')
  })

  it('[CORR-1] are ten at most, and hold no personal number', () => {
    const ten = Array.from({ length: 10 }, (_, n): [Command, string] => [wrong(null, `Fel ${n}.`), participant])
    given(played(closed, ...ten.slice(1))).when(wrong(), participant).done()
    given(played(closed, ...ten)).when(wrong(), participant).refused('tooManyCorrections')
    given(closed).when(wrong(null, 'Jag heter 19811218-9876.'), participant).refused('personalNumber')
  })

  it('[CORR-6] of a guardian stand under their name, in both letters, and it is said once that they may answer', () => {
    const theirs = played(meetingIn('takeAway', { seats: [...plan().seats, guardian] }), [told, chair], [{ type: 'sayTakeAway', words: 'Att ni ringer.' }, chair], [{ type: 'closeMeeting', early: 'Slut.' }, chair], [wrong('told:new-id-01', 'Kim sover bra.'), guardian.id], [wrong(null, 'Mer saknas.'), guardian.id])
    const { participant: own, referrer: others } = letters(theirs)
    expect(own).toContain('Version 3, torsdag 3 december. Gun har skrivit att något inte stämmer.')
    for (const text of [own, others]) {
      expect(text).toContain('Gun skriver att det inte stämmer: ”Kim sover bra.”')
      expect(text).toContain('Gun skriver att något inte stämmer: ”Mer saknas.”')
      expect(text.match(/Gun får svara för dig\./g)).toHaveLength(1)
      expect(text).not.toMatch(/Du skriver|Du har skrivit|Kim har skrivit/)
    }
    const both = letters(played(theirs, [wrong(null), participant]))
    expect([both.participant, both.referrer].map((text) => /Version 4.*/.exec(text)?.[0])).toEqual(['Version 4, torsdag 3 december. Du har skrivit att något inte stämmer. Gun har skrivit att något inte stämmer.', 'Version 4, torsdag 3 december. Kim har skrivit att något inte stämmer. Gun har skrivit att något inte stämmer.'])
    const ten = Array.from({ length: 8 }, (_, n): [Command, string] => [wrong(null, `Fel ${n}.`), guardian.id])
    given(played(theirs, ...ten)).when(wrong(), guardian.id).refused('tooManyCorrections')
    given(played(theirs, ...ten)).when(wrong(), participant).done()
  })

  it('[CORR-2] are answered once each, by the chair', () => {
    const id = replay(corrected).corrections[0]!.id
    for (const by of [officer, referrer, participant]) given(corrected).when(answer(id), by).refused('notYourRole')
    given(corrected).when(answer(id), chair).then([{ type: 'wrongAnswered', correctionId: id, words: 'Kim sover bra nu.' }])
    given(played(corrected, [answer(id), chair])).when(answer(id, 'En gång till.'), chair).refused('alreadyThere')
    given(corrected).when(answer('no-such-correction'), chair).refused('noSuchNote')
  })

  it('[CORR-3] are of what the letter is made from', () => {
    for (const lineId of ['told:new-id-01', 'item:new-id-02', 'item:new-id-03', 'takeAway', null]) given(closed).when(wrong(lineId), participant).done()
    for (const lineId of ['told:new-id-09', 'item:new-id-01', 'followUp', 'money']) given(closed).when(wrong(lineId), participant).refused('noSuchNote')
    const removed = played(open, [{ type: 'removeTold', toldId: 'new-id-01' }, participant], [{ type: 'withdrawItem', itemId: 'new-id-02' }, officer], [{ type: 'closeMeeting', early: 'Slut.' }, chair])
    for (const lineId of ['told:new-id-01', 'item:new-id-02']) given(removed).when(wrong(lineId), participant).refused('noSuchNote')
    const offered = linesToCorrect(participantLetter(replay(closed))!)
    expect(offered.map(({ lineId }) => lineId).toSorted()).toEqual(['closing', 'item:new-id-02', 'item:new-id-03', 'takeAway', 'told:new-id-01'])
    for (const { lineId } of offered) given(closed).when(wrong(lineId), participant).done()
  })

  it('[CORR-4] make a new version that says so first and under the line, in both letters, and change nothing of what stood there', () => {
    const before = letters(closed)
    const first = letters(corrected)
    expect(first.participant).toContain('Version 2, torsdag 3 december. Du har skrivit att något inte stämmer.\n\nHej Kim!')
    expect(first.referrer).toMatch(/Version 2, torsdag 3 december\. Kim har skrivit att något inte stämmer\.\n\nHej Lena!/)
    expect(first.referrer.split('Version 2')).toHaveLength(2)
    for (const text of [first.participant, first.referrer]) expect(text).toContain('> Jag sover dåligt.\n\nDu skriver att det inte stämmer: ”Jag sover bra nu.”')
    const answered = played(corrected, [answer(replay(corrected).corrections[0]!.id), chair], [wrong('item:new-id-03', 'Inte den läkaren'), participant], [wrong('item:new-id-02', 'Det sa vi aldrig.'), participant], [wrong(null, 'Det saknas något.'), participant])
    expect([letterVersionOf(replay(closed)), letterVersionOf(replay(corrected)), letterVersionOf(replay(answered))]).toEqual([1, 2, 6])
    const last = letters(answered).participant
    expect(last).toContain('Version 6, torsdag 3 december. Du har skrivit att något inte stämmer. Maria på Ekby kommun har rättat det.')
    expect(last).toContain('Du skriver att det inte stämmer: ”Jag sover bra nu.” Rättat av Maria på Ekby kommun: ”Kim sover bra nu.”')
    expect(last).toContain('Du skriver att det inte stämmer: ”Inte den läkaren”')
    expect(last).toContain('Du skriver att något inte stämmer: ”Det saknas något.”')
    for (const line of before.participant.split('\n')) expect(last).toContain(line)
  })

  it('[CORR-5] are drawn for the chair alone', () => {
    for (const role of seatRoleSchema.options) {
      const drawn = sections.corrections.draw(replay(corrected), nobodyHere, role)
      expect(drawn?.map(({ words, answer: said }) => [words, said]) ?? null).toEqual(role === 'chair' ? [['Jag sover bra nu.', null]] : null)
    }
  })
})

const rut = 'seat-rut'
const done: Command = { type: 'closeMeeting', early: 'Tiden tog slut.' }
const textOfMinutes = (log: typeof closed) => textOf(minutes(replay(log)))

describe('corrections of minutes', () => {
  const held = played(meetingIn('recommend', aboutNobody()), [{ type: 'noteTold', words: 'Papperet ligger länge.' }, chair], [{ ...step, content: content({ why: 'Det tar tid.' }) }, officer], [done, chair])

  it('[CORR-7] are by each who keeps them, under name and place, and as many times as a letter’s', () => {
    for (const by of [chair, officer, adviser, referrer]) given(held).when(wrong('item:new-id-02', 'Det var i maj.'), by).done()
    given(held).when(wrong('item:new-id-09'), officer).refused('noSuchNote')
    given(held).when(wrong(null, 'Hon sa inte så.'), officer).refused('namesSomebody')
    given(played(meetingIn('recommend', aboutNobody()), [step, officer])).when(wrong(null), officer).refused('meetingNotClosed')
    const ten = Array.from({ length: 10 }, (_, n): [Command, string] => [wrong(null, `Fel ${n}.`), officer])
    given(played(held, ...ten)).when(wrong(null), officer).refused('tooManyCorrections')
    given(played(held, ...ten)).when(wrong(null), adviser).done()
    const noMinutes = meetingIn('recommend', { form: { ...aboutNobody('deidentified').form!, papers: ['referrer'] }, seats: aboutNobody().seats! })
    const answered = played(noMinutes, [step, officer], [done, chair])
    given(answered).when(wrong(null), referrer).done()
    given(answered).when(wrong(null), officer).refused('notYourRole')
  })

  it('[CORR-7] make versions that say so first and under the line, and the chair answers, and sees who it was', () => {
    const first = played(held, [wrong('item:new-id-02', 'Det var i maj.'), officer])
    const said = played(first, [answer(replay(first).corrections[0]!.id, 'Den 3 maj.'), chair], [wrong(null, 'Något saknas.'), chair])
    const text = textOfMinutes(said)
    expect(text).toContain('Version 4, torsdag 3 december. Omar på Arbetsförmedlingen har skrivit att något inte stämmer. Maria på Ekby kommun har skrivit att något inte stämmer. Maria på Ekby kommun har rättat det.')
    expect(text).toContain('Omar på Arbetsförmedlingen skriver att det inte stämmer: ”Det var i maj.” Rättat av Maria på Ekby kommun: ”Den 3 maj.”')
    expect(text).toContain('Maria på Ekby kommun skriver att något inte stämmer: ”Något saknas.”')
    expect(text).not.toMatch(/svara för dig|\bdu\b/iu)
    for (const line of textOfMinutes(held).split('\n')) expect(text).toContain(line)
    expect(sections.corrections.draw(replay(said), nobodyHere, 'chair')?.map((one) => one.by)).toEqual([officer, chair])
    expect(sections.corrections.draw(replay(said), nobodyHere, 'representative')).toBeNull()
  })

  it('[CORR-7] stand in a referrer’s answer where they are of a line of their cases, and nothing of another’s or the whole', () => {
    const two = meetingIn('recommend', severalCases)
    const inCase = (caseId: string): [Command, string][] => [[{ type: 'moveToCase', caseId }, chair], ...['understand', 'contribute', 'recommend'].map((phaseId): [Command, string] => [{ type: 'moveToPhase', phaseId, reason: null }, chair]), [step, officer]]
    const of = played(two, ...inCase('case-0001'), ...inCase('case-0002'), [done, chair])
    const [ofA, ofB] = replay(of).items.map(({ id }) => id)
    const said = replay(played(of, [wrong(`item:${ofA}`, 'Fel i ettan.'), referrer], [wrong(`item:${ofB}`, 'Fel i tvåan.'), rut], [wrong(null, 'Fel i alltihop.'), officer]))
    const [lena, ruts] = [referrersAnswer(said, referrer)!, referrersAnswer(said, rut)!]
    const has = (letter: Letter) => ['Fel i ettan.', 'Fel i tvåan.', 'Fel i alltihop.', 'Version 4'].map((words) => textOf(letter).includes(words))
    expect([has(lena), has(ruts), has(minutes(said)!)]).toEqual([[true, false, false, true], [false, true, false, true], [true, true, true, true]])
    expect(([[lena, referrer], [ruts, rut], [minutes(said)!, chair]] as const).map(([letter, reader]) => letterChanges(said, letter, reader).map(({ words }) => words))).toEqual([['Fel i ettan.'], ['Fel i tvåan.'], ['Fel i ettan.', 'Fel i tvåan.', 'Fel i alltihop.']])
  })

  it('[CORR-9] are of a line that each of several cases has with its case, and never without', () => {
    const form = { ...severalCases.form!, keeps: ['fields' as const], fields: [askedInWriting({ need: 'free' })] }
    const written = played(meetingIn('recommend', { ...severalCases, form }), [{ type: 'writeField', fieldId: 'goal', caseId: 'case-0001', words: 'Ett mål.' }, officer], [step, officer], [done, chair])
    expect(linesToCorrect(minutes(replay(written))!).map(({ lineId }) => lineId)).toContain('field:goal:case-0001')
    given(written).when(wrong('field:goal:case-0001'), referrer).done()
    for (const lineId of ['field:goal', 'field:goal:case-0002', 'field:other:case-0001', 'noPlan:case-0001']) given(written).when(wrong(lineId), referrer).refused('noSuchNote')
    const of = replay(played(written, [wrong('field:goal:case-0001', 'Ett annat mål.'), officer], [wrong(null, 'Fel i alltihop.'), referrer]))
    expect([referrer, rut].map((seatId) => [referrersAnswer(of, seatId)].map((letter) => ['Ett annat mål.', 'Fel i alltihop.'].map((words) => textOf(letter).includes(words)))[0])).toEqual([[true, true], [false, false]])
    expect(letterChanges(of, referrersAnswer(of, referrer)!, referrer).map(({ line, words }) => [line, words])).toEqual([[`Ärende ${severalCases.cases![0]!.code}: ”Ett mål.”`, 'Ett annat mål.'], [null, 'Fel i alltihop.']])
    expect(letterChanges(of, referrersAnswer(of, rut)!, rut)).toEqual([])
  })
})
