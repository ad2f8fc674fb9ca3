import { expect, it } from 'vitest'
import { check } from '#core/plain-language/check.ts'
import { measure } from '#core/plain-language/measure.ts'
import { heldOutWith, heldOutWithout, tuningWith, tuningWithout } from './passive-sentences.ts'
import vectors from './readability-vectors.json' with { type: 'json' }

const sentences = [...tuningWith, ...heldOutWithout, ...tuningWithout, ...heldOutWith].map((line) => line.replaceAll('*', ''))
const page = `${sentences.map((line, at) => (at % 4 === 3 ? `${line}\n` : `${line} `)).join('')}\n${vectors.texts.at(-1)?.text ?? ''}\n\n`
const longText = (words: number): string => page.repeat(Math.ceil(words / measure(page).words))

/** The quickest of some rounds, in milliseconds: what the work costs when nothing else takes the processor. */
function quickest(work: () => unknown): number {
  const rounds = Array.from({ length: 40 }, () => {
    const began = performance.now()
    work()
    return performance.now() - began
  })
  return Math.min(...rounds)
}

it('reads ten thousand words, finds as much in each page, and tells how long it takes', () => {
  const text = longText(10_000)
  const { words } = measure(text)
  const swedish = { language: 'sv' } as const
  expect(words).toBeGreaterThanOrEqual(10_000)
  const [ofText, ofTwice] = [text, text + text].map((given) => check(given, swedish).filter(({ rule }) => rule === 'S3').length)
  expect(ofTwice).toBe(2 * (ofText ?? 0))
  const [checked, measured] = [quickest(() => check(text, swedish)), quickest(() => measure(text))]
  console.info(`${words} words: checked in ${checked.toFixed(1)} ms, measured in ${measured.toFixed(1)} ms; a page of ${measure(page).words} words checked in ${quickest(() => check(page, swedish)).toFixed(2)} ms`)
})
