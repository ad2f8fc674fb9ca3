import type { Item } from '#core/meeting/item.ts'
import { guardianOf, mayAnswerFor, whoAnswered } from '../answerer.ts'
import { appointmentsIn, hasATime, mayNeedYou } from '../appointments.ts'
import { gravest, isOfLiving } from '../gravest.ts'
import { isParticipants, orderOf, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import { retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { weCarry } from './advice-and-steps.ts'
import type { LetterWords } from '../sentences/letter-words.ts'
import { isAtTalk, talkInShort, talkLines, type Talk } from './talk-again.ts'

type Key = keyof LetterWords
type Paragraph = Sentence[]

/** The box, a paragraph each: money or home at risk before all else [LET-2], the participant's own soonest step, the soonest time to keep, and the talk last. That there is nothing to do only where nothing is [LET-6]. */
export function mainThing(pen: Pen, items: ItemsInLetter): Block {
  const own = soonestFirst(items.agreed.filter((item) => isParticipants(item, pen.meeting) && !isWaiting(item)))
  const kept = soonestFirst([...appointmentsIn(pen, items), ...own.filter(hasATime)])
  const talk = talkBeside(pen, kept)
  const grave = gravest(pen, items)
  const paragraphs = own.length + kept.length > 0 ? whatToDo(pen, own, kept, talk) : whatHappens(pen, items, talk, grave.length > 0 || isOfLiving(pen, items) || pen.meeting.leavesOut === true)
  return { kind: 'main', heading: pen.say('mainHeading'), paragraphs: [...grave, ...paragraphs].filter((sentences) => sentences.length > 0) }
}

function whatToDo(pen: Pen, own: Item[], kept: Item[], talk: Talk | null): Paragraph[] {
  const [first] = own
  const isOwnATime = first !== undefined && kept.includes(first)
  const times = kept.filter((item) => item !== first)
  const isTimeSooner = first !== undefined && times[0] !== undefined && orderOf(times[0].content.when) < orderOf(first.content.when)
  // Advice that is a time stands among the times: it is not one more thing.
  const steps = own.filter((item) => !times.includes(item))
  const step = first ? [...inTheirWords(pen, steps), ...retold(pen, first)] : []
  const last = times[0] ?? first
  return [
    ...parted(toDo(pen, steps), [...(steps.length > 1 ? [pen.say(isTimeSooner ? 'beginWith' : 'comesFirst')] : []), ...step]),
    firstOf(pen, times, isOwnATime ? 'another' : first ? 'also' : 'appointment'),
    talk ? [talkInShort(pen, talk, dayOf(last))] : [],
  ]
}

/** A paragraph has four sentences at most: what stands before a colon is half of one. */
const mostSentences = 4

function parted(before: Sentence[], after: Sentence[]): Paragraph[] {
  const count = [...before, ...after].filter(({ text }) => !text.endsWith(':')).length
  return count > mostSentences ? [before, after] : [[...before, ...after]]
}

/** The day that ends what is said of it. */
function dayOf(said: Item | undefined): string | null {
  const when = said?.content.when ?? null
  return when === null || when.kind === 'contact' ? null : when.date
}

/** The talk that is set; null too where something kept is at its very clock: then that is the talk. */
function talkBeside({ meeting: { followUp } }: Pen, kept: Item[]): Talk | null {
  if (followUp?.kind !== 'talk') return null
  return kept.some(({ content }) => isAtTalk(followUp, content.when)) ? null : followUp
}

/** How many times there are, or how many more, and the first of them. */
function firstOf(pen: Pen, times: Item[], said: 'appointment' | 'another' | 'also'): Paragraph {
  const [first] = times
  if (!first) return []
  return [times.length === 1 ? pen.say(`${said}One`) : pen.tell(`${said}Many`, { count: String(times.length) }, 'items'), ...retold(pen, first)]
}

/** To wait is nothing to do. */
const isWaiting = ({ content: { what } }: Item) => what.kind === 'act' && what.act === 'wait'

/** "Du behöver" only of what the participant took on; advice they took is what they said yes to, and both are counted where there are both; together where advice comes first, for "en sak" is then not what is named. */
function toDo(pen: Pen, own: Item[]): Sentence[] {
  const tookOn = own.filter((item) => item.kind === 'ownStep' && guardianOf(pen, item) === null)
  const taken = own.filter((item) => !tookOn.includes(item))
  const needs = tookOn.length === 0 ? [] : [counted(pen, ['needsOne', 'needsMany'], tookOn)]
  const who = whoAnswered(pen, taken)
  const isAdviceFirst = own[0] !== undefined && taken.includes(own[0])
  if (who === null && tookOn.length > 0 && isAdviceFirst) return [counted(pen, ['yesToOne', 'yesToMany'], own), ...mayAnswerFor(pen, taken)]
  const keys = who !== null ? (['yesForYouOne', 'yesForYouMany'] as const) : tookOn.length > 0 ? (['alsoYesToOne', 'alsoYesToMany'] as const) : (['yesToOne', 'yesToMany'] as const)
  const yes = taken.length === 0 ? [] : [counted(pen, keys, taken, who ?? '')]
  const may = mayAnswerFor(pen, taken)
  // "Per har sagt ja till det här:" stands right before it.
  return yes.some(({ text }) => text.endsWith(':')) ? [...may, ...yes] : [...needs, ...yes, ...may]
}

const counted = (pen: Pen, [one, many]: readonly [Key, Key], { length }: Item[], who = ''): Sentence =>
  length === 1 && who === '' ? pen.say(one) : pen.tell(length === 1 ? one : many, { who, count: String(length) }, 'items')

/** "Jag skriver …" after a full stop needs to say whose words it is; after "det här kommer först:" it does not. */
const inTheirWords = (pen: Pen, [item, ...others]: Item[]): Sentence[] =>
  item && others.length === 0 && item.kind === 'ownStep' && item.content.what.kind === 'words' ? [pen.say('youSaid')] : []

/** Where there is no step of the participant's own and no time: what others do first, and the talk last. Whose money or home something was decided or said of is not told that there is nothing to do, nor is that said where something is left out. */
function whatHappens(pen: Pen, { agreed, carried }: ItemsInLetter, talk: Talk | null, mayNeedMore: boolean): Paragraph[] {
  const call = pen.tell('callIfUnsure', pen.contact, 'plan')
  const isNothing = !mayNeedMore && !agreed.some(isInOwnWords)
  const nothing = isNothing ? [pen.say(talk ? 'nothingElseNow' : 'nothingNow')] : []
  const others = soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting)))
  const first = others.find(mayNeedYou) ?? others[0]
  const isSoonest = others.length > 1 && first === others[0]
  const goesOn = first === undefined && carried.length > 0 ? [weCarry(pen, carried)] : []
  const ofTalk = talk ? [pen.say('appointmentOne'), ...talkLines(pen, talk)] : []
  if (!first) return [[...ofTalk, ...nothing, ...goesOn, ...(talk && isNothing ? [] : [call])]]
  if (isNothing && !talk) return [[...nothing, ...retold(pen, first)]]
  const ofSeveral = [pen.tell('agreedMany', { count: String(agreed.length) }, 'items'), pen.say(isSoonest ? 'comesFirst' : 'oneOfThem')]
  return [[...(agreed.length > 1 ? ofSeveral : [pen.say('weAgreedOn')]), ...retold(pen, first)], [...ofTalk, ...nothing]]
}

/** Only who reads it knows whether the participant is to do it, whoever's name stands beside it. */
const isInOwnWords = ({ content: { what } }: Item) => what.kind === 'words'
