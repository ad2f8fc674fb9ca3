import type { Item } from '#core/meeting/item.ts'
import { whoAnswered } from '../answerer.ts'
import { appointmentsIn, mayNeedYou } from '../appointments.ts'
import { isParticipants, orderOf, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import { retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { weCarry } from './advice-and-steps.ts'
import { talkLines, type Talk } from './talk-again.ts'

/** The box: whom one meets and when, then the participant's own soonest step; that there is nothing to do only where neither is. */
export function mainThing(pen: Pen, items: ItemsInLetter): Block {
  const own = soonestFirst(items.agreed.filter((item) => isParticipants(item, pen.meeting) && !isWaiting(item)))
  const appointments = appointmentsIn(pen, items)
  // Beside steps of one's own the talk has its place further down; without them it is what there is to come to.
  const talk = pen.meeting.followUp?.kind === 'talk' && (appointments.length > 0 || own.length === 0) ? pen.meeting.followUp : null
  const toGoTo = toBeAt(pen, appointments, talk)
  const toDoFirst = own[0] ? [toDo(pen, own), ...inTheirWords(pen, own), ...retold(pen, own[0])] : []
  const elsewhere = appointments.length + own.length === 0 ? whatHappens(pen, items, talk !== null) : []
  return { kind: 'main', heading: pen.say('mainHeading'), sentences: [...toGoTo, ...toDoFirst, ...elsewhere] }
}

function toBeAt(pen: Pen, appointments: Item[], talk: Talk | null): Sentence[] {
  const ofItems = appointments.map((item) => ({ at: orderOf(item.content.when), said: () => retold(pen, item) }))
  const ofTalk = talk ? [{ at: orderOf({ kind: 'on', date: talk.date, time: talk.time }), said: () => talkLines(pen, talk) }] : []
  const times = [...ofItems, ...ofTalk]
  const [first] = times.toSorted((a, b) => (a.at < b.at ? -1 : 1))
  if (!first) return []
  const count = String(times.length)
  return [times.length === 1 ? pen.say('appointmentOne') : pen.tell('appointmentMany', { count }, 'items'), ...first.said()]
}

/** To wait is nothing to do. */
const isWaiting = ({ content: { what } }: Item) => what.kind === 'act' && what.act === 'wait'

/** "Du behöver" only of what the participant took on; advice they took is what they said yes to. */
function toDo(pen: Pen, own: Item[]): Sentence {
  const count = String(own.length)
  const who = whoAnswered(pen, own)
  if (who !== null) return pen.tell(own.length === 1 ? 'yesForYouOne' : 'yesForYouMany', { who, count }, 'items')
  const tookOn = own.every((item) => item.kind === 'ownStep')
  if (own.length === 1) return pen.say(tookOn ? 'needsOne' : 'yesToOne')
  return pen.tell(tookOn ? 'needsMany' : 'yesToMany', { count }, 'items')
}

/** "Jag skriver …" after a full stop needs to say whose words it is; after "det här kommer först:" it does not. */
const inTheirWords = (pen: Pen, [item, ...others]: Item[]): Sentence[] =>
  item && others.length === 0 && item.kind === 'ownStep' && item.content.what.kind === 'words' ? [pen.say('youSaid')] : []

/** Nobody who may have to be somewhere is told that there is nothing to do; who has a talk to come to is told of nothing else. */
function whatHappens(pen: Pen, { agreed, carried }: ItemsInLetter, hasTalk: boolean): Sentence[] {
  const nothing = pen.say(hasTalk ? 'nothingElseNow' : 'nothingNow')
  const others = soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting)))
  const first = others.find(mayNeedYou)
  if (first) return [pen.say('weAgreedOn'), ...retold(pen, first)]
  if (others[0]) return [nothing, ...retold(pen, others[0])]
  const goesOn = carried.length > 0 ? [weCarry(pen, carried)] : []
  return [nothing, ...goesOn, ...(hasTalk ? [] : [pen.tell('callIfUnsure', pen.contact, 'plan')])]
}
