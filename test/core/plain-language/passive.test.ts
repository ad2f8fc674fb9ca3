import { describe, expect, it } from 'vitest'
import { passivesOf } from '#core/plain-language/passive.ts'
import { read } from '#core/plain-language/reading.ts'
import { heldOutWith, heldOutWithout, tuningWith, tuningWithout } from './passive-sentences.ts'

/** The words that stand between stars, and the words that are found, each with its place in the plain sentence. */
const marked = (line: string): { text: string; places: number[] } => {
  const places: number[] = []
  let text = ''
  for (const [index, piece] of line.split('*').entries()) {
    if (index % 2 === 1) places.push(text.length)
    text += piece
  }
  return { text, places }
}
const foundIn = (text: string): number[] =>
  read(text, { language: 'sv' }).sentences.flatMap(({ words }) => passivesOf(words, 'sv').map(({ last }) => words[last]!.start))

function measured(lines: readonly string[]) {
  const counts = { right: 0, wrong: 0, missed: 0, astray: [] as string[] }
  for (const line of lines) {
    const { text, places } = marked(line)
    const found = foundIn(text)
    const right = found.filter((place) => places.includes(place)).length
    counts.right += right
    counts.wrong += found.length - right
    counts.missed += places.length - right
    if (right !== found.length || right !== places.length) counts.astray.push(line)
  }
  const { right, wrong, missed } = counts
  return { ...counts, precision: right / (right + wrong), recall: right / (right + missed) }
}

describe('[S3] the passives of our own sentences', () => {
  it.each([
    ['tuning', tuningWith, tuningWithout],
    ['held-out', heldOutWith, heldOutWithout],
  ] as const)('are found in the %s half: precision at least 0.95, recall at least 0.70', (half, withPassives, without) => {
    expect(withPassives.every((line) => line.includes('*')) && without.every((line) => !line.includes('*'))).toBe(true)
    const { right, wrong, missed, precision, recall, astray } = measured([...withPassives, ...without])
    console.info(`passives, ${half} half: ${withPassives.length} sentences with, ${without.length} without; ${right} right, ${wrong} wrong, ${missed} missed; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
    if (process.env['ASTRAY'] && half === 'tuning') console.info(astray.join('\n'))
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })
})
