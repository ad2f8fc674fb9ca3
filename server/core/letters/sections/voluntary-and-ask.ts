import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { bareClockText } from '../wording/day-and-clock.ts'
import { phoneHref } from '../wording/phone-href.ts'

/** That it is the participant's own choice; "råd, inte beslut" only where there is advice. */
export function voluntary(pen: Pen): Block[] {
  const hasAdvice = pen.meeting.items.some((item) => item.kind === 'recommendation' && !item.isWithdrawn)
  const status = hasAdvice ? [pen.say('adviceNotDecision'), pen.say('mayAnswer')] : [pen.say('takingPart')]
  return [
    pen.heading('voluntaryHeading'),
    paragraph(...status),
    paragraph(pen.say('mayChange'), pen.tell('thenCall', pen.contact, 'plan')),
    paragraph(pen.say('moneyNotOurs'), pen.tell('askMoney', pen.contact, 'plan')),
  ]
}

/** A named person, a number and hours. */
export function whomToAsk(pen: Pen): Block[] {
  return [
    pen.heading('askHeading'),
    paragraph(pen.tell('youCanCall', pen.contact, 'plan'), pen.say('phone'), phoneNumber(pen)),
    paragraph(hours(pen), pen.say('readAloud'), pen.say('interpreter')),
  ]
}

export function phoneNumber({ plan }: Pen): Sentence {
  const href = phoneHref(plan.contact.phone)
  return { text: plan.contact.phone, source: { kind: 'record', of: 'plan' }, ...(href !== null && { href }) }
}

export function hours(pen: Pen): Sentence {
  const { from, to } = pen.plan.contact.hours
  return pen.tell('hours', { from: bareClockText(from, pen.language), to: bareClockText(to, pen.language) }, 'plan')
}
