import { escapeHtml } from '#core/letters/blocks-html.ts'
import { yearThatIsCounted } from '#core/statistics/half-years.ts'
import type { Saying } from './figure-words.ts'

/** On which day the next figures come, and why not before. `year` null: nothing is shown yet. */
export function whenHtml(now: string, { words, year }: { words: Saying['words']; year: Saying['year'] | null }): string {
  const { meetings, followUps } = words.when
  const lines = [meetings(yearThatIsCounted(now)), ...(year !== null && year.followUps === null ? [followUps(year.meetings.year)] : [])]
  return `<p class="when">${escapeHtml(lines.join(' '))}</p>`
}
