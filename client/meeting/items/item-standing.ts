import type { Answer, Item, People } from '#client/meeting/view-parts.ts'
import { bearerOf, replierSeatOf } from './item-bearer.ts'

/** Where an item stands, as it is said: by whom, and with which words. */
export type ItemStanding =
  | { kind: 'answered'; answer: Answer; words: string | null; by: string }
  | { kind: 'waitsForConfirmation' | 'waitsForReply' | 'waitsForCarrier'; seatId: string | null }
  /** `seatId` is who bears it, or the colleague who took it on; `takenDownBy` who wrote it down where it was neither. */
  | { kind: 'confirmed' | 'carried'; seatId: string | null; takenDownBy?: string }
  | { kind: 'replied'; seatId: string | null; words: string }
  /** What one is only told stands there; nothing waits. */
  | { kind: 'waitsForAnswer' | 'moved' | 'withdrawn' | 'noted' }

/** What somebody bears stands by them, unless the participant has said no; the others stand by the participant's answer, or are only noted. */
export function standingOf(item: Item, people: People | null = null): ItemStanding {
  if (item.settlement === 'withdrawn') return { kind: 'withdrawn' }
  if (item.answer) return { kind: 'answered', answer: item.answer.answer, words: item.answer.words, by: item.answer.by }
  const seatId = bearerOf(item)
  if (item.reply) return { kind: 'replied', seatId: replierSeatOf(item, item.reply.by, people) ?? seatId, words: item.reply.words }
  if (item.confirmedAt !== null) return { kind: item.kind === 'question' ? 'carried' : 'confirmed', ...confirmedBy(item, item.confirmedBy, people) }
  if (item.settlement === 'moved') return { kind: 'moved' }
  switch (item.kind) {
    case 'undertaking':
      return { kind: 'waitsForConfirmation', seatId }
    case 'question':
      return { kind: item.content.who.kind === 'seat' ? 'waitsForReply' : 'waitsForCarrier', seatId }
    case 'information':
    case 'reportedDecision':
      return { kind: 'noted' }
    default:
      return { kind: 'waitsForAnswer' }
  }
}

/** Who took it on, and who took that down where it was somebody else. */
export function confirmedBy(item: Item, by: string | undefined, people: People | null): { seatId: string | null; takenDownBy?: string } {
  const seatId = (by === undefined ? null : replierSeatOf(item, by, people)) ?? bearerOf(item)
  return { seatId, ...(by !== undefined && by !== seatId && { takenDownBy: by }) }
}
