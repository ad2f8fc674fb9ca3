import { findPersonalNumbers } from '#core/personal-number/personal-number.ts'
import { inGroups, readPhone, type WrittenPhone } from '../phone-numbers.ts'
import { setOf } from '../word-list.ts'
import { otherNumbers, wordsOfPhones } from '../words/not-phones.ts'
import { matchesIn, type Match } from './matches-in.ts'
import type { Rule } from './rule.ts'

const NO_BREAK = '\u00a0'
/** From "0", "(08)" or "+46" on: digits and what people part them with. */
const PHONE = /(?<![\p{L}\p{Nd}+]|\p{Nd}[-–/.:, ])(?:\+46|0046|\(0\d{1,3}\)|0)[\d ()/–-]{6,20}\d(?![\p{L}\p{Nd}]|[-–/.:,]\p{Nd}| \p{Nd})/gu
const SOME_DIGITS = /\d[\d ()/–-]{6}/

const others = setOf(otherNumbers)
const ofPhones = setOf(wordsOfPhones)
/** "0812031234": six digits that are a day of birth. */
const BEGINS_AS_BIRTH = /^\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])/u

const wordsBefore = ({ sentence, start }: Match): string[] => sentence.words.filter((word) => word.end <= start).map(({ lower }) => lower)

function isPhone(one: Match, { isInOneRun, isMobile, digits }: WrittenPhone): boolean {
  const before = wordsBefore(one)
  if (before.slice(-2).some((word) => others.has(word)) || /^0\d\/\d{1,2} /u.test(one.match[0])) return false
  return !isInOneRun || isMobile || !BEGINS_AS_BIRTH.test(digits) || before.some((word) => ofPhones.has(word))
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
