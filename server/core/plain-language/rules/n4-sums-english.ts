import { DIGIT, isLast, matchesIn } from './matches-in.ts'
import { inThousands, NO_BREAK, wholeSum } from './n4-sums.ts'
import type { Rule } from './rule.ts'

const NUMBER = String.raw`(?<number>\d{1,3}(?:(?<gap>[ ,]|\.(?=\d{3}[:,]-))\d{3})+|\d+)(?:\.(?<cents>\d{1,2}))?(?![\d,.]*\d)`
const BEFORE = String.raw`(?<![\p{L}\p{Nd}]|[-–/:.,])`
const AFTER = String.raw`(?![\p{L}\p{Nd}]|[-–]\p{Nd})`
const SUM = new RegExp(String.raw`${BEFORE}(?:(?<before>SEK|kr) ?)?${NUMBER}(?:(?<dash>[:.,]-)(?!\p{Nd})| ?(?<unit>kronor|kr\.?|sek|tkr)${AFTER})?`, 'giu')

const message = { sv: 'Skriv ”kronor”, och komma mellan tusental i engelsk text: 1,200 kronor.', en: 'Write “kronor”, and a comma between thousands: 1,200 kronor.' }

/** N4 in an English text: thousands grouped, and "kronor" in full. */
export const sumsInEnglish: Rule = {
  id: 'N4',
  severity: 'warning',
  languages: ['en'],
  find: (reading) =>
    matchesIn(reading, SUM, DIGIT).flatMap((one) => {
      const { match, start, end } = one
      const { before, number = '', gap, cents, dash, unit } = match.groups ?? {}
      if ([before, dash, unit].every((mark) => mark === undefined)) return []
      if (before === undefined && unit === 'kronor' && (gap !== undefined || number.length < 4)) return []
      if (unit?.toLowerCase() === 'tkr') return [{ start, end, message: wholeSum }]
      // The stop of "kr." may be the sentence's own.
      const stop = unit?.endsWith('.') && isLast(one) ? '.' : ''
      return [{ start, end, message, better: `${inThousands(number, ',')}${cents && cents !== '00' ? `.${cents}` : ''}${NO_BREAK}kronor${stop}` }]
    }),
}
