import { capital, small } from '#core/plain-language/capitals.ts'
import { bareClockText, dayText, fullDayText, swedishClock } from '#core/letters/wording/day-and-clock.ts'
import type { Language } from '#core/meeting/languages.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import type { Seen } from '#core/wire/seen.ts'
import { inFours } from '#server/identity/handed-over-code.ts'
import type { Message } from './message-page.ts'
import { messageTexts } from './words/message-texts-by-language.ts'

type Line = Seen['lines'][number]

/** A section for each day, an item for each line. */
export function messageOfSeen({ lines, isErased, isWithdrawn, isPresenceHidden }: Seen, language: Language): [Message, ...Message[]] {
  const { title, intro, erased, withdrawn, presenceHidden } = messageTexts[language].seen
  const days = [...new Set(lines.map(({ from }) => swedishDay(from)))]
  const sections = days.map((day): Message => {
    const ofDay = lines.filter(({ from }) => swedishDay(from) === day)
    return { title: capital(fullDayText(day, language)), paragraphs: [], items: ofDay.map((line) => itemText(line, language)) }
  })
  return [{ title, paragraphs: [intro, ...(isErased ? [erased] : []), ...(isWithdrawn ? [withdrawn] : []), ...(isPresenceHidden ? [presenceHidden] : [])] }, ...sections]
}

export function itemText({ by, what, from, to, times }: Line, language: Language): string {
  const isOneDay = swedishDay(from) === swedishDay(to)
  const until = isOneDay ? clock(to, language) : `${dayText(swedishDay(to), language)} ${clock(to, language)}`
  const when = clock(from, language) === until ? until : `${clock(from, language)}–${until}`
  const often = times > 1 ? `, ${messageTexts[language].seen.times(times)}` : ''
  return `${when} ${whoText(by, language)}: ${what[language] ?? what.sv}${often}`
}

const clock = (moment: string, language: Language) => bareClockText(swedishClock(moment), language)

function whoText({ kind, role, organisation, name, account }: Line['by'], language: Language): string {
  const { others, roles, someSeat, withAccount } = messageTexts[language].seen
  if (kind !== 'seat') return account === null ? others[kind] : `${others[kind]}, ${withAccount(inFours(account))}`
  const what = role ? roles[role] : someSeat
  return [name, name === null ? what : small(what), organisation].filter((part) => part !== null).join(', ')
}
