import { isAtTable, participantOf } from '#core/meeting/meeting.ts'
import type { Block } from '../letter.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import { paragraph, type Pen } from '../pen.ts'

/** "Hej Kim!" and what this is, truthfully: a meeting that ended early says so at once, and nobody is thanked for coming who did not, or where the reader may not know whether they came. */
export function greeting(pen: Pen, name: string, items: ItemsInLetter): Block[] {
  const early = pen.meeting.closing?.early ?? null
  const participant = participantOf(pen.meeting)
  const thanks = participant && isAtTable(participant) && !pen.meeting.hidesPresence ? [pen.say('thanks')] : []
  const hello = paragraph(pen.tell('hello', { name }, 'plan'))
  if (early === null) return [hello, paragraph(...(thanks.length > 0 ? thanks : [pen.say(items.agreed.length === 0 ? 'hereIsTalk' : 'hereIs')]))]
  return [hello, paragraph(...thanks, pen.say('endedEarly')), paragraph(pen.say('reasonWas'), pen.own(early, 'closing'), pen.say('hereIsEarly'))]
}

/** The question, and what the participant told, as written. Where nothing is written of it, nobody says that they talked about it. */
export function talkedAbout(pen: Pen): Block[] {
  const told = pen.meeting.told.filter((one) => !one.isRemoved).map((one) => pen.bare(one.words, `told:${one.id}`))
  const question = pen.own(pen.plan.question, 'plan')
  if (told.length === 0) return [pen.heading('questionHeading'), paragraph(question)]
  return [pen.heading('talkedHeading'), paragraph(question), paragraph(pen.say('youTold')), { kind: 'quote', sentences: told }]
}

/** What the participant takes with them. */
export function takeAway(pen: Pen): Block[] {
  const said = pen.meeting.takeAway
  if (!said) return []
  return [pen.heading('takeAwayHeading'), { kind: 'quote', sentences: [pen.bare(said.words, 'takeAway')] }]
}
