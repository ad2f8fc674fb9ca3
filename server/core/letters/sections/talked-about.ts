import type { Block } from '../letter.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import { paragraph, type Pen } from '../pen.ts'

/** "Hej Kim!" and what this is, truthfully: a meeting that ended early says so at once. */
export function greeting(pen: Pen, name: string, items: ItemsInLetter): Block[] {
  const early = pen.meeting.closing?.early ?? null
  const hello = paragraph(pen.tell('hello', { name }, 'plan'))
  if (early === null) return [hello, paragraph(pen.say('thanks'), pen.say(items.agreed.length === 0 ? 'hereIsTalk' : 'hereIs'))]
  return [hello, paragraph(pen.say('thanks'), pen.say('endedEarly')), paragraph(pen.say('reasonWas'), pen.own(early, 'closing'), pen.say('hereIsEarly'))]
}

/** The question, and what the participant told, as written. */
export function talkedAbout(pen: Pen): Block[] {
  const told = pen.meeting.told.filter((one) => !one.isRemoved).map((one) => pen.own(one.words, `told:${one.id}`))
  const question = paragraph(pen.say('question'), pen.own(pen.plan.question, 'plan'))
  const youTold: Block[] = told.length === 0 ? [] : [paragraph(pen.say('youTold')), { kind: 'quote', sentences: told }]
  return [pen.heading('talkedHeading'), question, ...youTold]
}

/** What the participant takes with them. */
export function takeAway(pen: Pen): Block[] {
  const said = pen.meeting.takeAway
  if (!said) return []
  return [pen.heading('takeAwayHeading'), { kind: 'quote', sentences: [pen.own(said.words, 'takeAway')] }]
}
