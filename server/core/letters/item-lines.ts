import type { Item } from '#core/meeting/item.ts'
import { participantOf } from '#core/meeting/meeting.ts'
import { doesText, whatText } from './item-sentences.ts'
import { datedAs } from './dated-act.ts'
import type { Block, Sentence } from './letter.ts'
import { actsAs, isParticipants, isQuestion } from './items-in-letter.ts'
import { lastDay, type Pen } from './pen.ts'
import { itemWords } from './sentences/item-words-by-language.ts'
import { isSpokenTo, itemSpokenTo, spokenToWith, whoNamed } from './spoken-to.ts'
import { capital, fill } from './wording/fill.ts'
import { whenInLetter } from './wording/when-text.ts'
import { waitText } from './wording/wait-text.ts'
import { nameAndPlace, whoInSentence } from './wording/who-text.ts'

export const ofItem = ({ id }: Item) => `item:${id}`

/** The item as a whole sentence. */
export function whatLine(pen: Pen, item: Item): Sentence {
  const { content, kind } = item
  if (content.what.kind === 'words') return pen.own(content.what.words, ofItem(item))
  if (!isSpokenTo(pen, content.who)) return inMeetingsLanguage(pen, item, whatText(content, kind, pen.table, pen.plan.language, pen.reader))
  return inMeetingsLanguage(pen, item, `${capital(itemWords[pen.plan.language].you)} ${does(pen, item)}.`)
}

/** "ringer Kim", in the meeting's language, as it is said of who the line names. */
const does = (pen: Pen, { content, kind }: Item) => doesText(content, kind, pen.table, pen.plan.language, pen.reader, isSpokenTo(pen, content.who) || undefined)

/** The item as a list has it: before somebody's own words stands who, for "jag" says nobody's name, and before a question whom it is for. Nothing before the reader's own. */
export function whatLines(pen: Pen, item: Item): Sentence[] {
  const { kind, content } = item
  if (isQuestion(item)) return [pen.tell('questionTo', { who: isSpokenTo(pen, content.who) ? itemWords[pen.language].youObject : whoInSentence(content.who, pen.table, pen.language, pen.reader) }, ofItem(item)), whatLine(pen, item)]
  if (isAdviceInWords(pen, item)) return [byAuthor(pen, item, 'suggested', 'youWrite'), whatLine(pen, item)]
  if (content.what.kind === 'act' || isReaders(pen, item)) return [whatLine(pen, item)]
  const isToParticipant = isParticipants(item, pen.meeting) && kind !== 'ownStep'
  const [who, name] = [whoNamed(pen, content.who), itemSpokenTo(pen, item)]
  return [pen.tell(isToParticipant ? 'wordsTo' : name === null ? 'wordsOf' : 'wordsOfInLetterTo', { who, name: name ?? '' }, ofItem(item)), whatLine(pen, item)]
}

/** Somebody's words about what the reader could do: "du" inside is the reader, so who wrote it must be said [LET-5]. */
const isAdviceInWords = (pen: Pen, item: Item) => item.kind === 'recommendation' && item.content.what.kind === 'words' && isReaders(pen, item) && item.by !== participantOf(pen.meeting)?.id

const isReaders = (pen: Pen, item: Item) => pen.reader === 'participant' && isParticipants(item, pen.meeting)

/** A slot was filled in the meeting's language, so its whole sentence stays in it: half a sentence in each helps nobody. */
const inMeetingsLanguage = ({ plan, language }: Pen, item: Item, text: string): Sentence => ({
  text,
  source: { kind: 'record', of: ofItem(item) },
  ...(plan.language !== language && { lang: plan.language }),
})

/** The reason between quotation marks whoever reads, for it names the reader as others do, and who wrote it where that is not plain [LET-3]; nothing when no reason was written. */
export function whyLines(pen: Pen, item: Item): Sentence[] {
  if (item.content.why === null) return []
  const name = spokenToIn(pen, item)
  const lead = isPlainlyTheirs(pen, item) ? because(pen, item, name) : name === null ? byAuthor(pen, item, 'writes', 'youWrite') : byAuthor(pen, item, 'writesTo', 'youWriteTo', name)
  return [lead, pen.own(item.content.why, ofItem(item))]
}

/** Who brought up what was not agreed, and why. */
export const whySuggested = (pen: Pen, item: Item): Sentence[] =>
  item.content.why === null ? [] : [byAuthor(pen, item, 'suggestedBy', 'youSuggested'), because(pen, item, spokenToIn(pen, item)), pen.own(item.content.why, ofItem(item))]

const because = (pen: Pen, item: Item, name: string | null): Sentence => (name === null ? pen.say('because') : pen.tell('becauseTo', { name }, ofItem(item)))

/** The participant, where the reason was said to them. */
const spokenToIn = (pen: Pen, { content: { why }, by }: Item): string | null => (why === null ? null : spokenToWith(pen, why, by))

const byAuthor = (pen: Pen, item: Item, named: 'writes' | 'writesTo' | 'suggested' | 'suggestedBy', you: 'youWrite' | 'youWriteTo' | 'youSuggested', name = ''): Sentence =>
  item.by === pen.you ? (name === '' ? pen.say(you) : pen.tell(you, { name }, ofItem(item))) : pen.tell(named, { name, who: capital(nameAndPlace(item.by, pen.table, pen.language, pen.reader)) }, ofItem(item))

