import type { Act, What, When } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { dayWords } from './sentences/day-words-by-language.ts'
import type { LetterWords } from './sentences/letter-words.ts'

type Key = keyof LetterWords

/** What happens rather than is got ready: of a last day "det blir senast …", never "det ska vara klart". */
const happenings: readonly Act[] = ['call', 'meet', 'try', 'talkTo', 'contact', 'visit', 'goAlong', 'goTo', 'ask', 'tell', 'remind', 'show', 'bring', 'start', 'practise']

/** A day to be somewhere, and what one begins and keeps on with: other sentences than of a task. */
const placesToBe: readonly Act[] = ['meet', 'visit', 'goAlong', 'goTo', 'start']
const beginnings: readonly Act[] = ['try', 'practise', 'rest']

/**
 * Which sentence says an act's day after the act itself; `isReaders` where the reader is who acts, `language` what its slot is written in.
 * `goesOnFrom` and `goesOnFromBy` take the bare `{day}`, the others `{when}`.
 */
export function datedAs({ act, object }: Extract<What, { kind: 'act' }>, when: When | null, isReaders: boolean, language: Language): Key {
  const isLastDay = when?.kind === 'by'
  const { isAnswer, isRepeated } = dayWords[language]
  if (act === 'wait') return isAnswer.test(object) ? 'answerComes' : 'waitEnds'
  if (act === 'goOn' || (act === 'stop' && !isReaders)) return isLastDay ? 'goesOnFromBy' : 'goesOnFrom'
  const isKeptUp = act === 'rest' || isRepeated.test(object)
  if (isReaders) return isKeptUp || beginnings.includes(act) ? 'beginIt' : placesToBe.includes(act) && (!isLastDay || act === 'meet') ? happensOr(isLastDay, act) : 'doIt'
  return isKeptUp ? 'beginsIt' : happensOr(isLastDay, act)
}

const happensOr = (isLastDay: boolean, act: Act): Key => (!isLastDay ? 'itWillBe' : happenings.includes(act) ? 'happensBy' : 'readyBy')
