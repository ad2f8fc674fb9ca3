import { listText } from '#core/letters/wording/list-text.ts'
import type { Saying } from './figure-words.ts'

/** Which authorities the figures of years are of: those that had said yes when a year was made. Empty where no year knows. */
export function countedText({ words, language }: Saying, years: readonly Saying['year'][]): string {
  const said = years.flatMap(({ meetings, names: { authorities = [] } }) => (authorities.length === 0 ? [] : [words.counted.those(meetings.year, listText([...authorities], language))]))
  return said.length === 0 ? '' : [...said, words.counted.notOthers].join(' ')
}
