import type { Block, Sentence } from '../letter.ts'
import type { ItemsInLetter } from '../items-in-letter.ts'
import { paragraph, type Pen } from '../pen.ts'

/** "Hej Kim!" and what this is, truthfully: a meeting that ended early says so at once. */
export function greeting(pen: Pen, name: string, items: ItemsInLetter): Block[] {
  const early = pen.meeting.closing?.early ?? null
  const isOnlyTalk = Object.values(items).every((group) => group.length === 0)
  const here: Sentence = pen.say(early !== null ? 'hereIsEarly' : isOnlyTalk ? 'hereIsTalk' : 'hereIs')
  const why = early === null ? [] : [paragraph(pen.say('endedEarly'), pen.say('reasonWas'), pen.own(early, 'closing'))]
  const hello = paragraph(pen.tell('hello', { name }, 'plan'))
  return why.length === 0 ? [hello, paragraph(pen.say('thanks'), here)] : [hello, paragraph(pen.say('thanks')), ...why, paragraph(here)]
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
  return [pen.heading('takeAwayHeading'), paragraph(pen.say('takeAwayYouSaid')), { kind: 'quote', sentences: [pen.own(said.words, 'takeAway')] }]
}
