import { describe, expect, it } from 'vitest'
import { fullDayText } from '#core/letters/wording/day-and-clock.ts'
import { recordOf } from '#core/meeting-record/record.ts'
import { writtenWords } from '#core/meeting-record/written-words.ts'
import { replay } from '#core/meeting/evolve.ts'
import { recordLine } from '#server/http/record-line.ts'
import { consents, content, meetingIn, recorded, seatIds } from '#test/support/builders.ts'

const at = '2026-12-03T12:20:00.000Z'
const meeting = replay([
    ...meetingIn('recommend'),
    recorded({ type: 'itemAdded', itemId: 'item-call', kind: 'recommendation', content: content(), isSettledByAuthor: false }, seatIds.officer, at),
    recorded({ type: 'itemAnswered', itemId: 'item-call', answer: 'yes', words: 'Gärna på telefon.' }, seatIds.participant, at),
    recorded({ type: 'itemAdded', itemId: 'item-home', kind: 'recommendation', content: content({ what: { kind: 'act', act: 'call', object: 'hem' } }), isSettledByAuthor: false }, seatIds.officer, at),
    recorded({ type: 'itemAnswered', itemId: 'item-home', answer: 'notYet', words: null }, seatIds.participant, at),
    recorded({ type: 'separateAnswered', kind: 'teams', answer: 'no', how: 'written', textVersion: 'apart-sv-1', paper: { takenBy: 'Doris', signedOn: '2026-12-01' } }, seatIds.chair, at),
])
const record = recordOf(meeting)
const inPart = (part: string) => writtenWords(record!).find((one) => one.part === part)?.written ?? []

describe('what the participant has out of the meeting', () => {
  it('[RECORD-1] keeps what they answered by itself, as theirs and not as who made the suggestion', () => {
    const said = inPart('items')
    expect(said.find(({ texts }) => texts.includes('Gärna på telefon.'))).toMatchObject({ texts: ['Gärna på telefon.'], by: seatIds.participant })
    expect(said.find(({ texts }) => texts.includes('vårdcentralen'))?.texts).not.toContain('Gärna på telefon.')
  })

  it('[RECORD-1] says of each consent which organisation may tell which, until when, how and to which text, and of each item what somebody does', () => {
    const { seats, organisations } = meeting.plan!
    const lines = (part: string) => inPart(part).map((one) => recordLine(one, { table: { seats, organisations }, language: 'sv' }))
    const among = organisations.map(({ name }) => name)
    expect(lines('consent')[0]).toBe(`${among[0]} får berätta för ${among[1]}, ${among[2]}: ${consents[0]!.categories.join(', ')} · ${consents[0]!.purpose} · Gäller till och med ${fullDayText(consents[0]!.until, 'sv')} · Svar på papper · Textens nummer: ${consents[0]!.textVersion}`)
    expect(lines('consent').at(-1)).toBe('Får vi ha mötet i Microsoft Teams? · Svar: nej · Svar på papper, påskrivet tisdag 1 december 2026. Doris tog emot pappret · Textens nummer: apart-sv-1')
    expect(lines('items')).toEqual(['Omar på Arbetsförmedlingen ringer vårdcentralen. · senast fredag 11 december 2026 · Du vill veta om du orkar arbeta.', 'Svar: ja · Gärna på telefon.', 'Omar på Arbetsförmedlingen ringer hem. · senast fredag 11 december 2026 · Du vill veta om du orkar arbeta.', 'Svar: inte än'])
    expect(inPart('items').at(-1)).toMatchObject({ texts: [], by: seatIds.participant, at })
  })
})
