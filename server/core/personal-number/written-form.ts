import type { Gap } from './digit-groups.ts'

/** How ten or twelve digits are parted: `at` counts from the two-digit year, so 6 is the sign and 0 the century. */
export type Cut = Gap & { at: number }

const YEAR = 2
const MONTH = 4
const SIGN = 6
const DATE_MARKS = ' -./\\_'
const SIGN_MARKS = ' -+./\\_'
const SIGN_MARKS_AFTER_UNPARTED_DATE = SIGN_MARKS + ':,;()[]{}#"\'*=|~'

const isPlain = (cut: Cut): boolean => ' -'.includes(cut.mark) && !cut.breaksLine

/** "1985-04-12 (1230)", '"1985-04-12" "1230"'; with its four parted again, "(10-12)", it is hours. */
const isInBrackets = (sign: Cut, lastFour: Cut[]): boolean => `(['"`.includes(sign.mark) && !sign.breaksLine && lastFour.length === 0

const isSignAllowed = (sign: Cut, isDateParted: boolean, lastFour: Cut[]): boolean => {
  if (',;#'.includes(sign.mark) && !sign.isTight) return false
  if (isDateParted && isInBrackets(sign, lastFour)) return true
  if (isDateParted) return SIGN_MARKS.includes(sign.mark) && (sign.mark !== ' ' || !sign.breaksLine)
  return SIGN_MARKS_AFTER_UNPARTED_DATE.includes(sign.mark)
}

/** With nothing between date and last four, one other parting at most is believed, or both of the date: "85 04121236", "8504 121236", "85041212 36", "1985-04-121236". */
const isBelievedWithoutSign = (parts: Cut[]): boolean =>
  parts.length === 0 || (parts.length === 2 && parts[0]?.at === YEAR && parts[1]?.at === MONTH) || (parts.length === 1 && parts.every((cut) => cut.mark === ' ' || cut.at > SIGN))

const isEveryDigitApart = (cuts: Cut[], digitCount: number): boolean =>
  cuts.length === digitCount - 1 && cuts.every((cut) => cut.at === SIGN || (cut.mark === cuts[0]?.mark && ' -./_'.includes(cut.mark)))

const isInThrees = (cuts: Cut[]): boolean =>
  ['3,6', '3,6,8'].includes(cuts.map((cut) => cut.at).join()) && cuts.every(isPlain)

/** "850412-1 2 3 6", "850412-1 236": after a sign that is no space, the last four may be cut anywhere; "8 5 0 4 1 2-1236". */
const isHalfApart = (cuts: Cut[]): boolean => {
  const sign = cuts.find((cut) => cut.at === SIGN)
  const others = cuts.filter((cut) => cut !== sign)
  if (!sign || sign.mark === ' ' || !SIGN_MARKS.includes(sign.mark) || !others.every((cut) => cut.mark === ' ' && !cut.breaksLine)) return false
  const [date, lastFour] = [others.filter((cut) => cut.at < SIGN && cut.at > 0), others.filter((cut) => cut.at > SIGN)]
  return (lastFour.length > 0 && date.length === 0) || (date.length === SIGN - 1 && lastFour.length === 0)
}

/** Sign and mark between the pairs; a time of day is written with the last four, so they ask. */
const SURE_PAIRS = ['::', '//', '__', ' -', '..']
const ASKED_PAIRS = [' :', ' .', '-.', '-:']

/** "850412:12:36", "850412 12-36": the last four in pairs, after a date that nothing parts. */
const isInPairs = (cuts: Cut[], marks: readonly string[]): boolean => {
  const [sign, pair, ...rest] = cuts.filter((cut) => cut.at > 0)
  if (sign?.at !== SIGN || pair?.at !== SIGN + 2 || rest.length > 0 || sign.breaksLine || pair.breaksLine) return false
  return marks.includes(`${sign.mark}${pair.mark}`)
}

/** "85041 21236", as a row of ten is cut. */
const isInHalves = (cuts: Cut[]): boolean => cuts.length === 1 && cuts.every((cut) => cut.at === 5 && cut.mark === ' ' && !cut.breaksLine)

/** How sure it is that digits parted this way are a personal number; null where people write none so. */
export const howWritten = (cuts: Cut[], digitCount: number): 'certain' | 'asks' | null => {
  if (isWrittenAsPersonalNumber(cuts, digitCount) || isHalfApart(cuts) || isInPairs(cuts, SURE_PAIRS)) return 'certain'
  return isInPairs(cuts, ASKED_PAIRS) ? 'asks' : null
}

/**
 * Whether digits parted this way can be a personal number as people write them. Dates, times, sums and lists have the
 * same digits but other partings: a date's marks are alike, and the last four are never parted by a stop or a slash.
 */
const isWrittenAsPersonalNumber = (cuts: Cut[], digitCount: number): boolean => {
  if (isEveryDigitApart(cuts, digitCount)) return true
  if (digitCount === 10 && isInThrees(cuts)) return true
  if (isInHalves(cuts)) return true
  if (!cuts.every((cut) => [0, YEAR, MONTH, SIGN, 8, 9].includes(cut.at))) return false
  const date = cuts.filter((cut) => cut.at < SIGN)
  const parts = date.filter((cut) => cut.at > 0)
  const sign = cuts.find((cut) => cut.at === SIGN)
  const lastFour = cuts.filter((cut) => cut.at > SIGN)
  if (!date.every((cut) => DATE_MARKS.includes(cut.mark) && !cut.breaksLine)) return false
  if (parts.length === 1 ? !parts.every(isPlain) : parts.some((cut) => cut.mark !== parts[0]?.mark)) return false
  if (!lastFour.every((cut) => isPlain(cut) && (cut.mark === ' ' || !sign || sign.mark !== ' '))) return false
  return sign ? isSignAllowed(sign, parts.length > 0, lastFour) : isBelievedWithoutSign([...parts, ...lastFour])
}
