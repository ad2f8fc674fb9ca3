import { listText } from '#core/letters/wording/list-text.ts'
import type { Saying } from './figure-words.ts'

/** Which authorities the figures of years are of: those that had said yes when a year was made; years of the same ones in one sentence. Empty where no year knows. */
export function countedText({ words, language }: Saying, years: readonly Saying['year'][]): string {
  const yearsOf = new Map<string, string[]>()
  for (const { meetings, names } of years) {
    const those = listText(names.authorities ?? [], language)
    if (those !== '') yearsOf.set(those, [...(yearsOf.get(those) ?? []), String(meetings.year)])
  }
  const said = [...yearsOf].map(([those, of]) => words.counted.those(listText(of, language), those))
  return said.length === 0 ? '' : [...said, words.counted.notOthers].join(' ')
}
