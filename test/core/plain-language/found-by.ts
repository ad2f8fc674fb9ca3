import { check } from '#core/plain-language/check.ts'
import type { Finding } from '#core/plain-language/finding.ts'
import type { HowToRead } from '#core/plain-language/reading.ts'

const how = (asked: Partial<HowToRead>): HowToRead => ({ language: 'sv', ...asked })

export const findingsOf = (rule: string, text: string, asked: Partial<HowToRead> = {}): Finding[] =>
  check(text, how(asked)).filter((finding) => finding.rule === rule)

/** The pieces of a text that a rule finds, cut out of the text as given. */
export const foundBy = (rule: string, text: string, asked: Partial<HowToRead> = {}): string[] =>
  findingsOf(rule, text, asked).map(({ start, end }) => text.slice(start, end))

/** The text after every better wording of a rule is taken, the last first. */
export const afterTaking = (rule: string, text: string, asked: Partial<HowToRead> = {}): string =>
  findingsOf(rule, text, asked).reduceRight(
    (sofar, { start, end, better }) => (better === undefined ? sofar : sofar.slice(0, start) + better + sofar.slice(end)),
    text,
  )
