import { describe, expect, it } from 'vitest'
import { passivesOf } from '#core/plain-language/passive.ts'
import { read } from '#core/plain-language/reading.ts'
import { toldAndMeasured } from './measured.ts'
import { heldOutWith, heldOutWithout, tuningWith, tuningWithout } from './passive-sentences.ts'

const foundIn = (text: string) => read(text, { language: 'sv' }).sentences.flatMap(({ words }) => passivesOf(words, 'sv').map(({ last }) => words[last]!))

describe('[S3] the passives of our own sentences', () => {
  it.each([
    ['tuning', tuningWith, tuningWithout],
    ['held-out', heldOutWith, heldOutWithout],
  ] as const)('are found in the %s half: precision at least 0.95, recall at least 0.70', (half, withPassives, without) => {
    expect(withPassives.every((line) => line.includes('*')) && without.every((line) => !line.includes('*'))).toBe(true)
    const { precision, recall } = toldAndMeasured('passives', half, [withPassives, without], foundIn)
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })
})
