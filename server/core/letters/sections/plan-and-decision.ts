import type { AskedOf } from '#core/meeting/kept.ts'
import { noPlanOf } from '#core/meeting/subjects/no-plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { isSpokenTo } from '../spoken-to.ts'
import { capital } from '../wording/fill.ts'
import { nameAndPlace, whoInSentence } from '../wording/who-text.ts'

/** Why there is no plan, where there is none. */
export function noPlan(pen: Pen): Block[] {
  const one = noPlanOf(pen.meeting)
  return one ? [pen.heading('planHeading'), paragraph(pen.say('noPlanToday'), ...whyNot(pen, one.by, one.reason, 'noPlan'))] : []
}

/** Which decision is asked of whom and by which day. Why none is asked stays in the appendix. */
export function nextDecision(pen: Pen): Block[] {
  const asked = asksDecision(pen)
  return asked.length > 0 ? [pen.heading('decisionHeading'), paragraph(...asked)] : []
}

/** The same with why none is asked, for who works with it. */
export function nextDecisionOrNone(pen: Pen): Block[] {
  const one = pen.meeting.kept.nextDecision
  if (one?.decision.kind !== 'none') return nextDecision(pen)
  return [pen.heading('decisionHeading'), paragraph(pen.say('noDecisionAsked'), ...whyNot(pen, one.by, one.decision.reason, 'nextDecision'))]
}

function asksDecision(pen: Pen): Sentence[] {
  const decision = pen.meeting.kept.nextDecision?.decision
  if (decision?.kind !== 'asked') return []
  const when = lastDay(pen, decision.by)
  const asks = isSpokenTo(pen, decision.of) ? pen.tell('asksYouDecision', { when }, 'nextDecision') : pen.tell('asksDecision', { who: ofWhom(pen, decision.of), when }, 'nextDecision')
  return [asks, pen.own(decision.what, 'nextDecision')]
}

const ofWhom = (pen: Pen, of: AskedOf): string => whoInSentence(of, pen.table, pen.language, pen.reader)

const whyNot = (pen: Pen, by: string, reason: string, of: string): Sentence[] => [pen.tell('writes', { who: capital(nameAndPlace(by, pen.table, pen.language, pen.reader)) }, of), pen.own(reason, of)]
