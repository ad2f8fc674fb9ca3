import { describe, expect, it } from 'vitest'
import type { Block, Letter } from '#core/letters/letter.ts'
import { linesToCorrect } from '#core/letters/lines-to-correct.ts'
import { minutes } from '#core/letters/minutes.ts'
import { referrersAnswer } from '#core/letters/minutes/referrers-answer.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { sentencesOf } from '#core/letters/letter-sentences.ts'
import { isLineOf } from '#core/meeting/line-of.ts'
import { longestLineId } from '#core/meeting/line-id.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { writtenMeetings } from '../letters/all-written-meetings.ts'
import { everythingKept, severalCasesKept } from '../letters/everything-kept.ts'
import { notToCorrect, recordsIn } from '../letters/records-of-meeting.ts'

type Write = (meeting: Meeting) => Letter | null
const papers: Record<string, Write> = { 'the participant’s letter': participantLetter, 'the minutes': minutes, 'the answer to Maria': (meeting) => referrersAnswer(meeting, 'seat-maria'), 'the answer to Rut': (meeting) => referrersAnswer(meeting, 'seat-rut') }
const asMinutes = (meeting: Meeting): Meeting => ({ ...meeting, plan: { ...meeting.plan!, form: { ...meeting.plan!.form, papers: ['minutes', 'referrer'] } } })
const meetings: Record<string, Meeting> = { ...writtenMeetings, 'everything that is kept': everythingKept, 'everything of several cases': severalCasesKept }
const written = Object.entries(meetings).flatMap(([name, meeting]) =>
  [meeting, asMinutes(meeting)].flatMap((one, index) => Object.entries(papers).flatMap(([paper, write]): [string, Meeting, Write][] => (write(one) ? [[`${paper} of ${name}${index === 1 ? ', which has minutes' : ''}`, one, write]] : []))),
)

const saysWrong = (meeting: Meeting, lineId: string | null, by = meeting.seats.find(({ role }) => role === 'chair')!.id): Meeting => ({ ...meeting, corrections: [{ id: 'wrong-0001', lineId, words: 'Så var det inte.', by, at: '2026-12-04T09:00:00.000Z', answer: null }] })
const isOf = (of: string) => (block: Block | undefined) => block !== undefined && sentencesOf(block).some(({ source }) => source.of === of)

describe('every line of what is written of a meeting', () => {
  it.each(written)('[CORR-8] in %s can be said to be wrong, and has it under it', (_name, meeting, write) => {
    const letter = write(meeting)!
    expect(notToCorrect(letter)).toEqual([])
    for (const lineId of recordsIn(letter)) {
      expect([lineId, isLineOf(meeting, lineId), lineId.length <= longestLineId]).toEqual([lineId, true, true])
      const { blocks } = write(saysWrong(meeting, lineId))!
      const at = blocks.findIndex(isOf('correction:wrong-0001'))
      expect([lineId, isOf(lineId)(blocks[at]) || isOf(lineId)(blocks[at - 1])]).toEqual([lineId, true])
      expect(blocks.flatMap(sentencesOf).filter(({ text }) => text.includes('Så var det inte.'))).toHaveLength(1)
    }
  })

  it('[CORR-8] is there in all that a meeting can keep, of one case and of several', () => {
    const kinds = (...letters: (Letter | null)[]) => [...new Set(letters.flatMap((letter) => recordsIn(letter!)).map((of) => of.split(':')[0]!))].toSorted()
    const kept = ['closing', 'earlier', 'field', 'item', 'nextDecision', 'noPlan', 'obstacle', 'owner', 'rest', 'told']
    expect(kinds(minutes(asMinutes(everythingKept)))).toEqual(expect.arrayContaining([...kept, 'handover', 'ready', 'silent', 'views', 'money', 'followUp']))
    expect(kinds(participantLetter(everythingKept))).toEqual(expect.arrayContaining([...kept.filter((kind) => kind !== 'obstacle'), 'takeAway']))
    expect(kinds(minutes(severalCasesKept))).toEqual(expect.arrayContaining([...kept, 'putOff']))
  })

  it('[CORR-9] of one of several cases stands there and not at another’s, and is called by its case', () => {
    const ofCases = recordsIn(minutes(severalCasesKept)!).filter((of) => of.endsWith(':case-0001'))
    expect(ofCases.toSorted()).toEqual(['field:goal:case-0001', 'field:manyYears:case-0001', 'nextDecision:case-0001', 'noPlan:case-0001', 'owner:case-0001'])
    for (const lineId of ofCases) {
      const has = (seatId: string) => JSON.stringify(referrersAnswer(saysWrong(severalCasesKept, lineId), seatId)!.blocks).includes('Så var det inte.')
      expect([lineId, has('seat-maria'), has('seat-rut')]).toEqual([lineId, true, false])
      expect(isLineOf(severalCasesKept, lineId.replace('case-0001', 'case-0009'))).toBe(false)
      expect(isLineOf(severalCasesKept, lineId.replace(':case-0001', ''))).toBe(false)
    }
    const named = linesToCorrect(minutes(severalCasesKept)!, (caseId) => `Ärende ${caseId}:`)
    expect(named.find(({ lineId }) => lineId === 'field:manyYears:case-0001')?.text).toBe('Ärende case-0001: Har flera myndigheter haft ärendet i många år? Ja.')
    expect(new Set(named.map(({ text }) => text)).size).toBe(named.length)
  })

  it('[CORR-9] of the whole, a referrer of one of several cases reads what they wrote themselves', () => {
    const has = (seatId: string, by: string) => JSON.stringify(referrersAnswer(saysWrong(severalCasesKept, null, by), seatId)!.blocks).includes('Så var det inte.')
    expect([has('seat-maria', 'seat-maria'), has('seat-rut', 'seat-maria'), has('seat-maria', 'seat-rut'), has('seat-rut', 'seat-rut')]).toEqual([true, false, false, true])
  })
})
