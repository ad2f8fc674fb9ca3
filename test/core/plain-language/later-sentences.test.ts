import { expect, it } from 'vitest'
import { findingsOf } from './found-by.ts'
import * as later from './later-sentences.ts'
import { measured } from './measured.ts'

it.each([
  ['W8', later.disrespect, later.noDisrespect],
  ['S3', later.passives, later.noPassives],
  ['W6', later.vagueTimes, later.noVagueTimes],
])('[%s] finds what stands between stars in sentences that were written later: precision at least 0.95, recall at least 0.90', (rule, withIt, without) => {
  const { precision, recall } = measured([...withIt, ...without], (text) => findingsOf(rule, text))
  console.info(`${rule} in later sentences: ${withIt.length} with, ${without.length} without; precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`)
  expect([withIt.length, without.length]).toEqual([15, 15])
  expect(precision).toBeGreaterThanOrEqual(0.95)
  expect(recall).toBeGreaterThanOrEqual(0.9)
})
