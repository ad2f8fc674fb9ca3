import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { isAtTable } from '#client/meeting/people-groups.ts'
import type { About, People, ReadBack } from '#client/meeting/view-parts.ts'

type FollowUp = NonNullable<ReadBack['followUp']>

/** The form's name among what a seat has half written. */
export const followUpDraftPlace = 'followUp'

/** The form's fields as written: the day `2026-12-11`, the time `13:30`. */
export type FollowUpDraft = { kind: FollowUp['kind']; seatId: string; day: string; time: string; reason: string }

/** The seat whose the follow-up is by the form: the only one of that role at the table; empty where there is none or more of them, or the form says nobody. */
export function seatByForm(role: About['form']['followedUpBy'], people: People | null): string {
  const seats = (people?.seats ?? []).filter((seat) => role !== undefined && seat.role === role && seat.organisationId !== null && isAtTable(seat))
  return seats.length === 1 ? (seats[0]?.id ?? '') : ''
}

/** `first`: whose it is where nothing was said yet. */
export const draftOfFollowUp = (followUp: FollowUp | null, first = ''): FollowUpDraft => ({
  kind: followUp?.kind ?? 'talk',
  seatId: followUp === null ? first : followUp.kind === 'talk' ? followUp.seatId : '',
  day: followUp?.kind === 'talk' ? followUp.date : '',
  time: followUp?.kind === 'talk' ? (followUp.time?.replace('.', ':') ?? '') : '',
  reason: followUp?.kind === 'none' ? followUp.reason : '',
})

/** What is still to be filled. */
export function followUpLacks({ kind, seatId, day, reason }: FollowUpDraft): ('who' | 'day' | 'reason')[] {
  if (kind === 'none') return oneLine(reason) === '' ? ['reason'] : []
  return [...(seatId === '' ? (['who'] as const) : []), ...(day === '' ? (['day'] as const) : [])]
}

/** The follow-up as it is sent, or null while something is missing. */
export function followUpOf(draft: FollowUpDraft): FollowUp | null {
  if (followUpLacks(draft).length > 0) return null
  const { kind, seatId, day, time, reason } = draft
  return kind === 'none' ? { kind, reason: oneLine(reason) } : { kind, seatId, date: day, time: time === '' ? null : time.replace(':', '.') }
}
