import { describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import type { Letter } from '#core/letters/letter.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { allSentences } from './letter-sentences.ts'

const explainedIn = ({ blocks }: Letter) => blocks.flatMap((block) => (block.kind === 'words' ? block.words : []))
/** "följa upp (uppföljning)" was written "följde upp": each word of what was written begins as it does in the glossary. */
const beginnings = (title: string) => (title.replace(/ \([^()]*\)$/u, '').match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, Math.max(2, Math.min(4, word.length - 1))))
const stands = (title: string, text: string) => new RegExp(String.raw`(?<!\p{L})${beginnings(title).join(String.raw`\p{L}*[^\p{L}]+`)}`, 'iu').test(text)

describe('[TERM-10] every word that a letter explains', () => {
  it.each(Object.entries(writtenMeetings))('[TERM-10] stands in the letter of %s', (_name, meeting) => {
    for (const language of ['sv', 'en'] as const) {
      const letter = participantLetter(meeting, language)
      if (!letter) continue
      const explained = explainedIn(letter)
      const text = allSentences({ ...letter, blocks: letter.blocks.filter(({ kind }) => kind !== 'words') }).map((one) => one.text).join('\n')
      expect(explained.map(({ term }) => term).filter((term) => !stands(term, text))).toEqual([])
    }
  })

  it('is told from one that does not', () => {
    expect(stands('följa upp (uppföljning)', 'Vi följde upp det.')).toBe(true)
    expect(stands('följa upp (uppföljning)', 'Anna följer med. Hon ringer upp.')).toBe(false)
  })
})

it('[TERM-10] is explained once, also where Swedish words and an English sentence name it', () => {
  const terms = explainedIn(participantLetter(writtenMeetings['ordinary']!, 'en')!).map(({ term }) => term)
  expect(terms).toContain('Försäkringskassan')
  expect(terms).toEqual([...new Set(terms)])
})
