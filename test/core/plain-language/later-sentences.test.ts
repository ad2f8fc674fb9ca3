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

it.each([
  ['W8', later.secondBlame, later.secondNoBlame],
  ['S3', later.secondPassives, later.secondNoPassives],
  ['W6', later.secondVagueTimes, later.secondNoVagueTimes],
])('[%s] finds something in sentences of a second batch: precision at least 0.95, recall at least 0.90', (rule, withIt, without) => {
  const isFound = (text: string) => findingsOf(rule, text).length > 0
  const [right, wrong] = [withIt.filter(isFound).length, without.filter(isFound).length]
  console.info(`${rule} in a second batch: ${withIt.length} with, ${without.length} without; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / withIt.length).toFixed(3)}`)
  expect([withIt.length, without.length]).toEqual([15, 15])
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
  expect(right / withIt.length).toBeGreaterThanOrEqual(0.9)
})
