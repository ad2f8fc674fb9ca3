import { describe, expect, it } from 'vitest'
import * as blame from './blame-sentences.ts'
import { findingsOf } from './found-by.ts'
import { toldAndMeasured } from './measured.ts'
import * as talkOfBlame from './blame-in-talk.ts'
import * as talk from './promises-in-talk.ts'
import * as more from './more-talk.ts'
import * as later from './promises-later.ts'
import * as promises from './promise-sentences.ts'

/** Of a whole sentence, as one says it in a talk: whether the rule finds anything in it. */
const inTalk = [
  ['P1', 'promises', talk.withPromise, talk.withoutPromise],
  ['W8', 'blame', talkOfBlame.withBlame, talkOfBlame.withoutBlame],
] as const

it.each(inTalk)('[%s] finds %s as they sound in a talk: precision at least 0.95, recall at least 0.80', (rule, name, withIt, without) => {
  const isFound = (text: string) => findingsOf(rule, text).length > 0
  const [right, wrong] = [withIt.filter(isFound).length, without.filter(isFound).length]
  console.info(`${name} in talk: ${withIt.length} sentences with, ${without.length} without; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / withIt.length).toFixed(3)}`)
  expect([withIt.length, without.length]).toEqual([60, 60])
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
  expect(right / withIt.length).toBeGreaterThanOrEqual(0.8)
})

it.each([
  ['P1', 'Självklart får du jobbet.'], ['P1', 'Du kan räkna med att pengarna kommer.'], ['P1', 'Vi fixar det.'], ['P1', 'Det ordnar sig.'], ['P1', 'Pengarna kommer på fredag.'],
  ['W8', 'Det är Kims fel.'], ['W8', 'Det var föräldrarnas fel.'], ['W8', 'Kim ska skärpa sig.'], ['W8', 'Hon vill inte jobba.'],
])('[%s] finds what it missed: "%s"', (rule, text) => {
  expect(findingsOf(rule, text)).not.toEqual([])
})

it.each([
  ['P1', 'Självklart får du ta med en vän.'], ['P1', 'Du kan räkna med att mötet tar en timme.'], ['P1', 'Pengarna kommer från kommunen.'], ['P1', 'Om du får jobbet ringer du.'],
  ['W8', 'Det är inte Kims fel.'], ['W8', 'Det är Kims felanmälan.'], ['W8', 'Det är ingens fel.'], ['W8', 'Jag ska skärpa mig.'], ['W8', 'Hon vill inte jobba natt.'],
])('[%s] lets "%s" be', (rule, text) => {
  expect(findingsOf(rule, text)).toEqual([])
})

it('[P1] [W8] finds most of more talk: precision at least 0.95, recall at least 0.80', () => {
  const isFound = (text: string) => findingsOf('P1', text).length + findingsOf('W8', text).length > 0
  const [withIt, without] = [[...more.morePromises, ...more.moreBlame], more.moreOfNeither]
  const [right, wrong] = [withIt.filter(isFound).length, without.filter(isFound).length]
  console.info(`more talk: ${withIt.length} sentences with, ${without.length} without; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / withIt.length).toFixed(3)}`)
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
  expect(right / withIt.length).toBeGreaterThanOrEqual(0.8)
})

it('[P1] finds promises and losses in both languages: precision at least 0.95, recall at least 0.85', () => {
  const isFound = (language: 'sv' | 'en') => (text: string) => findingsOf('P1', text, { language }).length > 0
  const right = later.promisesSv.filter(isFound('sv')).length + later.promisesEn.filter(isFound('en')).length
  const wrong = later.noPromisesSv.filter(isFound('sv')).length + later.noPromisesEn.filter(isFound('en')).length
  console.info(`promises and losses: 50 sentences with, 50 without; precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / 50).toFixed(3)}`)
  expect([later.promisesSv, later.noPromisesSv, later.promisesEn, later.noPromisesEn].map(({ length }) => length)).toEqual([30, 30, 20, 20])
  expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.95)
  expect(right / 50).toBeGreaterThanOrEqual(0.85)
})

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
