import type { DigitGroup } from './digit-groups.ts'

/** Group lengths of ten-digit Swedish phone numbers as people write them, area code first. */
const AFTER_LONG_AREA_CODE = [
  '3,7', '3,3,2,2', '3,3,4', '3,2,2,3', '3,2,3,2', '3,4,3', '3,2,5', '3,5,2', '3,2,2,2,1', '3,6,1',
  '4,6', '4,2,2,2', '4,3,3', '4,2,4',
]
const AFTER_STOCKHOLM = ['2,8', '2,3,3,2', '2,3,2,3', '2,3,5', '2,5,3', '2,2,2,2,2', '2,2,2,4', '2,4,4', '2,2,3,3']

const isSpaced = (group: DigitGroup): boolean => group.gap?.mark === ' '

/** "08 04 12 12 36" is a birth date in pairs; "08-04 12 12 36" is Stockholm. The mark after the area code tells. */
const isParted = (first: DigitGroup | undefined, rest: DigitGroup[]): boolean =>
  first !== undefined && !isSpaced(first) && rest.every(isSpaced)

/** Whether ten digits stand as a phone number stands: "070-123 45 67", "08-123 456 78", "+47 12 34 56 78". */
export const isGroupedAsPhone = (groups: DigitGroup[]): boolean => {
  const shape = groups.map((group) => group.digits.length).join()
  const [area, first, ...rest] = groups
  if (area?.followsPlus) return shape !== '6,4'
  if (!area?.digits.startsWith('0')) return false
  if (AFTER_LONG_AREA_CODE.includes(shape)) return shape !== '4,2,4' || isParted(first, rest)
  return area.digits === '08' && AFTER_STOCKHOLM.includes(shape) && (shape === '2,3,3,2' || isParted(first, rest))
}
