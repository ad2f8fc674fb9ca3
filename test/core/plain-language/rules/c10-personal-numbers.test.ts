import { describe, expect, it } from 'vitest'
import { chanceFrom, lookAlikes, personalNumber, writtenForms } from '#test/core/personal-number/numbers.ts'
import { read } from '#core/plain-language/reading.ts'
import { personalNumbers } from '#core/plain-language/rules/c10-personal-numbers.ts'
import { findingsOf, foundBy } from '../found-by.ts'

const seed = 20261128
const severities = (text: string) => findingsOf('C10', text).map(({ severity }) => severity)
const around = ['Kim (%s) kommer.', '%s', 'numret%soch', 'Ring AF, %s, tack.', 'a\u030a\u00ad %s']

/** Of these we ask, also with what the eye does not see between: "numret0101250405", and any bare "0701231235". */
const mayBePhone = /^(?:numret|Ring AF, )0[1-9]\d{4}[\u00ad\u200b]?\d{4}(?:och|, tack\.)$|(?<!\d)070\d{7}(?!\d)/u

const isError = (text: string) => personalNumbers.find(read(text, { language: 'sv' })).some(({ severity }) => severity === undefined)

describe('[C10] a personal number', () => {
  it('is an error at its own place, in decomposed text too', () => {
    expect(foundBy('C10', 'Kim fra\u030an Ume\u00adå, 850412-1230, ringer.')).toEqual(['850412-1230'])
    expect(severities('Kim har 850412-1230')).toEqual(['error'])
  })

  it('is caught in all of 10,000 generated texts, in every written form', () => {
    const chance = chanceFrom(seed)
    const forms = Object.values(writtenForms)
    const missed = Array.from({ length: 10_000 }, (_, turn) =>
      chance.pick(around).replace('%s', forms[turn % forms.length]!(personalNumber(chance))),
    ).filter((text) => !isError(text) && !(mayBePhone.test(text) && severities(text).includes('warning')))
    expect(missed).toEqual([])
  })

  it('that is grouped as a phone number asks', () => {
    expect(severities('Ring 070-123 12 35.')).toEqual(['warning'])
    expect(findingsOf('C10', 'Ring 070-123 12 35.')[0]?.message.sv).toContain('telefonnummer')
  })
})

describe('[C10] a number with a wrong digit', () => {
  it.each(['Kims personnummer är 850412-1231.', 'Pnr: 198504121231', 'personnr 19850412 1231', 'Samordningsnumret 850472-1239', 'Her personal identity number is 850412-1231.'])('asks where it is called a personal number: “%s”', (text) => {
    expect(severities(text)).toEqual(['warning'])
    expect(foundBy('C10', text)[0]).toMatch(/^\d+[- ]?\d{4}$/)
  })

  it.each(['Ärendenummer 850412-1231.', 'Personnummer saknas. Ärende 2026-004512.', 'Personnummer 556012-5791', 'Kim fick ett nytt personnummer 2019.', 'Personnumret: 850412-12312'])('is let be elsewhere: “%s”', (text) => {
    expect(severities(text)).toEqual([])
  })

  it('is found once, where it fits', () => {
    expect(severities('Kims personnummer är 850412-1230.')).toEqual(['error'])
  })
})

describe('[C10] what only looks like a personal number', () => {
  it.each(Object.entries(lookAlikes))('is let be in at least 99 of 100 %s', (kind, makers) => {
    const chance = chanceFrom(seed)
    const alarms = Array.from({ length: 10_000 }, (_, turn) => `Hej, ${makers[turn % makers.length]!(chance)}, tack.`).filter(isError).length
    console.info(`C10, ${kind}: ${alarms} of 10000 are errors`)
    expect(alarms).toBeLessThanOrEqual(100)
  })
})
