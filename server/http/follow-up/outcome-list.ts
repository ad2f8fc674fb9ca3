import { escapeHtml } from '#core/letters/blocks-html.ts'
import type { Outcome } from '#core/follow-up/codes.ts'
import type { FollowedItem } from '#core/follow-up/answers.ts'
import { formats } from '#core/letters/sentences/formats-by-language.ts'
import type { Language } from '#core/meeting/languages.ts'
import type { FollowedCase } from '#server/store/store.ts'
import type { FollowUpWords } from '../words/follow-up-by-language.ts'

/** "1. Råd, hälsa, Regionen": all that is left of an item. */
export const itemName = (item: FollowedItem, words: FollowUpWords): string => `${item.nr}. ${itemKindName(item, words)}`

export const itemKindName = ({ kind, track, organisation }: FollowedItem, words: FollowUpWords): string => [words.kinds[kind], track && words.tracks[track], organisation && words.organisations[organisation]].filter(Boolean).join(', ')

/** "väntar på vård, mindre än en månad". */
export function outcomeName(outcome: Outcome, words: FollowUpWords): string {
  const state = words.states[outcome.state]
  if (outcome.state === 'waiting') return [`${state} ${words.waitingFor[outcome.for]}`, outcome.since && words.waitingSince[outcome.since]].filter(Boolean).join(', ')
  return outcome.state === 'not' ? `${state}: ${words.whyNot[outcome.why]}` : state
}

/** What was last said of an item, and about which time: the referrer's word before that of who was to do it, and theirs before the participant's. */
export function lastOutcome({ answers }: FollowedCase, nr: number): { outcome: Outcome; months: FollowedCase['answers'][number]['months'] } | null {
  const said = answers.flatMap(({ months, voice, answers: { outcomes } }) => outcomes.filter((one) => one.nr === nr).map(({ outcome }) => ({ outcome, months, voice })))
  const rank = ({ months, voice }: (typeof said)[number]) => months * 3 + rankOf[voice]
  return said.toSorted((one, other) => rank(other) - rank(one))[0] ?? null
}

const rankOf = { referrer: 2, team: 1, participant: 0 } as const

/** Every item with what became of it; no word of who said it. */
export function outcomeList(followed: FollowedCase, words: FollowUpWords): string {
  const says = (item: FollowedItem) => {
    const last = lastOutcome(followed, item.nr)
    return last ? `<strong>${escapeHtml(outcomeName(last.outcome, words))}</strong> (${escapeHtml(words.outcomes.after[last.months])})` : escapeHtml(words.outcomes.notYet)
  }
  return `<ul class="outcomes">${followed.items.map((item) => `<li>${escapeHtml(itemName(item, words))}: ${says(item)}</li>`).join('')}</ul>`
}

/** "december 2026": of the day no more than its month. */
export const monthText = (day: string, language: Language): string => new Intl.DateTimeFormat(formats[language].tag, { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${day}T12:00:00Z`))
