/** Read aloud and written by hand without mistakes: no I, L, O, 0 or 1. A prime number of signs, so that sums over them tell every fault of two. */
export const codeSigns = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
/** Fourteen of 31 are 69 bits; two more are made from them. */
export const drawnSigns = 14
const length = drawnSigns + 2

/** The whole code of what was drawn: `drawn` are numbers from 0 to 30. Throws on any other number of them. */
export function caseCodeOf(drawn: readonly number[]): string {
  if (drawn.length !== drawnSigns || drawn.some((one) => !Number.isInteger(one) || one < 0 || one >= codeSigns.length)) throw new Error('A case code is made of fourteen signs.')
  const [first, second] = sumsOf(drawn)
  // Two last signs that make both sums nought: the plain one, and the one where each sign counts by its place.
  const last = modulo((length - 1) * first - second)
  return signs([...drawn, modulo(-first - last), last])
}

/** As it was meant, however it was typed: small letters, spaces, hyphens, full stops. */
export const tidyCode = (typed: string): string => typed.toUpperCase().replaceAll(/[\s\-–—.,]/g, '')

/** Whether it can be a case code: one or two wrong signs, or two that changed places, are always found. It says nothing of whether there is such a case. */
export function isWholeCode(typed: string): boolean {
  const values = [...tidyCode(typed)].map((sign) => codeSigns.indexOf(sign))
  return values.length === length && !values.includes(-1) && sumsOf(values).every((sum) => sum === 0)
}

/** In groups of four, as one reads it aloud. */
export const spokenCode = (code: string): string => code.replaceAll(/.{4}(?=.)/g, '$& ')

const modulo = (value: number): number => ((value % codeSigns.length) + codeSigns.length) % codeSigns.length
const sumsOf = (values: readonly number[]): [number, number] => [modulo(values.reduce((sum, one) => sum + one, 0)), modulo(values.reduce((sum, one, at) => sum + one * (at + 1), 0))]
const signs = (values: readonly number[]): string => values.map((one) => codeSigns[one]).join('')
