import { useView } from '#client/live/use-session.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { useMe } from '../use-me.ts'
import { saidAnswer } from './said-answer.ts'

/** What was answered and by whom. To who has just pressed it themselves the button shows it. */
export function GivenAnswer({ item }: { item: Item }) {
  const words = useWords('participant')
  const { answers } = useWords('meeting')
  const people = useView().people ?? null
  const me = useMe()
  const may = useAbilities()
  const isShown = may('answerItem') && me.isParticipant && item.answer?.by === me.seatId
  const said = isShown ? null : saidAnswer(item, { people, words, answers, ...me })
  return said && <p>{said}</p>
}

/** The words to an answer, for who does not change them. */
export function GivenWords({ item }: { item: Item }) {
  const { answers } = useWords('meeting')
  return item.answer?.words ? <p>{answers.inWords(item.answer.words)}</p> : null
}
