import { periods } from '../words/units.sv.ts'
import { DIGIT, isLast, matchesIn } from './matches-in.ts'
import type { Rule } from './rule.ts'
import { PER } from './w1-units.ts'

export const NO_BREAK = '\u00a0'
const LEAST = String.raw`(?:(?<least>\d{1,3}(?:[ .]\d{3})+|\d+)(?<to> ?[-–] ?))?`
const NUMBER = String.raw`(?<number>\d{1,3}(?:(?<gap>[ .]|,(?=\d{3}(?:[:,]-| ?(?:kr|sek)(?!\p{L}))))\d{3})+|\d+)(?:,(?<cents>\d{1,2}))?`
/** A sum with its currency, in all the ways people write it. */
const SUM = new RegExp(String.raw`(?<![\p{L}\p{Nd}]|[-–/:.,])${LEAST}${NUMBER}(?:(?<dash>[:,]-)| ?(?<unit>kronor|kr\.?|sek|tkr)(?![\p{L}\p{Nd}]|[-–]\p{Nd}))${PER}?`, 'giu')

/** The figures of a number with a mark between thousands. */
export const inThousands = (number: string, mark: string): string => number.replace(/\D/gu, '').replace(/\B(?=(?:\d{3})+$)/gu, mark)
/** "1 200" with spaces that never end a line. */
const grouped = (number: string): string => inThousands(number, NO_BREAK)

export const wholeSum = { sv: 'Skriv hela summan i kronor.', en: 'Write the whole sum in kronor.' }
const message = { sv: 'Skriv ”kronor”, och luft mellan tusental: 1 200 kronor.', en: 'In Swedish, write “kronor”, and a space between thousands: 1 200 kronor.' }

/** N4: thousands with a space that does not break, and "kronor" in full. */
export const sums: Rule = {
  id: 'N4',
  severity: 'warning',
  languages: ['sv'],
  find: (reading) =>
    matchesIn(reading, SUM, DIGIT).flatMap((one) => {
      const { match, start, end } = one
      const { least, to = '', number = '', gap, cents, unit = '', dash, period } = match.groups ?? {}
      const isEven = gap === '.' || gap === ',' || period !== undefined || to.includes('-') ? false : gap === ' ' || number.length < 4
      if (isEven && unit === 'kronor') return []
      if (unit.toLowerCase() === 'tkr') return [{ start, end, message: wholeSum }]
      // The stop of "kr." may be the sentence's own.
      const stop = unit.endsWith('.') && isLast(one) ? '.' : ''
      const from = least === undefined ? '' : `${grouped(least)} till `
      const per = period === undefined ? '' : ` ${periods.get(period.toLowerCase()) ?? ''}`
      const better = `${from}${grouped(number)}${cents && cents !== '00' && !dash ? `,${cents}` : ''}${NO_BREAK}kronor${per}${stop}`
      return [{ start, end, message, better }]
    }),
}
