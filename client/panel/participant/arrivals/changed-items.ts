import { whatText } from '#core/letters/item-sentences.ts'
import type { View } from '#core/wire/down.ts'
import { ended } from '#client/text/ended.ts'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { waitsForAnswer } from '../items/item-order.ts'
import { answerInside } from '../items/said-answer.ts'
import { nameOf } from '../people/person-words.ts'
import { nobody, type Arriving } from './arriving.ts'

/** What somebody else has done to cards that stood there: a new wording, an answer, a card taken away. Of one's own doings nothing. */
export function changedItems({ items: before }: Partial<View>, after: Partial<View>, how: Arriving): string[] {
  if (!before || !after.items || before === after.items) return []
  const now = after.items
  return before.flatMap((item) => {
    const same = now.find(({ id }) => id === item.id)
    return same ? [...newWording(item, same, after, how), ...newAnswer(item, same, after, how), ...answerTakenBack(item, same, after, how)] : withdrawn(item, after, how)
  })
}

const whatOf = ({ content, kind }: Item, { people, about }: Partial<View>, { locale, reader }: Arriving) => ended(whatText(content, kind, people ?? nobody, about?.language ?? locale, reader))

function withdrawn(item: Item, view: Partial<View>, how: Arriving): string[] {
  return item.by === how.seatId ? [] : [how.words.arrived.withdrawn(whatOf(item, view, how))]
}

function newWording(was: Item, item: Item, view: Partial<View>, how: Arriving): string[] {
  if (item.by === how.seatId || JSON.stringify(was.content) === JSON.stringify(item.content)) return []
  const { arrived } = how.words
  const mayAnswer = how.reader === 'participant' || seatOf(view.people ?? null, how.seatId)?.answersForParticipant === true
  const isAskedAgain = mayAnswer && was.answer !== null && item.answer === null && waitsForAnswer(item)
  return [arrived.changed[item.kind](whatOf(item, view, how)), ...(isAskedAgain ? [arrived.answerAgain] : [])]
}

function newAnswer(was: Item, item: Item, view: Partial<View>, how: Arriving): string[] {
  const { answer: given } = item
  if (!given || given.by === how.seatId || (was.answer?.answer === given.answer && was.answer.by === given.by)) return []
  const { words, answers, reader } = how
  const people = view.people ?? null
  const by = seatOf(people, given.by)
  const who = nameOf(people, given.by, words)
  const name = participantOf(people)?.name ?? ''
  const answer = answerInside(given.answer, { words, answers })
  const what = whatOf(item, view, how)
  const undoneBy = item.history.findLast(({ change }) => change === 'answered')?.undoneBy
  if (undoneBy === how.seatId) return []
  const isReader = reader === 'participant'
  const told = (text: string) => [undoneBy === undefined ? text : words.arrived.again(text)]
  if (by?.role === 'participant') return told(words.arrived.answeredBy(name, answer, what))
  if (by?.answersForParticipant) return told(isReader ? words.arrived.answeredForYou(who, answer, what) : words.arrived.answeredFor(who, name, answer, what))
  return told(`${isReader ? words.items.takenDown(who, answer) : words.items.takenDownOf(who, name, answer)} ${words.arrived.itIsAbout(what)}`)
}

/** An answer that is gone while the wording stands: who took it back is the last that the history tells. */
function answerTakenBack(was: Item, item: Item, view: Partial<View>, how: Arriving): string[] {
  if (was.answer === null || item.answer !== null || JSON.stringify(was.content) !== JSON.stringify(item.content)) return []
  const by = item.history.findLast(({ change }) => change === 'answerTakenBack')?.by ?? was.answer.by
  if (by === how.seatId) return []
  const people = view.people ?? null
  const { arrived } = how.words
  const who = nameOf(people, by, how.words)
  const what = whatOf(item, view, how)
  if (how.reader === 'participant') return [arrived.yourAnswerTakenBack(who, what)]
  return [seatOf(people, by)?.role === 'participant' ? arrived.answerTakenBack(who, what) : arrived.answerTakenBackFor(who, participantOf(people)?.name ?? '', what)]
}
