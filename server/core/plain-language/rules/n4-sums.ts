import { DIGIT, matchesIn } from './matches-in.ts'
import type { Rule } from './rule.ts'

const NO_BREAK = '\u00a0'
const NUMBER = String.raw`(?<number>\d{1,3}(?:(?<gap>[ .])\d{3})+|\d+)(?:,(?<cents>\d{1,2}))?`
/** A sum with its currency, in all the ways people write it. */
const SUM = new RegExp(String.raw`(?<![\p{L}\p{Nd}]|[-–/:.,])${NUMBER}(?:(?<dash>[:,]-)| ?(?<unit>kronor|kr\.?|sek|tkr)(?![\p{L}\p{Nd}]))`, 'giu')

/** "1 200" with spaces that never end a line. */
const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, NO_BREAK)

const message = { sv: 'Skriv ”kronor”, och luft mellan tusental: 1 200 kronor.', en: 'In Swedish, write “kronor”, and a space between thousands: 1 200 kronor.' }

/** N4: thousands with a space that does not break, and "kronor" in full. */
export const sums: Rule = {
  id: 'N4',
  severity: 'warning',
  languages: ['sv'],
  find: (reading) =>
    matchesIn(reading, SUM, DIGIT).flatMap(({ match, sentence, start, end }) => {
      const { number = '', gap, cents, unit = '', dash } = match.groups ?? {}
      const isEven = gap === '.' ? false : gap === ' ' || number.length < 4
      if (isEven && unit === 'kronor') return []
      if (unit.toLowerCase() === 'tkr') return [{ start, end, message: { sv: 'Skriv hela summan i kronor.', en: 'Write the whole sum in kronor.' } }]
      // The stop of "kr." may be the sentence's own.
      const stop = unit.endsWith('.') && match.index + match[0].length === sentence.text.length ? '.' : ''
      const better = `${grouped(number.replace(/\D/gu, ''))}${cents && cents !== '00' && !dash ? `,${cents}` : ''}${NO_BREAK}kronor${stop}`
      return [{ start, end, message, better }]
    }),
}
