import { describe, expect, it } from 'vitest'
import { blocksHtml } from '#core/letters/blocks-html.ts'
import { lettersFor } from '#core/letters/referrer-letter.ts'
import type { Block, Sentence } from '#core/letters/letter.ts'
import { letterText } from '#core/letters/plain-text.ts'
import { writtenMeetings } from './all-written-meetings.ts'
import { inEnglish } from './different-meetings.ts'
import { sentencesOf } from './letter-sentences.ts'

const letters = Object.entries({ ...writtenMeetings, 'in-english': inEnglish }).flatMap(([name, one]) =>
  (['sv', 'en'] as const).flatMap((language) => Object.values(lettersFor(one, language)).flatMap((letter) => (letter ? [[`${name}, ${letter.recipient}, ${language}`, letter, one.plan?.language] as const] : []))),
)
const isTheirs = ({ source }: Sentence) => source.kind === 'person' && source.of !== 'consents'
const inLine = (blocks: Block[]) => blocks.filter(({ kind }) => kind !== 'quote').flatMap(sentencesOf)

describe.each(letters)('%s', (_, letter, heldIn) => {
  const marked = letter.language === 'sv' ? /^”[^”]+”$/su : /^“[^“”]+”$/su

  it('has everybody’s words between quotation marks, or as a block of quotation [LET-5]', () => {
    for (const { text } of inLine(letter.blocks).filter(isTheirs)) expect(text).toMatch(marked)
    for (const block of letter.blocks.filter(({ kind }) => kind === 'quote')) for (const { text } of sentencesOf(block)) expect(letterText(letter)).toContain(`> ${text}`)
  })

  it('has no word of ours between them [LET-5]', () => {
    for (const { text } of inLine(letter.blocks).filter((sentence) => !isTheirs(sentence))) expect(text).not.toMatch(marked)
  })

  it('has blocks of them on the page in the language they were written in [LET-5]', () => {
    const quotes = letter.blocks.filter(({ kind }) => kind === 'quote')
    const inBlocks = (blocksHtml(quotes).match(/<span class="sentence"(?: lang="\w+")?>/g) ?? []).map((tag) => /lang="(\w+)"/.exec(tag)?.[1])
    expect(inBlocks).toEqual(quotes.flatMap(sentencesOf).map(() => (letter.language === heldIn ? undefined : heldIn)))
  })

  it('has them as quotations on the page, in the language they were written in [LET-5]', () => {
    const quotations = blocksHtml(letter.blocks).match(/<q class="sentence"(?: lang="\w+")?>/g) ?? []
    expect(quotations).toEqual(inLine(letter.blocks).filter(isTheirs).map(({ lang }) => `<q class="sentence"${lang ? ` lang="${lang}"` : ''}>`))
  })
})

it('has a list of organisations and categories in the language of the plan on the page', () => {
  const { participant } = lettersFor(writtenMeetings['ordinary']!, 'en')
  expect(blocksHtml(participant!.blocks)).toContain('<span class="sentence" lang="sv">Haninge kommun</span>')
  expect(blocksHtml(lettersFor(writtenMeetings['ordinary']!).participant!.blocks)).toContain('<span class="sentence">Haninge kommun</span>')
})
