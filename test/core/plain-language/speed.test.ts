import { expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { heldOutWith, heldOutWithout, tuningWith, tuningWithout } from './passive-sentences.ts'
import vectors from './readability-vectors.json' with { type: 'json' }

const sentences = [...tuningWith, ...heldOutWithout, ...tuningWithout, ...heldOutWith].map((line) => line.replaceAll('*', ''))
const page = `${sentences.map((line, at) => (at % 4 === 3 ? `${line}\n` : `${line} `)).join('')}\n${vectors.texts.at(-1)?.text ?? ''}\n\n`
const longText = (words: number): string => page.repeat(Math.ceil(words / measure(page).words))

const round = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The quickest of 20 rounds, in milliseconds: what the work costs when nothing else takes the processor. It is told, not held against a limit: machines differ, and `npm run bench:help` has it beside a baseline. */
const quickest = (work: () => unknown): number => Math.min(...Array.from({ length: 20 }, () => round(work)))

it('reads ten thousand words, hard words among them, and finds as much in each page', () => {
  const text = longText(10_000)
  const { words } = measure(text)
  const swedish = { language: 'sv', glossary: ourGlossary() } as const
  expect(words).toBeGreaterThanOrEqual(10_000)
  const [ofText, ofTwice] = [text, text + text].map((given) => check(given, swedish).filter(({ rule }) => rule === 'S3').length)
  expect(ofTwice).toBe(2 * (ofText ?? 0))
  const [checked, measured] = [quickest(() => check(text, swedish)), quickest(() => measure(text))]
  console.info(`${words} words: checked in ${checked.toFixed(1)} ms, measured in ${measured.toFixed(1)} ms; a page of ${measure(page).words} words checked in ${quickest(() => check(page, swedish)).toFixed(2)} ms`)
})
