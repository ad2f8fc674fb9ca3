import { datesInWords, daysFirst, isCounted } from './date-in-words.ts'
import { digitGroups, readAnew, type DigitGroup } from './digit-groups.ts'
import type { FoundNumber } from './found-number.ts'
import { partedByWords } from './parted-by-words.ts'
import { isGroupedAsPhone } from './phone-grouping.ts'
import { mayBePhone } from './said-as-phone.ts'
import { isPersonalNumber } from './valid-number.ts'
import { howWrittenUncommonly } from './uncommon-form.ts'
import { howWritten, type Cut } from './written-form.ts'

export type { FoundNumber } from './found-number.ts'

const cutsOf = (groups: DigitGroup[], digitCount: number): Cut[] => {
  let at = 10 - digitCount
  return groups.slice(1).flatMap((group, index) => {
    at += groups[index]?.digits.length ?? 0
    return group.gap ? [{ ...group.gap, at }] : []
  })
}

const judge = (text: string, groups: DigitGroup[], digits: string): FoundNumber['certainty'] | null => {
  const cuts = cutsOf(groups, digits.length)
  const isOverHundred = cuts.some((cut) => cut.at === 6 && cut.mark === '+')
  if (!isPersonalNumber(digits, isOverHundred)) return null
  if (digits.length === 10 && isGroupedAsPhone(groups)) return 'asks'
  const [first, second] = groups
  if (first && !second && mayBePhone(text, first)) return 'asks'
  const common = howWritten(cuts, digits.length)
  return common ?? (isCounted(text, groups.at(-1)?.end ?? 0) ? null : howWrittenUncommonly(cuts, digits.length))
}

/** Whether the three groups from here are a date such as 2026-12-03, its marks alike and without spaces. */
const isDateAt = (groups: DigitGroup[], at: number): boolean => {
  const [year, month, day] = groups.slice(at, at + 3)
  if (!year || !month?.gap?.isTight || !day?.gap?.isTight || month.gap.mark !== day.gap.mark) return false
  if (month.digits.length !== 2 || day.digits.length !== 2) return false
  return /^(18|19|20)\d\d$/.test(year.digits) && Number(month.digits) <= 12 && Number(day.digits) <= 31
}

/**
 * "2026-12-03–2026-12-10" holds ten digits across its border and "2026-12-03 10.30" ten with the hour: no number cuts
 * a date in two, and one that begins with a four-digit year has twelve digits.
 */
const breaksDate = (isDate: boolean[], from: number, to: number, digitCount: number): boolean => {
  const cutsFirst = isDate[from - 1] === true || isDate[from - 2] === true
  const cutsLast = isDate[to] === true || (to > from && isDate[to - 1] === true)
  return cutsFirst || cutsLast || (isDate[from] === true && digitCount === 10)
}

const merged = (found: FoundNumber[]): FoundNumber[] => {
  const kept: FoundNumber[] = []
  for (const next of found) {
    const last = kept.at(-1)
    if (last && next.start < last.end) last.end = Math.max(last.end, next.end)
    else kept.push({ ...next })
  }
  return kept
}

const candidates = (text: string): FoundNumber[] => {
  const anew = readAnew(text)
  return [...candidatesIn(text, digitGroups(text)), ...datesInWords(text), ...daysFirst(text), ...(anew === null ? [] : candidatesIn(anew, digitGroups(anew)))]
}

const candidatesIn = (text: string, groups: DigitGroup[]): FoundNumber[] => {
  const isDate = groups.map((_, at) => isDateAt(groups, at))
  const found: FoundNumber[] = []
  for (const [from, first] of groups.entries()) {
    let digits = ''
    for (let to = from; to < groups.length; to += 1) {
      const last = groups[to]
      if (!last || (to > from && !last.gap)) break
      digits += last.digits
      if (digits.length > 12) break
      if ((digits.length !== 10 && digits.length !== 12) || breaksDate(isDate, from, to, digits.length)) continue
      const certainty = isPersonalNumber(digits) ? judge(text, groups.slice(from, to + 1), digits) : null
      if (certainty) found.push({ start: first.start, end: last.end, certainty })
    }
  }
  return found
}

/**
 * Finds Swedish personal and coordination numbers in free text, in every form people write them; in time that grows
 * with the text's length, never failing. Gives them in order, never overlapping; an overlapping doubt gives way to a
 * certain number.
 */
export const findPersonalNumbers = (text: string): FoundNumber[] => {
  const found = candidates(text).sort((a, b) => a.start - b.start)
  const certain = merged(found.filter((one) => one.certainty === 'certain'))
  const asks = merged([...found.filter((one) => one.certainty === 'asks'), ...partedByWords(text)].sort((a, b) => a.start - b.start))
  const alone = asks.filter((doubt) => !certain.some((sure) => sure.start < doubt.end && doubt.start < sure.end))
  return [...certain, ...alone].sort((a, b) => a.start - b.start)
}

/** Whether text holds a number that is certain, and so must not be saved. */
export const containsPersonalNumber = (text: string): boolean =>
  candidates(text).some((one) => one.certainty === 'certain')
