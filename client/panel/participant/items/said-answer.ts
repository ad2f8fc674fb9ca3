import { seatOf } from '#client/meeting/people-groups.ts'
import type { Answer, Item, People } from '#client/meeting/view-parts.ts'
import type { Words } from '#client/text/words.ts'
import { nameOf } from '../people/person-words.ts'

export type Answered = {
  people: People | null
  words: Words<'participant'>
  answers: Words<'meeting'>['answers']
  /** The seat before the screen. */
  seatId: string
  isParticipant: boolean
  /** The participant's name. */
  name: string
}

/** The answer inside a sentence: "ja", or in quotes what is a sentence of its own. */
export const answerInside = (answer: Answer, { words, answers }: Pick<Answered, 'words' | 'answers'>): string =>
  answer === 'notUnderstood' || answer === 'notRight' ? words.items.quoted(answers.inside[answer]) : answers.inside[answer]

type Reading = { isParticipant: boolean; table: { seats: readonly { id: string; answersForParticipant?: boolean }[] } }

/** Whether the participant has answered, themselves or as taken down, and somebody else reads it: that is nobody's to change but theirs. */
export const isTheirOwn = ({ answer }: Pick<Item, 'answer'>, { isParticipant, table }: Reading): boolean =>
  !isParticipant && answer !== null && table.seats.find(({ id }) => id === answer.by)?.answersForParticipant !== true

/** Who gave the answer, or wrote it down as it was said; null while there is none. To the participant of "du", to the others by name. */
export function saidAnswer({ answer: given }: Pick<Item, 'answer'>, how: Answered): string | null {
  if (!given) return null
  const { people, words, seatId, isParticipant, name } = how
  const says = words.items
  const answer = answerInside(given.answer, how)
  const by = seatOf(people, given.by)
  if (by?.role === 'participant') return isParticipant ? says.answered(answer) : says.answeredBy(name, answer)
  const who = nameOf(people, given.by, words)
  if (by?.answersForParticipant) {
    if (given.by === seatId) return says.answeredFor(name, answer)
    return isParticipant ? says.guardianAnswered(by.name, answer) : says.guardianAnsweredFor(who, name, answer)
  }
  return isParticipant ? says.takenDown(who, answer) : says.takenDownOf(who, name, answer)
}
