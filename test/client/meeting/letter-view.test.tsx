import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { LetterView } from '#client/meeting/letter-view.tsx'
import { isQuotation } from '#core/letters/sentence-run.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { writtenMeetings } from '../../core/letters/all-written-meetings.ts'
import { sentencesOf } from '../../core/letters/letter-sentences.ts'

describe.each(Object.entries(writtenMeetings))('the letter of %s on the screen', (_, meeting) => {
  it.each(['sv', 'en'] as const)('has everybody’s words as quotations, in the language they were written in, in %s [LET-5]', (language) => {
    const letter = participantLetter(meeting, language)!
    const quotations = renderToStaticMarkup(<LetterView letter={letter} />).match(/<q(?: lang="\w+")?>/g) ?? []
    expect(quotations).toEqual(letter.blocks.flatMap(sentencesOf).filter(isQuotation).map(({ lang }) => `<q${lang ? ` lang="${lang}"` : ''}>`))
  })
})
