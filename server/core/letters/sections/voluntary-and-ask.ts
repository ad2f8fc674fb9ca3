import type { Block, Sentence } from '../letter.ts'
import { paragraph, type Pen } from '../pen.ts'
import { bareClockText } from '../wording/day-and-clock.ts'
import { phoneHref } from '../wording/phone-href.ts'
import { phoneText } from '../wording/phone-text.ts'

/** That it is the participant's own choice; "råd, inte beslut" only where there is advice, and never of what an authority decided. */
export function voluntary(pen: Pen): Block[] {
  const stands = pen.meeting.items.filter((item) => !item.isWithdrawn)
  const hasAdvice = stands.some((item) => item.kind === 'recommendation')
  const hasDecision = stands.some((item) => item.kind === 'reportedDecision')
  const advice = hasDecision ? [pen.say('ourAdviceNotDecision'), pen.say('mayAnswerAdvice')] : [pen.say('adviceNotDecision'), pen.say('mayAnswer')]
  const isEarly = (pen.meeting.closing?.early ?? null) !== null
  return [
    pen.heading('voluntaryHeading'),
    paragraph(...(hasAdvice ? advice : [pen.say('takingPart')]), pen.say('mayChange')),
    ...(isEarly ? [paragraph(pen.say('mayStop'))] : []),
  ]
}

/** A named person, a number and hours. */
export function whomToAsk(pen: Pen): Block[] {
  return [
    pen.heading('askHeading'),
    paragraph(pen.tell('askThem', pen.contact, 'plan'), phoneNumber(pen)),
    paragraph(hours(pen), pen.say('readingHelp')),
  ]
}

export function phoneNumber({ plan }: Pen): Sentence {
  const href = phoneHref(plan.contact.phone)
  return { text: phoneText(plan.contact.phone), source: { kind: 'record', of: 'plan' }, ...(href !== null && { href }) }
}

export function hours(pen: Pen): Sentence {
  const { from, to } = pen.plan.contact.hours
  return pen.tell('hours', { from: bareClockText(from, pen.language), to: bareClockText(to, pen.language) }, 'plan')
}
