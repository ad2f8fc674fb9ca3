import type { Words } from '#client/text/words.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import type { HistoryLine } from './history-lines.ts'
import { bearerOf, isBorneBy } from './item-bearer.ts'
import { seatOf } from '#client/meeting/people-groups.ts'
import type { People } from '#client/meeting/view-parts.ts'

type HistoryWords = Words<'writing'>['history']

/** Who did what, as one line without its time and its text: "Sara skrev ner: Omar bekräftade". `named` says who, never ambiguously. */
export function historyText(line: HistoryLine, item: Item, people: People | null, named: (seatId: string | null) => string, words: HistoryWords): string {
  const what = whatWasDone(line, item, people, named, words)
  return line.undoneBy === undefined ? what : words.undone(named(line.undoneBy), what)
}

function whatWasDone({ by, change }: HistoryLine, item: Item, people: People | null, named: (seatId: string | null) => string, { changes, takenDown }: HistoryWords): string {
  const writer = named(by)
  if (change === 'answered') return isOwnAnswer(by, people) ? changes.answeredSelf(writer) : changes.answered(writer)
  const isOfBearer = change === 'confirmed' || change === 'confirmationTakenBack' || change === 'replied' || change === 'replyTakenBack'
  if (!isOfBearer) return changes[change](writer)
  const word = item.kind === 'question' && change === 'confirmed' ? 'takenOn' : item.kind === 'question' && change === 'confirmationTakenBack' ? 'putBack' : change
  return isBorneBy(item, people, by) || bearerOf(item) === null ? changes[word](writer) : takenDown(writer, changes[word](named(bearerOf(item))))
}

/** The participant's own, or that of somebody who may answer for them. */
function isOwnAnswer(by: string, people: People | null): boolean {
  const seat = seatOf(people, by)
  return seat?.role === 'participant' || seat?.answersForParticipant === true
}
