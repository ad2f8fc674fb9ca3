import type { Item } from '#core/meeting/item.ts'
import { ofItem, step, stepsBlock, whatLines } from '../item-lines.ts'
import { actsAs, soonestFirst, type ItemsInLetter } from '../items-in-letter.ts'
import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { capital } from '../wording/fill.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { fill } from '../wording/fill.ts'
import { seatText } from '../wording/who-text.ts'
import { noDate } from './appendix.ts'
import { talkWhen } from './talk-again.ts'

type Steps = Extract<Block, { kind: 'steps' }>['steps']

/** What the referrer does and by when: their own steps, the contacts they make, and the follow-up talk if it is theirs. */
export function yourPart(pen: Pen, name: string, referrerId: string, items: ItemsInLetter): Block[] {
  const { followUp } = pen.meeting
  const own = soonestFirst(items.agreed.filter((item) => actsAs(item, referrerId)))
  const contacts = soonestFirst(items.agreed.filter((item) => !actsAs(item, referrerId) && item.content.when?.kind === 'contact' && item.content.when.seatId === referrerId))
  const steps = [...own.map((item) => ({ ...step(pen, item, [], noDate(pen, name, item)), who: pen.say('you') })), ...contacts.map((item) => contactStep(pen, name, item))]
  const isYours = followUp?.kind === 'talk' && followUp.seatId === referrerId
  const talk: Steps = isYours ? [{ who: pen.say('you'), what: [pen.tell('talkAgain', { name }, 'followUp')], when: record(capital(talkWhen(pen, followUp)), 'followUp') }] : []
  const all = [...steps, ...talk]
  return [pen.heading('yourPartHeading'), all.length > 0 ? stepsBlock(pen, all) : paragraph(pen.say('noTask')), ...(isYours ? [] : [paragraph(whoTalks(pen, name))])]
}

const record = (text: string, of: string): Sentence => ({ text, source: { kind: 'record', of } })

function contactStep(pen: Pen, name: string, item: Item): Steps[number] {
  const by = item.content.when?.kind === 'contact' ? fill(itemWords[pen.language].by, { day: dayText(item.content.when.by, pen.language, pen.day.slice(0, 4)) }) : ''
  return { who: pen.say('you'), what: [pen.tell('getInTouchAbout', { name }, ofItem(item)), ...whatLines(pen, item)], when: record(capital(by), ofItem(item)) }
}

function whoTalks(pen: Pen, name: string): Sentence {
  const { followUp } = pen.meeting
  if (followUp?.kind !== 'talk') return pen.tell('noTalkPlanned', { name }, 'plan')
  return pen.tell('somebodyElseTalks', { who: capital(seatText(followUp.seatId, pen.table, pen.language, pen.reader)), name, when: talkWhen(pen, followUp) }, 'followUp')
}
