import type { Item } from '#core/meeting/item.ts'
import { guardianOf, mayAnswerFor, whoAnswered } from '../answerer.ts'
import { appointmentsIn, hasATime, mayNeedYou } from '../appointments.ts'
import { gravest, isOfLiving } from '../gravest.ts'
import { inOrder, isParticipants, orderOf, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import { retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { weCarry } from './advice-and-steps.ts'
import type { LetterWords } from '../sentences/letter-words.ts'
import { isAtTalk, talkInShort, talkLines, type Talk } from './talk-again.ts'

type Key = keyof LetterWords

/** A time the participant must keep; `at` sorts by day and clock. */
type Time = { of: Item | Talk; at: string; said: () => Sentence[] }

/** The box: money or home at risk before all else [LET-2]; the first of the times to keep and the participant's own soonest step, the earlier day first, and one "first" in all; then the talk. That there is nothing to do only where there is neither. */
export function mainThing(pen: Pen, items: ItemsInLetter): Block {
  const own = soonestFirst(items.agreed.filter((item) => isParticipants(item, pen.meeting) && !isWaiting(item)))
  const appointments = appointmentsIn(pen, items)
  const kept = [...appointments, ...own.filter(hasATime)]
  const talk = talkBeside(pen, kept)
  const times = timesToKeep(pen, kept, talk)
  const isOwnATime = own[0] !== undefined && times[0]?.of === own[0]
  const isOwnFirst = own[0] !== undefined && (times[0] === undefined || orderOf(own[0].content.when) <= times[0].at)
  // Beside a step without a time the talk needs no name: it is said last, as it is.
  const isTalkAlone = times.length === 1 && talk !== null && own.length > 0
  const named = isTalkAlone ? [] : isOwnATime ? times.slice(1) : times
  const isToDoSecond = !isOwnFirst && named.length > 0
  const toDoFirst = own[0] ? [...toDo(pen, own, isToDoSecond), ...inTheirWords(pen, own), ...retold(pen, own[0])] : []
  const toKeep = firstOf(pen, named, isOwnATime ? 'another' : isOwnFirst ? 'also' : 'appointment')
  const talkLast = talk && named[0]?.of !== talk ? [talkInShort(pen, talk, dayOf(isOwnFirst ? (named[0]?.of ?? own[0]) : (own[0] ?? named[0]?.of)))] : []
  const grave = gravest(pen, items)
  const elsewhere = appointments.length + own.length === 0 ? whatHappens(pen, items, { hasTalk: talk !== null, mayNeedMore: grave.length > 0 || isOfLiving(pen, items) }) : []
  return { kind: 'main', heading: pen.say('mainHeading'), sentences: [...grave, ...(isOwnFirst ? [...toDoFirst, ...toKeep] : [...toKeep, ...toDoFirst]), ...talkLast, ...elsewhere] }
}

/** The day that ends what is said of it. */
function dayOf(said: Item | Talk | undefined): string | null {
  if (said === undefined) return null
  const when = 'content' in said ? said.content.when : said
  return when === null || when.kind === 'contact' ? null : when.date
}

const talkOrder = ({ date, time }: Talk) => orderOf({ kind: 'on', date, time })

/** The talk that is set; null too where something kept is at its very clock: then that is the talk. */
function talkBeside({ meeting: { followUp } }: Pen, kept: Item[]): Talk | null {
  if (followUp?.kind !== 'talk') return null
  return kept.some(({ content }) => isAtTalk(followUp, content.when)) ? null : followUp
}

function timesToKeep(pen: Pen, items: Item[], talk: Talk | null): Time[] {
  const ofItems = items.map((item): Time => ({ of: item, at: orderOf(item.content.when), said: () => retold(pen, item) }))
  const ofTalk: Time[] = talk ? [{ of: talk, at: talkOrder(talk), said: () => talkLines(pen, talk) }] : []
  return inOrder([...ofItems, ...ofTalk], ({ at }) => at)
}

/** How many times there are, or how many more, and the first of them. */
function firstOf(pen: Pen, times: Time[], said: 'appointment' | 'another' | 'also'): Sentence[] {
  const [first] = times
  if (!first) return []
  return [times.length === 1 ? pen.say(`${said}One`) : pen.tell(`${said}Many`, { count: String(times.length) }, 'items'), ...first.said()]
}

/** To wait is nothing to do. */
const isWaiting = ({ content: { what } }: Item) => what.kind === 'act' && what.act === 'wait'

/** "Du behöver" only of what the participant took on; advice they took is what they said yes to, and both are counted where there are both. */
function toDo(pen: Pen, own: Item[], isSecond: boolean): Sentence[] {
  const tookOn = own.filter((item) => item.kind === 'ownStep' && guardianOf(pen, item) === null)
  const taken = own.filter((item) => !tookOn.includes(item))
  const needs = tookOn.length === 0 ? [] : [counted(pen, ['needsOne', 'needsMany'], tookOn)]
  const who = whoAnswered(pen, taken)
  const keys = who !== null ? (['yesForYouOne', 'yesForYouMany'] as const) : tookOn.length > 0 ? (['alsoYesToOne', 'alsoYesToMany'] as const) : (['yesToOne', 'yesToMany'] as const)
  const yes = taken.length === 0 ? [] : [counted(pen, keys, taken, who ?? '')]
  return [...needs, ...yes, ...mayAnswerFor(pen, taken), ...(own.length > 1 ? [pen.say(isSecond ? 'beginWith' : 'comesFirst')] : [])]
}

const counted = (pen: Pen, [one, many]: readonly [Key, Key], { length }: Item[], who = ''): Sentence =>
  length === 1 && who === '' ? pen.say(one) : pen.tell(length === 1 ? one : many, { who, count: String(length) }, 'items')

/** "Jag skriver …" after a full stop needs to say whose words it is; after "det här kommer först:" it does not. */
const inTheirWords = (pen: Pen, [item, ...others]: Item[]): Sentence[] =>
  item && others.length === 0 && item.kind === 'ownStep' && item.content.what.kind === 'words' ? [pen.say('youSaid')] : []

/** Nobody who may have to be somewhere, or whose money or home something was decided or said of, is told that there is nothing to do; who has a talk to come to is told of nothing else. */
function whatHappens(pen: Pen, { agreed, carried }: ItemsInLetter, { hasTalk, mayNeedMore }: { hasTalk: boolean; mayNeedMore: boolean }): Sentence[] {
  const call = pen.tell('callIfUnsure', pen.contact, 'plan')
  const nothing = mayNeedMore ? [] : [pen.say(hasTalk ? 'nothingElseNow' : 'nothingNow')]
  const others = soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting)))
  const first = others.find(mayNeedYou)
  if (first) return [pen.say('weAgreedOn'), ...retold(pen, first)]
  if (others[0]) return [...nothing, ...retold(pen, others[0])]
  const goesOn = carried.length > 0 ? [weCarry(pen, carried)] : []
  return [...nothing, ...goesOn, ...(hasTalk && !mayNeedMore ? [] : [call])]
}
