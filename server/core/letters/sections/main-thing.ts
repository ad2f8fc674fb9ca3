import type { Item } from '#core/meeting/item.ts'
import { isParticipants, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import { retold } from '../item-lines.ts'
import type { Block, Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { talkLines } from './talk-again.ts'

/** The box: the participant's own soonest step, or that there is none and who makes contact and when. */
export function mainThing(pen: Pen, { agreed }: ItemsInLetter): Block {
  const own = soonestFirst(agreed.filter((item) => isParticipants(item, pen.meeting) && !isWaiting(item)))
  const sentences = own[0] ? [toDo(pen, own), ...inTheirWords(pen, own), ...retold(pen, own[0])] : [pen.say('nothingNow'), ...whatHappens(pen, agreed)]
  return { kind: 'main', heading: pen.say('mainHeading'), sentences }
}

/** To wait is nothing to do. */
const isWaiting = ({ content: { what } }: Item) => what.kind === 'act' && what.act === 'wait'

/** "Du behöver" only of what the participant took on; advice they took is what they said yes to. */
function toDo(pen: Pen, own: Item[]): Sentence {
  const tookOn = own.every((item) => item.kind === 'ownStep')
  if (own.length === 1) return pen.say(tookOn ? 'needsOne' : 'yesToOne')
  return pen.tell(tookOn ? 'needsMany' : 'yesToMany', { count: String(own.length) }, 'items')
}

/** "Jag skriver …" after a full stop needs to say whose words it is; after "det här kommer först:" it does not. */
const inTheirWords = (pen: Pen, [item, ...others]: Item[]): Sentence[] =>
  item && others.length === 0 && item.kind === 'ownStep' && item.content.what.kind === 'words' ? [pen.say('youSaid')] : []

function whatHappens(pen: Pen, agreed: Item[]): Sentence[] {
  const next = soonestFirst(agreed.filter((item) => !isParticipants(item, pen.meeting)))[0]
  if (next) return retold(pen, next)
  return pen.meeting.followUp?.kind === 'talk' ? talkLines(pen, pen.meeting.followUp) : [pen.tell('callIfUnsure', pen.contact, 'plan')]
}
