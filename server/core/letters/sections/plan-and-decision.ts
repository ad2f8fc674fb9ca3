import type { AskedOf, Kept } from '#core/meeting/kept.ts'
import { lineOfCase } from '#core/meeting/line-id.ts'
import { decisionOf } from '#core/meeting/subjects/next-decision.ts'
import { noPlanOf } from '#core/meeting/subjects/no-plan.ts'
import type { Block, Sentence } from '../letter.ts'
import { lastDay, paragraph, type Pen } from '../pen.ts'
import { isSpokenTo } from '../spoken-to.ts'
import { capital } from '../wording/fill.ts'
import { nameAndPlace, whoInSentence } from '../wording/who-text.ts'

/** Why there is no plan, where there is none: in one of several cases, or in the one alone. */
export function noPlan(pen: Pen, caseId: string | null = null): Block[] {
  const one = noPlanOf(pen.meeting, caseId)
  return one ? [pen.heading('planHeading'), paragraph(pen.say('noPlanToday'), ...whyNot(pen, one.by, one.reason, lineOfCase('noPlan', caseId)))] : []
}

/** Which decision is asked of whom and by which day. Why none is asked stays in the appendix. */
export function nextDecision(pen: Pen, caseId: string | null = null): Block[] {
  const decision = decisionOf(pen.meeting, caseId)?.decision
  return decision?.kind === 'asked' ? [pen.heading('decisionHeading'), paragraph(...asksDecision(pen, decision, caseId))] : []
}

/** The same with why none is asked, for who works with it. */
export function nextDecisionOrNone(pen: Pen, caseId: string | null = null): Block[] {
  const one = decisionOf(pen.meeting, caseId)
  if (one?.decision.kind !== 'none') return nextDecision(pen, caseId)
  return [pen.heading('decisionHeading'), paragraph(pen.say('noDecisionAsked'), ...whyNot(pen, one.by, one.decision.reason, lineOfCase('nextDecision', caseId)))]
}

/** All that are asked of the reader, each with its case where there are several. */
export function decisionsOfReader(pen: Pen): Block[] {
  const asked = pen.meeting.kept.decisions.flatMap(({ caseId, decision }) => {
    const code = pen.plan.cases?.find(({ id }) => id === caseId)?.code
    return asksReader(pen, decision) ? [paragraph(...(code === undefined ? [] : [pen.tell('ofCaseEarlier', { code }, 'plan')]), ...asksDecision(pen, decision, caseId))] : []
  })
  return asked.length > 0 ? [pen.heading('decisionHeading'), ...asked] : []
}

type Decision = Kept['decisions'][number]['decision']
type Asked = Extract<Decision, { kind: 'asked' }>

export const asksReader = (pen: Pen, decision: Decision | undefined): decision is Asked => decision?.kind === 'asked' && isSpokenTo(pen, decision.of)

function asksDecision(pen: Pen, decision: Asked, caseId: string | null): Sentence[] {
  const of = lineOfCase('nextDecision', caseId)
  const when = lastDay(pen, decision.by)
  const asks = isSpokenTo(pen, decision.of) ? pen.tell('asksYouDecision', { when }, of) : pen.tell('asksDecision', { who: ofWhom(pen, decision.of), when }, of)
  return [asks, pen.own(decision.what, of)]
}

const ofWhom = (pen: Pen, of: AskedOf): string => whoInSentence(of, pen.table, pen.language, pen.reader)

const whyNot = (pen: Pen, by: string, reason: string, of: string): Sentence[] => [pen.tell('writes', { who: capital(nameAndPlace(by, pen.table, pen.language, pen.reader)) }, of), pen.own(reason, of)]
