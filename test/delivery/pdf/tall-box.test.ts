import { describe, expect, it } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { sheet } from '#server/delivery/pdf/sheets.ts'
import { byDay, by, act, decision, item, meeting } from '#test/core/letters/written-meetings.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { outlineOfPage, outlineOfPdf } from './outlines.ts'

/** As long as people may write. */
const loss = (number: number) => `Ersättning nummer ${number} tar slut 31 december och efter det får Kim inga pengar därifrån, om inte läkaren skriver ett nytt intyg som handläggaren godkänner före årets slut.`
/** A letter with so many losses, and a step, in its box. */
function letterOf(losses: number, language: 'sv' | 'en'): Letter {
  const letter = participantLetter(meeting({
    items: [
      ...Array.from({ length: losses }, (_, index) => decision(loss(index + 1), 'Försäkringskassan', '2026-11-19')),
      item('ownStep', { what: act('call', 'vårdcentralen'), why: null, who: by('seat-kim'), when: byDay('2026-12-11') }),
    ],
  }), language)
  if (!letter) throw new Error('no letter')
  return letter
}
const pdfOf = (letter: Letter) => letterPdf(letter, { isDemo: false, day: '2026-12-03' })

/** The words that stand above or below what a sheet has room for, without the numbers at the feet: "Sida 1 av 2". */
function outside(pdf: Buffer): string[] {
  const words = [...readPdf('pdftotext', ['-bbox'], pdf).matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">([^<]*)/g)]
  return words.filter(([, top, end]) => Number(top) < sheet.top - 2 || Number(end) > sheet.height - sheet.bottom + 2).map(([, , , word = '']) => word).filter((word) => !/^(Sida|Page|av|of|\d+)$/.test(word))
}

describe.each([[1], [12], [13], [30]])('a box with %i losses', (losses) => {
  it.each(['sv', 'en'] as const)('stands whole on its sheets, in the order of the page, in %s', async (language) => {
    const letter = letterOf(losses, language)
    const pdf = await pdfOf(letter)
    expect(outlineOfPdf(readPdf('pdfinfo', ['-struct-text'], pdf))).toEqual(outlineOfPage(letterPage(letter, { isDemo: false, nonce: 'n' })))
    const numbers = [...readPdf('pdftotext', ['-raw'], pdf).replaceAll('\n', ' ').matchAll(/nummer (\d+) tar slut/g)].map(([, number]) => Number(number))
    const inOrder = Array.from({ length: losses }, (_, index) => index + 1)
    expect(numbers, 'in the box, and as decisions').toEqual([...inOrder, ...inOrder])
    expect(outside(pdf)).toEqual([])
    const [first = ''] = readPdf('pdftotext', ['-raw', '-l', '1'], pdf).split('\f')
    expect(first, 'the box begins under what stands above it').toContain('nummer 1 tar slut')
  })
})
