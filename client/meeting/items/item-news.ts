import { ended } from '#client/text/ended.ts'
import type { Words } from '#client/text/words.ts'
import type { Answer, Item } from '#client/meeting/view-parts.ts'
import type { Arrival } from './announcements.ts'
import { bearerOf } from './item-bearer.ts'
import { itemOrigin } from './item-origin.ts'
import { isDoubt } from './kind-answers.ts'

type NewsWords = { table: Words<'table'>; answers: Words<'meeting'>['answers'] }
/** `guardian` is the short name of a seat that answers in the participant's stead, null of every other; `replier` that of who bears a question, or of the colleague who replied. */
type Names = Record<'short' | 'withPlace', (seatId: string | null) => string> & {
  guardian: (seatId: string | null) => string | null
  replier: (item: Item, by: string) => string
  /** Who wrote it down where `by` neither bears it nor is a colleague; else null. */
  writer: (item: Item, by: string) => string | null
}
/** `participant` is the name, or the team where nobody sits as one; `what` is what the item says. */
type Said = { participant: string; what: string }

/** What has come, as one sentence to be heard. What an undoing brought back is said to be that, and by whom. */
export function newsSentence(arrival: Arrival, names: Names, words: NewsWords, said: Said): string {
  const { undoneBy } = arrival.entry
  const sentence = asDone(arrival, names, words, said)
  return undoneBy === undefined || sentence === '' ? sentence : words.table.itemNews.undone(names.short(undoneBy), sentence)
}

function asDone({ item, entry }: Arrival, names: Names, { table, answers }: NewsWords, { participant, what }: Said): string {
  const { itemNews: words, items } = table
  const whole = ended(what)
  const by = names.short(entry.by)
  const bearer = names.short(bearerOf(item)) || by
  const isQuestion = item.kind === 'question'
  const guardian = names.guardian(entry.by)
  switch (entry.change) {
    case 'added':
      return words.added(itemOrigin(item, entry.by, names.withPlace(entry.by), items), whole)
    case 'answered':
      return entry.answer === undefined ? '' : answerSentence(entry.answer, guardian, { table, answers }, { participant, what: whole })
    case 'answerTakenBack':
      return guardian === null ? words.answerTakenBack(participant, whole) : words.answerTakenBackFor(guardian, participant, whole)
    case 'confirmed':
      return takenDown(names.writer(item, entry.by), (isQuestion ? words.takenOn : words.confirmed)(names.replier(item, entry.by) || by, whole), items)
    case 'confirmationTakenBack':
      return isQuestion ? words.putBack(bearer, whole) : words.confirmationTakenBack(bearer, whole)
    case 'replied':
      return words.replied(names.replier(item, entry.by) || by, ended(entry.reply ?? ''), whole)
    case 'replyTakenBack':
      return words.replyTakenBack(by, whole)
    case 'moved':
      return words.moved(whole)
    default:
      return words[entry.change](by, whole)
  }
}

/** What a bearer said, as who wrote it down tells it; their own stands alone. */
const takenDown = (writer: string | null, said: string, { takenDown: told }: Words<'table'>['items']): string => (writer === null ? said : told(writer, said))

function answerSentence(answer: Answer, guardian: string | null, { table, answers }: NewsWords, { participant, what }: Said): string {
  const { itemNews: words } = table
  if (guardian === null) return isDoubt(answer) ? words.doubted[answer](participant, what) : words.answered(participant, answers.inside[answer], what)
  return isDoubt(answer) ? words.doubtedFor[answer](guardian, participant, what) : words.answeredFor(guardian, participant, answers.inside[answer], what)
}

/** The same, short, for a line that leads there. */
export function newsLine({ item, entry }: Arrival, names: Names, { table, answers }: NewsWords, participant: string): string {
  const { itemNews, items } = table
  const { line } = itemNews
  if (entry.undoneBy !== undefined) return line.undone(names.short(entry.undoneBy))
  const guardian = names.guardian(entry.by)
  const by = names.short(entry.by)
  const bearer = names.short(bearerOf(item)) || by
  switch (entry.change) {
    case 'added':
      return items.newFrom(names.withPlace(entry.by))
    case 'answered':
      if (entry.answer === undefined) return ''
      return guardian === null ? items.answered(participant, answers.names[entry.answer]) : items.answeredFor(guardian, participant, answers.names[entry.answer])
    case 'answerTakenBack':
      return guardian === null ? line.answerTakenBack(participant) : line.answerTakenBackFor(guardian, participant)
    case 'confirmed':
      return takenDown(names.writer(item, entry.by), (item.kind === 'question' ? items.carried : items.confirmed)(names.replier(item, entry.by) || by), items)
    case 'confirmationTakenBack':
      return item.kind === 'question' ? line.putBack(bearer) : line.confirmationTakenBack(bearer)
    case 'replied':
      return line.replied(names.replier(item, entry.by) || by)
    case 'replyTakenBack':
      return line.replyTakenBack(bearer)
    case 'moved':
      return items.moved
    case 'withdrawn':
      return items.withdrawn
    default:
      return line[entry.change](by)
  }
}
