import type { Correction } from '#core/meeting/meeting.ts'
import { participantOf, seatById } from '#core/meeting/meeting.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { correctedAt, letterVersionOf } from './letter-version.ts'
import type { Block, Sentence } from './letter.ts'
import { paragraph, type Pen } from './pen.ts'
import { dayText } from './wording/day-and-clock.ts'
import { capital } from './wording/fill.ts'
import { nameAndPlace, shortSeatText } from './wording/who-text.ts'

/** First in a letter that was corrected: which version it is, since when and why; nothing in the first. */
export function versionNote(pen: Pen): Block[] {
  const at = correctedAt(pen.meeting)
  if (at === null) return []
  const { corrections } = pen.meeting
  const version = pen.tell('versionSince', { version: String(letterVersionOf(pen.meeting)), day: dayText(swedishDay(at), pen.language, pen.day.slice(0, 4)) }, 'corrections')
  const answers = corrections.flatMap(({ answer }) => (answer ? [answer] : []))
  return [paragraph(version, ...whoSaysWrong(pen), ...(answers[0] ? [pen.tell('hasCorrected', { who: capital(nameAndPlace(answers[0].by, pen.table, pen.language, pen.reader)) }, 'corrections')] : []))]
}

/** To an organisation that consent keeps something from: that the text is not all there is. */
export const leftOutNote = (pen: Pen): Block[] => (pen.meeting.leavesOut ? [paragraph(pen.say('leftOut'))] : [])

/** The participant, and whoever else wrote so, each once and by name. */
function whoSaysWrong(pen: Pen): Sentence[] {
  const others = [...new Set(pen.meeting.corrections.flatMap((one) => otherWriterOf(pen, one) ?? []))]
  const isOwn = pen.meeting.corrections.some((one) => otherWriterOf(pen, one) === null)
  const own = pen.reader === 'participant' ? pen.say('youSayWrong') : pen.tell('saysWrong', { name: participantOf(pen.meeting)?.name ?? '' }, 'corrections')
  return [...(isOwn ? [own] : []), ...others.map((name) => pen.tell('saysWrong', { name }, 'corrections'))]
}

/** "Gun", who wrote it in the participant's stead, or of minutes "Omar på Arbetsförmedlingen", who sat there; null where it is the participant's own. */
function otherWriterOf({ meeting, table, language, reader }: Pen, { by }: Correction): string | null {
  const seat = seatById(meeting, by)
  if (!seat || seat.role === 'participant') return null
  return capital(seat.answersForParticipant ? shortSeatText(by, table, language, reader) : nameAndPlace(by, table, language, reader))
}

/** The letter with what its reader says is not right under each line, and how it should be; nothing of what stood there is changed. */
export const withCorrections = (pen: Pen, blocks: Block[]): Block[] => pen.meeting.corrections.filter(({ isHidden }) => !isHidden).reduce((now, one) => put(now, one.lineId, linesOf(pen, one)), blocks)

/** The same in what a reader has of their own cases alone: nothing of another's, and of the whole what they wrote themselves, for the words of others may be of any case. */
export function withCorrectionsOfLines(pen: Pen, blocks: Block[]): Block[] {
  const ofWhole = new Set<string | null>([null, 'money', 'followUp', ...pen.meeting.items.flatMap(({ id, caseId }) => (caseId === undefined ? [`item:${id}`] : []))])
  const isHere = ({ lineId, by }: Correction) => (lineId === null || ofWhole.has(lineId) ? by === pen.you : blocks.some((block) => sentencesOf(block).some(isOf(lineId))))
  return withCorrections({ ...pen, meeting: { ...pen.meeting, corrections: pen.meeting.corrections.filter(isHere) } }, blocks)
}

/** "Du skriver att det inte stämmer: ”…”", and the answer. */
const linesOf = (pen: Pen, correction: Correction): Sentence[] => [...saidWrong(pen, correction), ...inOwnWords(pen, correction)]

function saidWrong(pen: Pen, correction: Correction): Sentence[] {
  const [who, of] = [otherWriterOf(pen, correction), `correction:${correction.id}`]
  if (who === null) return [pen.tell(correction.lineId === null ? 'somethingWrong' : 'lineWrong', {}, of)]
  const isGuardian = seatById(pen.meeting, correction.by)?.answersForParticipant === true
  return [...(isGuardian ? [pen.tell('mayAnswerForYou', { who }, `seat:${correction.by}`)] : []), pen.tell(correction.lineId === null ? 'somebodySaysSomethingWrong' : 'somebodySaysWrong', { who }, of)]
}

const inOwnWords = (pen: Pen, { id, words, answer }: Correction): Sentence[] => [
  pen.own(words, `correction:${id}`),
  ...(answer ? [pen.tell('correctedBy', { who: nameAndPlace(answer.by, pen.table, pen.language, pen.reader) }, `correction:${id}`), pen.own(answer.words, `correction:${id}`)] : []),
]

const isOf = (lineId: string) => (sentence: Sentence) => sentence.source.of === lineId

/** Under the line itself, else under the box that says it; first in the letter where it is of the whole. */
function put(blocks: Block[], lineId: string | null, lines: Sentence[]): Block[] {
  if (lineId === null) return [paragraph(...lines), ...blocks]
  const isIt = isOf(lineId)
  const at = blocks.findIndex((block) => block.kind !== 'main' && sentencesOf(block).some(isIt))
  const index = at === -1 ? blocks.findIndex((block) => sentencesOf(block).some(isIt)) : at
  const block = blocks[index]
  return block ? blocks.toSpliced(index, 1, ...withLines(block, isIt, lines)) : [paragraph(...lines), ...blocks]
}

function sentencesOf(block: Block): Sentence[] {
  if (block.kind === 'list') return block.items.flat()
  if (block.kind === 'steps') return block.steps.flatMap(({ what }) => what)
  if (block.kind === 'main') return block.paragraphs.flat()
  return block.kind === 'words' ? [] : block.sentences
}

function withLines(block: Block, isIt: (sentence: Sentence) => boolean, lines: Sentence[]): Block[] {
  if (block.kind === 'list') return [{ ...block, items: block.items.map((item) => (item.some(isIt) ? [...item, ...lines] : item)) }]
  if (block.kind === 'steps') return [{ ...block, steps: block.steps.map((step) => (step.what.some(isIt) ? { ...step, what: [...step.what, ...lines] } : step)) }]
  if (block.kind !== 'quote') return [block, paragraph(...lines)]
  const until = block.sentences.findLastIndex(isIt) + 1
  const rest = block.sentences.slice(until)
  return [{ ...block, sentences: block.sentences.slice(0, until) }, paragraph(...lines), ...(rest.length > 0 ? [{ ...block, sentences: rest }] : [])]
}
