import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'

/** Dates and the like are made, not written: their digits mean nothing about a person. */
const notWritten = /^(type|date|time|by|until|startsAt|from|to)$/
/** An id is made as well, and chance may put any digits in it; one of digits alone was typed by somebody. */
const isMadeId = (key: string, value: string) => /^(id|device)$|Ids?$/.test(key) && /[A-Za-z]/.test(value)

/** Whether anything that a person wrote in this, at whatever depth, holds a personal identity number: it is refused before it is kept. */
export function holdsPersonalNumber(value: unknown, key = ''): boolean {
  if (typeof value === 'string') return !notWritten.test(key) && !isMadeId(key, value) && containsPersonalNumber(value)
  if (Array.isArray(value)) return value.some((one) => holdsPersonalNumber(one, key))
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([name, one]) => holdsPersonalNumber(one, name))
}
