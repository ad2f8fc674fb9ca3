import { setOf } from './word-list.ts'

/** Area codes of three digits, mobile ones too; besides them "08" has two and all others have four. */
const THREE_DIGITS = setOf('010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 079 090')
const MOBILE = setOf('070 072 073 076 079')
const GROUPS: Record<number, number[]> = { 5: [3, 2], 6: [2, 2, 2], 7: [3, 2, 2], 8: [3, 3, 2] }

/** "0771-524 524": numbers that are nowhere on the map. */
const NATIONAL = /^077\d$/
/** "070.123.45.67", but not "08.12.2026.10" or "08.15-16.45". */
const WITH_STOPS = /^0\d{1,3}(?:\.\d{2,3}){2,4}$/

/** Swedish numbers have nine or ten digits, with the first 0; a date and a time side by side have eight. */
const hasLengthOfPhone = ({ length }: string): boolean => length === 9 || length === 10

const areaCodeOf = (digits: string): string => {
  if (digits.startsWith('08')) return '08'
  const three = digits.slice(0, 3)
  return THREE_DIGITS.has(three) ? three : digits.slice(0, 4)
}

/** How a phone number was written, as it bears on how it is to be written. */
export type WrittenPhone = {
  /** All its digits, from the 0 of the area code. */
  digits: string
  isMobile: boolean
  /** Nothing parts its digits: it may be some other number. */
  isInOneRun: boolean
  /** "08-123 45 67", "0771-524 524", and abroad "+46 8 123 45 67": groups of two and three. */
  isGrouped: boolean
}

/** A Swedish phone number as it stands, with or without +46; undefined where it is some other number. */
export function readPhone(written: string): WrittenPhone | undefined {
  const abroad = /^(?:\+|00)46[ -]?(?:\(0\) ?)?0?/u.exec(written)?.[0]
  const home = abroad === undefined ? written : `0${written.slice(abroad.length)}`
  const digits = home.replace(/\D/gu, '')
  const area = areaCodeOf(digits)
  const [first = ''] = home.match(/\d+/u) ?? []
  const isMobile = MOBILE.has(area)
  const isParted = first === area || (isMobile && first.length === area.length + 1)
  const isInOneRun = first.length === digits.length
  if (!hasLengthOfPhone(digits) || !/^0[1-9]/u.test(digits) || !(isParted || isInOneRun)) return undefined
  if (written.includes('.') && !WITH_STOPS.test(written)) return undefined
  const isGrouped = abroad === undefined ? /^0\d{1,3}-\d{2,3}(?: \d{2,3})+$/u.test(home) : /^\+46 $/u.test(abroad) && /^0\d{1,3}[ -]\d{2,3}(?: \d{2,3})+$/u.test(home)
  return { digits, isMobile, isInOneRun, isGrouped }
}

/** "08-123 456 78": area code, hyphen, and groups of three and two parted by `space`. */
export function inGroups(digits: string, space: string): string {
  const area = areaCodeOf(digits)
  let rest = digits.slice(area.length)
  const groups = (NATIONAL.test(area) ? [3, 3] : (GROUPS[rest.length] ?? [])).map((size) => {
    const group = rest.slice(0, size)
    rest = rest.slice(size)
    return group
  })
  return `${area}-${groups.join(space)}`
}