/** Before own words in a table of steps, to others than the participant, whose letter their "du" is read in: it need not be who the line names, nor who reads [LET-25]. */
const asInLetterTo = (pen: Pen, item: Item): Sentence[] => {
  const name = itemSpokenTo(pen, item)
  return name === null ? [] : [pen.tell('inLetterTo', { name }, ofItem(item))]
}

/** Of who acts, whom the line names, or of who took the step on themselves. */
const isPlainlyTheirs = (pen: Pen, item: Item): boolean => item.kind === 'ownStep' || isAdviceInWords(pen, item) || actsAs(item, item.by) || item.by === participantOf(pen.meeting)?.id

/** What the participant said with their answer. */
export const answerWords = (pen: Pen, { answer, ...item }: Item, label: Sentence | null): Sentence[] =>
  answer?.words ? [...(label ? [label] : []), pen.own(answer.words, `item:${item.id}`)] : []

function when(pen: Pen, { content: { when: at } }: Item): string | null {
  if (at?.kind === 'contact' && at.seatId === pen.you) return fill(itemWords[pen.language].getsInTouch.you, { who: pen.label('you'), when: lastDay(pen, at.by) })
  return at && whenInLetter(at, pen.table, pen.language, pen.reader, pen.day)
}

/** The item retold with who and when: "Omar på Vårdcentralen Norr ringer dig. Det ska vara klart senast fredag 11 december." */
export function retold(pen: Pen, item: Item): Sentence[] {
  const { what } = item.content
  const isYours = isReaders(pen, item)
  const at = when(pen, item)
  const kind = item.content.when?.kind
  const date = kind === 'contact' ? null : kind === 'on' && at !== null ? pen.label('onDay', { day: at }) : at
  const contact = at !== null && date === null ? [{ text: `${at}.`, source: { kind: 'record' as const, of: ofItem(item) } }] : []
  if (what.kind === 'act') {
    const text = pen.label(datedAs(what, item.content.when, isYours, pen.plan.language), { when: date ?? '', day: bareDay(pen, item) ?? '' })
    return [whatLine(pen, item), ...(date === null ? [] : [{ text, source: { kind: 'record' as const, of: ofItem(item) } }]), ...contact]
  }
  return [whatLine(pen, item), ...whoDoes(pen, item, date), ...contact]
}

/** The day without "senast". */
function bareDay(pen: Pen, { content: { when: at } }: Item): string | null {
  return at && whenInLetter(at.kind === 'by' ? { kind: 'on', date: at.date, time: null } : at, pen.table, pen.language, pen.reader, pen.day)
}

/** Own words may say what somebody is spared or given: others than the participant see to it, they need not be who does it. */
function whoDoes(pen: Pen, item: Item, date: string | null): Sentence[] {
  const isYours = isReaders(pen, item)
  if (isYours && date === null) return []
  const [undated, dated] = isParticipants(item, pen.meeting) ? (['somebodyDoes', 'doneBy'] as const) : (['somebodySeesToIt', 'seenToBy'] as const)
  const isYou = isSpokenTo(pen, item.content.who)
  const who = whoInSentence(item.content.who, pen.table, pen.language, pen.reader)
  const { when: at } = item.content
  // A set day is when it happens, and not when somebody sees to it.
  const isMeeting = date !== null && undated === 'somebodySeesToIt' && at?.kind === 'on'
  const hasDay = date !== null && !isMeeting
  const key = isYours ? 'doneByYou' : isYou ? (hasDay ? 'youSeeToItBy' : 'youSeeToIt') : hasDay ? dated : undated
  const said = pen.tell(key, { who, when: date ?? '' }, ofItem(item))
  return [{ ...said, text: capital(said.text) }, ...(isMeeting ? [pen.tell('itWillBe', { when: date }, ofItem(item))] : [])]
}

type Step = Extract<Block, { kind: 'steps' }>['steps'][number]

/** Who, what and when of one item; `after` stands under what. */
export function step(pen: Pen, item: Item, after: Sentence[], noDate: Sentence): Step {
  const { content } = item
  const record = (text: string): Sentence => ({ text, source: { kind: 'record', of: ofItem(item) } })
  const what = content.what.kind === 'words' ? pen.own(content.what.words, ofItem(item)) : inMeetingsLanguage(pen, item, capital(does(pen, item)))
  const at = when(pen, item)
  return { who: record(whoNamed(pen, content.who)), what: [...asInLetterTo(pen, item), what, ...after], when: at === null ? noDate : record(capital(at)) }
}

export function stepsBlock(pen: Pen, steps: Step[]): Block {
  return { kind: 'steps', labels: { who: pen.label('who'), what: pen.label('what'), when: pen.label('when') }, steps }
}

/** How long one may have to wait; nothing where there is no wait. */
export function waitLines(pen: Pen, item: Item): Sentence[] {
  const text = waitText(item.content.wait, pen.language, pen.reader)
  return text === null ? [] : [{ text, source: { kind: 'record', of: ofItem(item) } }]
}
