import { findPersonalNumbers } from '#core/personal-number/personal-number.ts'
import { inGroups, readPhone, type WrittenPhone } from '../phone-numbers.ts'
import { setOf } from '../word-list.ts'
import { onlyNumbers, otherNumbers, unitsAfter, whoHasPhone, wordsOfPhones } from '../words/not-phones.ts'
import type { Word } from '../words.ts'
import { matchesIn, type Match } from './matches-in.ts'
import type { Rule } from './rule.ts'

const NO_BREAK = '\u00a0'
/** From "0", "(08)" or "+46" on: digits and what people part them with. */
const PHONE = /(?<![\p{L}\p{Nd}+]|\p{Nd}[-–/.:, ])(?:\+46|0046|\(0\d{1,3}\)|0)(?:[\d ()/–-]|(?<=\d)\.(?=\d)){6,20}\d(?![\p{L}\p{Nd}]|[-–/.:,]\p{Nd}| \p{Nd})/gu
const SOME_DIGITS = /\d[\d ()/.–-]{6}/

const others = setOf(otherNumbers)
const ofPhones = setOf(wordsOfPhones)
const numbers = setOf(onlyNumbers)
const owners = setOf(whoHasPhone)
const units = setOf(unitsAfter)
/** "0812031234": six digits that are a day of birth. */
const BEGINS_AS_BIRTH = /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u

const isOfPhones = (words: readonly Word[]): boolean => words.some(({ lower }) => ofPhones.has(lower))

/** "Ärendet har nummer 0812345678": not a phone number, unless it is somebody's, or somebody is to ring. */
const isAnyNumber = (before: readonly Word[]): boolean =>
  numbers.has(before.at(-1)?.lower ?? '') && !isOfPhones(before) && !before.some(({ lower, text }) => owners.has(lower) || /^\p{Lu}\p{Ll}+s$/u.test(text))

function isPhone({ sentence, start, end, match }: Match, { isInOneRun, isMobile, digits }: WrittenPhone): boolean {
  const before = sentence.words.filter((word) => word.end <= start)
  const after = sentence.words.find((word) => word.start >= end)
  if (before.slice(-2).some(({ lower }) => others.has(lower)) || isAnyNumber(before) || units.has(after?.lower ?? '')) return false
  if (/^0\d\/\d{1,2} /u.test(match[0]) || sentence.words.some((word) => word.kind === 'address' && word.start < end && start < word.end)) return false
  return !isInOneRun || isMobile || !BEGINS_AS_BIRTH.test(digits) || isOfPhones(before) || before.some(({ lower }) => numbers.has(lower))
}

const message = {
  sv: 'Dela numret i grupper, så blir det lättare att slå.',
  en: 'Part the number in groups, so that it is easier to call.',
}

/** N5: a phone number has its area code, a hyphen, and groups of two and three digits. What may be a personal number is C10's. */
export const phones: Rule = {
  id: 'N5',
  severity: 'warning',
  languages: ['sv', 'en'],
  find: (reading) => {
    const found = matchesIn(reading, PHONE, SOME_DIGITS).flatMap((one) => {
      const phone = readPhone(one.match[0])
      if (!phone || phone.isGrouped || !isPhone(one, phone)) return []
      return [{ start: one.start, end: one.end, message, better: inGroups(phone.digits, NO_BREAK) }]
    })
    if (found.length === 0) return []
    const personal = findPersonalNumbers(reading.text)
    return found.filter(({ start, end }) => !personal.some((number) => number.start < end && start < number.end))
  },
}
