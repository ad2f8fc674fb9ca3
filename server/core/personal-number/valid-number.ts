/** Remainder-ten check over the last ten digits (every other digit doubled, from the first). */
const hasCheckDigit = (tenDigits: string): boolean => {
  let sum = 0
  for (let place = 0; place < 10; place += 1) {
    const product = Number(tenDigits[place]) * (place % 2 === 0 ? 2 : 1)
    sum += product > 9 ? product - 9 : product
  }
  return sum % 10 === 0
}

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const daysIn = (month: number, year: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31

const CENTURIES = [18, 19, 20]
const COORDINATION_DAYS = 60

const centuriesOf = (digits: string, isOverHundred: boolean): number[] => {
  if (digits.length === 12) return CENTURIES.filter((century) => century === Number(digits.slice(0, 2)))
  return isOverHundred ? [18, 19] : [19, 20]
}

/**
 * Whether ten or twelve plain digits are a personal or coordination number: a real birth date (day + 60 in a
 * coordination number) and the right check digit. `isOverHundred` says that the sign before the last four was a plus,
 * which moves two-digit years back a century. Birth number 000 is let through: better one alarm too many.
 */
export const isPersonalNumber = (digits: string, isOverHundred = false): boolean => {
  const ten = digits.slice(-10)
  const month = Number(ten.slice(2, 4))
  const writtenDay = Number(ten.slice(4, 6))
  const day = writtenDay > COORDINATION_DAYS ? writtenDay - COORDINATION_DAYS : writtenDay
  if (month < 1 || month > 12 || day < 1 || day > 31 || !hasCheckDigit(ten)) return false
  const year = Number(ten.slice(0, 2))
  return centuriesOf(digits, isOverHundred).some((century) => day <= daysIn(month, century * 100 + year))
}
