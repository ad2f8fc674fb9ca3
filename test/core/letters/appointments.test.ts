import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Act, When } from '#core/meeting/item.ts'
import { sentencesOf } from './letter-sentences.ts'
import { act, by, item, meeting, onDay } from './written-meetings.ts'

const boxOf = (name: Act, object: string, when: When) => {
  const one = item('undertaking', { what: act(name, object), why: null, who: by('seat-sara'), when }, 'yes')
  const box = participantLetter(meeting({ items: [one] }))?.blocks.find(({ kind }) => kind === 'main')
  return (box ? sentencesOf(box) : []).map(({ text }) => text).join(' ')
}
const aTime = onDay('2026-12-08', '10.00')
const aDay = onDay('2026-12-08')

describe('a time that the participant must keep', () => {
  it.each<[Act, string, When]>([
    ['visit', 'Kim hemma', aDay],
    ['goAlong', 'Kim till banken', aDay],
    ['goThrough', 'räkningarna med Kim', aTime],
    ['fillIn', 'ansökan med Kim', aTime],
    ['read', 'brevet med Kim', aTime],
    ['show', 'Kim hur kaféet ser ut', aTime],
  ])('is that somebody is to %s: %s', (name, object, when) => {
    expect(boxOf(name, object, when)).toContain('Du har en tid:')
  })

  it.each<[Act, string, When]>([
    ['fillIn', 'ansökan till Kim', aTime],
    ['fillIn', 'ansökan med Kim', aDay],
    ['send', 'ett brev till Kim', aTime],
    ['visit', 'banken', aDay],
    ['remind', 'Kim om tiden', aDay],
  ])('is not that somebody is to %s: %s', (name, object, when) => {
    expect(boxOf(name, object, when)).toContain('Du behöver inte göra något nu.')
  })
})
