import { bearerOf, type Item } from '#core/meeting/item.ts'
import { answerLine, guardianOf, isByGuardian } from '../answerer.ts'
import { answerWords, ofItem, step, stepsBlock, waitLines, whatLines, whyLines, whySuggested } from '../item-lines.ts'
import { isParticipants, isQuestion, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { trackText } from '../wording/track-text.ts'
import { isSpokenTo, whoNamed } from '../spoken-to.ts'
import { whomItIsOf, whoWrote } from '../sections/answered-line.ts'
import { whoseWord } from '../wording/whose-word.ts'
import { tellWhose } from '../wording/whose-text.ts'

/** What kind of step it is. The other kinds stand under headings of their own. */
const kindKey: Partial<Record<Item['kind'], 'isRecommendation' | 'isUndertaking' | 'isOwnStep'>> = { recommendation: 'isRecommendation', undertaking: 'isUndertaking', ownStep: 'isOwnStep' }

function kindLines(pen: Pen, name: string, item: Item): Sentence[] {
  const key = kindKey[item.kind]
  if (!key) return []
  return [key === 'isOwnStep' ? tellWhose(pen, key, name, {}, ofItem(item)) : pen.say(key), ...promisedBy(pen, item)]
}

/** Who promised what somebody undertakes, where it was not they. */
function promisedBy(pen: Pen, item: Item): Sentence[] {
  const of = bearerOf(item)
  if (item.kind !== 'undertaking' || of === null || item.confirmedBy === undefined) return []
  const whose = whoseWord({ kind: 'seat', seatId: of }, item.confirmedBy, pen.table)
  return whose === 'own' ? [] : [pen.tell(whose === 'colleague' ? 'promisedFor' : 'tookDownPromise', { who: whoWrote(pen, item.confirmedBy), whom: whomItIsOf(pen, of, whose) }, ofItem(item))]
}

export const trackLines = (pen: Pen, item: Item): Sentence[] =>
  item.content.track === null ? [] : [pen.tell('trackIs', { track: trackText(item.content.track, pen.language) }, ofItem(item))]

/** Everything agreed, with who, when, the reason, the wait, what kind of thing it is and which part of life it is about. */
export function agreedSteps(pen: Pen, name: string, { agreed }: ItemsInLetter): Block[] {
  if (agreed.length === 0) return []
  const ofGuardian = (item: Item) => (guardianOf(pen, item) === null ? [] : answerLine(pen, item))
  const after = (item: Item) => [...whyLines(pen, item), ...ofGuardian(item), ...theirWords(pen, name, item), ...waitLines(pen, item), ...kindLines(pen, name, item), ...trackLines(pen, item)]
  const steps = soonestFirst(agreed).map((item) => step(pen, item, after(item), noDate(pen, name, item)))
  return [pen.heading('agreedHeading'), stepsBlock(pen, steps)]
}

/** "Kims ord:" and what was said with the answer; after a guardian's answer, which ends with a colon, the words alone. */
export const theirWords = (pen: Pen, name: string, item: Item): Sentence[] =>
  answerWords(pen, item, guardianOf(pen, item) === null ? tellWhose(pen, 'ownWords', name, {}, ofItem(item)) : null)

export const noDate = (pen: Pen, name: string, item: Item): Sentence =>
  isParticipants(item, pen.meeting) ? pen.tell('choosesWhen', { name }, ofItem(item)) : pen.say('noDate')

/** Not yet and no, with the participant's own words and why it was suggested; then what is open. Open questions stand with the questions. */
export function notAgreed(pen: Pen, name: string, { later, notAgreed: no, unfinished }: ItemsInLetter): Block[] {
  // The heading says the answer, where every one is the participant's own.
  const answered = (item: Item, among: Item[]) => (isByGuardian(pen, among) ? answerLine(pen, item) : [])
  const lines = (item: Item, among: Item[]) => [...whatLines(pen, item), ...answered(item, among), ...theirWords(pen, name, item), ...whySuggested(pen, item), ...trackLines(pen, item)]
  const list = (items: Sentence[][]): Block => ({ kind: 'list', isNumbered: false, items })
  const heading = (items: Item[], theirs: 'laterHeadingNamed' | 'noHeadingNamed', others: 'laterHeadingOthers' | 'noHeadingOthers') => (isByGuardian(pen, items) ? pen.heading(others) : pen.heading(theirs, { name }))
  const open = unfinished.filter((item) => !isQuestion(item)).map((item) => [...whatLines(pen, item), hasNotAnswered(pen, name, item), ...whySuggested(pen, item), ...waitLines(pen, item), ...trackLines(pen, item)])
  return [
    ...(later.length > 0 ? [heading(later, 'laterHeadingNamed', 'laterHeadingOthers'), list(later.map((item) => [...lines(item, later), ...waitLines(pen, item)]))] : []),
    ...(no.length > 0 ? [heading(no, 'noHeadingNamed', 'noHeadingOthers'), list(no.map((item) => lines(item, no)))] : []),
    ...(open.length > 0 ? [pen.heading('openHeading'), list(open)] : []),
  ]
}

function hasNotAnswered(pen: Pen, name: string, item: Item): Sentence {
  if (item.kind === 'undertaking' && isSpokenTo(pen, item.content.who)) return pen.say('youHaveNotAnswered')
  const who = item.kind === 'undertaking' ? whoNamed(pen, item.content.who) : name
  return pen.tell('hasNotAnsweredYet', { who }, ofItem(item))
}
