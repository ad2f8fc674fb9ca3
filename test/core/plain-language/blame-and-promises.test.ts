import { describe, expect, it } from 'vitest'
import * as blame from './blame-sentences.ts'
import { findingsOf } from './found-by.ts'
import { toldAndMeasured } from './measured.ts'
import * as promises from './promise-sentences.ts'

const rules = [
  ['W8', 'blame', blame],
  ['P1', 'promises', promises],
] as const

describe.each(rules)('[%s] the %s of our own sentences', (rule, name, sentences) => {
  const halves = [
    ['tuning', sentences.tuningWith, sentences.tuningWithout],
    ['held-out', sentences.heldOutWith, sentences.heldOutWithout],
  ] as const

  it('stand in one half only, between stars', () => {
    const [all, marks] = [halves.flatMap(([, ...both]) => both.flat()), halves.flatMap(([, withMarks]) => withMarks)]
    expect(new Set(all).size).toBe(all.length)
    expect(all.filter((line) => line.includes('*'))).toEqual(marks)
  })

  it.each(halves)('are found in the %s half: precision at least 0.95, recall at least 0.70', (half, withMarks, without) => {
    const { precision, recall } = toldAndMeasured(name, half, [withMarks, without], (text) => findingsOf(rule, text))
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })
})
