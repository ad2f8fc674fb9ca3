import type { Item } from '#core/meeting/item.ts'
import { whoAnswered } from '../answerer.ts'
import { isParticipants, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import { retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { weCarry } from './advice-and-steps.ts'
import { talkLines } from './talk-again.ts'

/** The box: the participant's own soonest step, or that there is none and who makes contact and when. */
export function mainThing(pen: Pen, items: ItemsInLetter): Block {
  const own = soonestFirst(items.agreed.filter((item) => isParticipants(item, pen.meeting) && !isWaiting(item)))
  const sentences = own[0] ? [toDo(pen, own), ...inTheirWords(pen, own), ...retold(pen, own[0])] : [pen.say('nothingNow'), ...whatHappens(pen, items)]
  return { kind: 'main', heading: pen.say('mainHeading'), sentences }
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

function whatHappens(pen: Pen, { agreed, carried }: ItemsInLetter): Sentence[] {
  const next = soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting)))[0]
  if (next) return retold(pen, next)
  const goesOn = carried.length > 0 ? [weCarry(pen, carried)] : []
  return [...goesOn, ...(pen.meeting.followUp?.kind === 'talk' ? talkLines(pen, pen.meeting.followUp) : [pen.tell('callIfUnsure', pen.contact, 'plan')])]
}
