import { clockText, dayText } from '#core/letters/item-sentences.ts'
import { capital } from '#core/letters/wording/fill.ts'
import type { Locale, Words } from '#client/text/words.ts'
import { clockOf, dayOf } from '../days.ts'
import { listed } from '../listed.ts'
import { nameAndRole, seatOf, type RoleNames } from '../people-groups.ts'
import type { ConsentRecord, People } from '../view-parts.ts'

export type Says = { words: Words<'later'>['consentTaken']; roles: RoleNames; locale: Locale }

/** How each yes was given, to whom and when, one line for all that it is the same of. Nothing of what this viewer is not told. */
export function takenLines(records: readonly ConsentRecord[], people: People, says: Says): string[] {
  const alike = new Map<string, string[]>()
  for (const record of records) {
    const line = takenLine(record, people, says)
    if (line !== null) alike.set(line, [...(alike.get(line) ?? []), record.fromOrganisationId])
  }
  if (alike.size < 2) return [...alike.keys()]
  const named = (ids: string[]) => listed(people.organisations.filter(({ id }) => ids.includes(id)).map(({ name }) => name), says.locale)
  return [...alike].map(([line, ids]) => `${named(ids)}: ${line}`)
}

/** Each text that was answered once, to whoever is told how. */
export const textsTaken = (records: readonly ConsentRecord[]): ConsentRecord[] => {
  const told = records.filter(({ takenBy }) => takenBy)
  return told.filter(({ textVersion }, index) => told.findIndex((one) => one.textVersion === textVersion) === index)
}

/** The text that was answered to, and what leads there, to whoever is told how. */
export const textOf = ({ takenBy, textVersion, how }: Pick<ConsentRecord, 'takenBy' | 'textVersion' | 'how'>, words: Says['words']) => (takenBy ? { version: textVersion, name: words.text[how] } : null)

/** Of one answer; what is asked apart has a no as well. Null to a viewer who is not told. */
export type Taken = Pick<ConsentRecord, 'how' | 'paper' | 'takenBy' | 'at'> & { answer?: 'yes' | 'no' }

export function takenLine({ takenBy, how, paper, at, answer = 'yes' }: Taken, people: People, { words, roles, locale }: Says): string | null {
  if (!takenBy) return null
  const seat = seatOf(people, takenBy.seatId)
  const who = seat ? nameAndRole(people, seat, roles) : words.staff
  const day = (date: string) => dayText(date, locale, 'another')
  const when = `${day(dayOf(Date.parse(at)))} ${clockText(clockOf(Date.parse(at)), locale)}`
  const said = words[answer]
  if (how === 'written') return paper ? words.onPaper(said, day(paper.signedOn), paper.takenBy) : words.written(said, capital(who), when)
  return words[how](said, who, when)
}
