import type { Act, When } from '#core/meeting/item.ts'
import type { LetterWords } from './sentences/letter-words.ts'

type Key = keyof LetterWords

/** What happens rather than is got ready: of a last day "det sker senast …", never "det ska vara klart". */
const happenings: readonly Act[] = ['call', 'meet', 'try', 'talkTo', 'wait', 'contact', 'visit', 'goAlong', 'goTo', 'ask', 'tell', 'remind', 'show', 'bring', 'start', 'goOn', 'stop', 'practise', 'rest']

/** A day to be somewhere, and what one begins and keeps on with: other sentences than of a task. */
const placesToBe: readonly Act[] = ['meet', 'visit', 'goAlong', 'goTo', 'start']
const beginnings: readonly Act[] = ['try', 'practise']

/** Which sentence says an act's day after the act itself; `isReaders` where the reader is who acts. */
export function datedAs(act: Act, when: When | null, isReaders: boolean): Key {
  const isLastDay = when?.kind === 'by'
  if (isReaders && beginnings.includes(act)) return 'beginIt'
  if (isReaders && act === 'wait') return isLastDay ? 'happensBy' : 'itWillBe'
  if (isReaders && !placesToBe.includes(act)) return 'doIt'
  if (!isLastDay) return 'itWillBe'
  if (isReaders && act !== 'meet') return 'doIt'
  return happenings.includes(act) ? 'happensBy' : 'readyBy'
}
