import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { isQuotation } from '#core/letters/sentence-run.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { writtenMeetings } from '../../core/letters/all-written-meetings.ts'
import { sentencesOf } from '../../core/letters/letter-sentences.ts'

it('lets people’s words run as they were written, and nothing else', () => {
  const letter = participantLetter({ ...writtenMeetings['ordinary']!, told: [{ id: 'told-1', words: 'أنا متعبة جداً', by: 'seat-kim', at: '2026-12-03T12:30:00.000Z', isRemoved: false, changes: 0 }] })!
  const drawn = renderToStaticMarkup(<LetterView letter={letter} />)
  expect(drawn).toContain('<p dir="auto"><span dir="auto">أنا متعبة جداً</span></p>')
  const byPeople = letter.blocks.flatMap(sentencesOf).filter(({ source }) => source.kind === 'person').length
  expect(drawn.match(/<(?:span|q) [^>]*dir="auto"/g)).toHaveLength(byPeople)
})

describe.each(Object.entries(writtenMeetings))('the letter of %s on the screen', (_, meeting) => {
  it.each(['sv', 'en'] as const)('has everybody’s words as quotations, in the language they were written in, in %s [LET-5]', (language) => {
    const letter = participantLetter(meeting, language)!
    const quotations = renderToStaticMarkup(<LetterView letter={letter} />).replaceAll(' dir="auto"', '').match(/<q(?: lang="\w+")?>/g) ?? []
    expect(quotations).toEqual(letter.blocks.flatMap(sentencesOf).filter(isQuotation).map(({ lang }) => `<q${lang ? ` lang="${lang}"` : ''}>`))
  })
})
