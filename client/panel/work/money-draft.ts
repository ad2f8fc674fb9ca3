import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { SeatCommand } from '#client/live/session.ts'
import type { View } from '#core/wire/down.ts'

type MoneyKept = NonNullable<View['money']>
export type MoneySaid = Extract<SeatCommand, { type: 'sayMoney' }>['money']
export const moneyKinds: readonly MoneySaid['kind'][] = ['said', 'findsOut', 'notDiscussed']

/** The form's fields as written: the day `2026-12-11`. What belongs to another of the three ways stays while one changes one's mind. */
export type MoneyDraft = { kind: MoneySaid['kind']; seatId: string; words: string; by: string; reason: string }
export type MoneyField = 'who' | 'words' | 'by' | 'reason'

/** The field's name among what a seat has half written, and the heading that names the form. */
export const moneyDraftPlace = 'money'
export const moneyTitleId = 'money-title'

export const draftOfMoney = (money: MoneyKept | null): MoneyDraft => ({
  kind: money?.kind ?? 'said',
  seatId: money && money.kind !== 'notDiscussed' ? money.seatId : '',
  words: money?.kind === 'said' ? money.words : '',
  by: money?.kind === 'findsOut' ? money.by : '',
  reason: money?.kind === 'notDiscussed' ? money.reason : '',
})

/** What is still to be filled. */
export function moneyLacks({ kind, seatId, words, by, reason }: MoneyDraft): MoneyField[] {
  if (kind === 'notDiscussed') return oneLine(reason) === '' ? ['reason'] : []
  const who: MoneyField[] = seatId === '' ? ['who'] : []
  if (kind === 'said') return oneLine(words) === '' ? [...who, 'words'] : who
  return by === '' ? [...who, 'by'] : who
}

/** The answer as it is sent, or null while something is missing. */
export function moneyOf(draft: MoneyDraft): MoneySaid | null {
  if (moneyLacks(draft).length > 0) return null
  const { kind, seatId, words, by, reason } = draft
  if (kind === 'said') return { kind, seatId, words: oneLine(words) }
  return kind === 'findsOut' ? { kind, seatId, by } : { kind, reason: oneLine(reason) }
}
