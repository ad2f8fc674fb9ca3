import { check } from '#core/plain-language/check.ts'
import type { Finding } from '#core/plain-language/finding.ts'
import type { HowToRead } from '#core/plain-language/reading.ts'

const swedish: HowToRead = { language: 'sv' }

/** What one rule says of a text. */
export const saidBy = (rule: string, text: string, how: HowToRead = swedish): Finding[] => check(text, how).filter((found) => found.rule === rule)

/** The pieces of the text that one rule finds. */
export const piecesOf = (rule: string, text: string, how: HowToRead = swedish): string[] => saidBy(rule, text, how).map(({ start, end }) => text.slice(start, end))

/** The text with every better wording of one rule taken, from the last to the first. */
export const bettered = (rule: string, text: string, how: HowToRead = swedish): string =>
  saidBy(rule, text, how).reduceRight((so, { start, end, better }) => (better === undefined ? so : so.slice(0, start) + better + so.slice(end)), text)
