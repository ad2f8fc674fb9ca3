import type { FoundNumber } from './found-number.ts'

const NAMED = String.raw`(?<![\p{L}])(?:pers(?:on)?\.?[ -]?n(?:umm?er|umm?ret|r\.?)|pnr\.?|samordningsn(?:umm?er|umm?ret|r\.?)|personal (?:identity |id )?number)`
const DIGITS = String.raw`(?:\d{2})?\d{2}(?<month>\d{2})(?<day>\d{2})[ –+-]{0,3}\d{4}`
/** "personnummer är 850412-1231", "Pnr: 19850412 1231". */
const SAID = new RegExp(String.raw`${NAMED}[\s:=(]{1,3}(?:(?:är|is|lyder) )?(?<number>${DIGITS})(?![\d-])`, 'giu')

const isDay = (month: number, day: number): boolean => month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91))

/** What is called a personal number and has its shape, whatever its check digit: with a slip of the finger it still says who it is. It asks. */
export const saidAsPerson = (text: string): FoundNumber[] =>
  [...text.matchAll(SAID)].flatMap(({ 0: all, index, groups }) => {
    const { number = '', month, day } = groups ?? {}
    const end = index + all.length
    return isDay(Number(month), Number(day)) ? [{ start: end - number.length, end, certainty: 'asks' as const }] : []
  })
