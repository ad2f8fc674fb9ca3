import { describe, expect, it } from 'vitest'
import { recordOf } from '#core/meeting-record/record.ts'
import { writtenWords } from '#core/meeting-record/written-words.ts'
import { replay } from '#core/meeting/evolve.ts'
import { content, meetingIn, organisationIds, recorded, seatIds } from '#test/support/builders.ts'

const at = '2026-12-03T12:20:00.000Z'
const record = recordOf(
  replay([
    ...meetingIn('recommend'),
    recorded({ type: 'itemAdded', itemId: 'item-call', kind: 'recommendation', content: content(), isSettledByAuthor: false }, seatIds.officer, at),
    recorded({ type: 'itemAnswered', itemId: 'item-call', answer: 'yes', words: 'Gärna på telefon.' }, seatIds.participant, at),
  ]),
)
const inPart = (part: string) => writtenWords(record!).find((one) => one.part === part)?.written ?? []

describe('what the participant has out of the meeting', () => {
  it('[RECORD-1] keeps what they answered by itself, as theirs and not as who made the suggestion', () => {
    const said = inPart('items')
    expect(said.find(({ texts }) => texts.includes('Gärna på telefon.'))).toMatchObject({ texts: ['Gärna på telefon.'], by: seatIds.participant })
    expect(said.find(({ texts }) => texts.includes('vårdcentralen'))?.texts).not.toContain('Gärna på telefon.')
  })

  it('[RECORD-1] says of each consent which organisation may tell which', () => {
    const between = inPart('consent').flatMap((one) => (one.between ? [one.between] : []))
    expect(between).toContainEqual({ from: organisationIds.town, to: [organisationIds.jobs, organisationIds.insurance] })
    expect(between).toHaveLength(3)
  })
})
