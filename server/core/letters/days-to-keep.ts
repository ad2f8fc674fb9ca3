import type { Item } from '#core/meeting/item.ts'
import type { Meeting } from '#core/meeting/meeting.ts'
import { appointmentsIn } from './appointments.ts'
import { inOrder, isParticipants, itemsInLetter, orderOf } from './items-in-letter.ts'
import { takePen } from './pen.ts'
import { isAtTalk } from './sections/talk-again.ts'
import { seatAt, type Table } from './wording/table.ts'

/** A day that the participant has to keep, as a calendar has it: never what it is about. */
export type DayToKeep = {
  /** Of the item, or `followUp`. */
  id: string
  /** `lastDay`: something is to be done by then. */
  kind: 'talk' | 'time' | 'day' | 'lastDay'
  /** In Sweden, `2026-12-11`. */
  date: string
  /** In Sweden, `13.30`; null where no clock was set. */
  time: string | null
  /** The name of whom they meet, without the organisation; null where it is they themselves or nobody knows. */
  who: string | null
  /** How often it has been changed: a calendar replaces what it has by what is later. */
  changes: number
}

/** The days in the participant's letter that are theirs to keep, and the talk, the soonest first. Empty where there is none, or no letter. */
export function daysToKeep(meeting: Meeting): DayToKeep[] {
  if (!meeting.plan) return []
  const pen = takePen(meeting, meeting.plan, meeting.plan.language, 'participant')
  const items = itemsInLetter(meeting)
  const own = items.agreed.filter((item) => isParticipants(item, meeting))
  const kept = [...own, ...appointmentsIn(pen, items)].flatMap((item) => dayOfItem(item, meeting, pen.table))
  return inOrder([...kept, ...talk(meeting, pen.table, kept)], ({ date, time }) => orderOf({ kind: 'on', date, time }))
}

function dayOfItem(item: Item, meeting: Meeting, table: Table): DayToKeep[] {
  const { id, content, history } = item
  const { when, who } = content
  if (when === null || when.kind === 'contact') return []
  const changes = history.length
  if (when.kind === 'by') return [{ id, kind: 'lastDay', date: when.date, time: null, who: null, changes }]
  const name = isParticipants(item, meeting) ? null : who.kind === 'seat' ? (seatAt(table, who.seatId)?.name ?? null) : who.kind === 'outside' ? who.name : null
  return [{ id, kind: when.time === null ? 'day' : 'time', date: when.date, time: when.time, who: name, changes }]
}

/** As in the letter's box. */
function talk({ followUp }: Meeting, table: Table, kept: DayToKeep[]): DayToKeep[] {
  if (followUp?.kind !== 'talk') return []
  const { seatId, date, time } = followUp
  if (kept.some((one) => isAtTalk(followUp, { kind: 'on', date: one.date, time: one.time }))) return []
  return [{ id: 'followUp', kind: 'talk', date, time, who: seatAt(table, seatId)?.name ?? null, changes: 0 }]
}
