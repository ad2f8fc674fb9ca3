import type { Cut } from './written-form.ts'

const SIGN = 6

const placesOf = (cuts: Cut[]): string => cuts.map((cut) => cut.at).join()
const isOnOneLine = (cut: Cut): boolean => !cut.breaksLine

/** "1985 04 12 1 2 3 0", "19850412 1 2 3 0": spaces alone; after "1985-04-12" the four may also be a list. */
const isLastFourApart = (cuts: Cut[]): 'certain' | 'asks' | null => {
  const [date, rest] = [cuts.filter((cut) => cut.at < SIGN), cuts.filter((cut) => cut.at >= SIGN)]
  if (placesOf(rest) !== '6,7,8,9' || !rest.every((cut) => cut.mark === ' ') || !['', '0', '2,4', '0,2,4'].includes(placesOf(date))) return null
  if (date.every((cut) => cut.mark === ' ')) return 'certain'
  return date.every((cut) => cut.mark === date[0]?.mark && '-./'.includes(cut.mark)) ? 'asks' : null
}

/** "1985:04:12:1230"; "12:10:05:1230" may be a time of day with its parts of a second. */
const isInColons = (cuts: Cut[], digitCount: number): 'certain' | 'asks' | null => {
  if (placesOf(cuts) !== '2,4,6' || !cuts.slice(0, 2).every((cut) => cut.mark === ':')) return null
  const sign = cuts[2]?.mark ?? ''
  if (!': -+/.'.includes(sign)) return null
  return digitCount === 12 && sign !== ' ' ? 'certain' : 'asks'
}

/** "850412, 1230", "1985-04-12; 1230", "850412 x 1230", "19850412T1230", "850412 & 1230": two things in a row, or one number. */
const isAfterComma = (cuts: Cut[]): boolean => {
  const [sign, date] = [cuts.at(-1), cuts.slice(0, -1)]
  if (sign?.at !== SIGN || !',;xt&>'.includes(sign.mark)) return false
  return ['', '0', '2,4'].includes(placesOf(date)) && date.every((cut) => cut.mark === date[0]?.mark && ' -./'.includes(cut.mark))
}

/** "85.04.12.12.30", "1985/04/12/12/30": also a date and a time of day. */
const isAllInPairs = (cuts: Cut[]): boolean => {
  const mark = cuts[0]?.mark ?? ''
  return ['2,4,6,8', '0,2,4,6,8'].includes(placesOf(cuts)) && './_'.includes(mark) && cuts.every((cut) => cut.mark === mark)
}

/** "8504 1212 30": the ten as a long row is cut. */
const isInFours = (cuts: Cut[], digitCount: number): boolean => digitCount === 10 && placesOf(cuts) === '4,8' && cuts.every((cut) => ' -'.includes(cut.mark))

/** How sure a form is that few people write; null where these digits are something else. */
export const howWrittenUncommonly = (cuts: Cut[], digitCount: number): 'certain' | 'asks' | null => {
  if (!cuts.every(isOnOneLine)) return null
  return isLastFourApart(cuts) ?? isInColons(cuts, digitCount) ?? (isAfterComma(cuts) || isAllInPairs(cuts) || isInFours(cuts, digitCount) ? 'asks' : null)
}
