import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { hasContent } from '#core/meeting/subjects/closing.ts'
import { leftOutNote } from '../corrections.ts'
import { evenLetter } from '../even-writing.ts'
import type { Block, Letter } from '../letter.ts'
import { early, ifWrong } from '../minutes.ts'
import { namedInFullOnce } from '../named-in-full-once.ts'
import { letterHead } from '../participant-letter.ts'
import { paragraph, takePen, type Pen } from '../pen.ts'
import { nextDecision } from '../sections/plan-and-decision.ts'
import { isSpokenTo } from '../spoken-to.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { nameAndPlace } from '../wording/who-text.ts'
import { ofAll, ofCase } from './cases.ts'

/** What a referrer takes home where no participant gets a letter: what came out of their own cases, and of nobody else's. Null where they have none. */
export function referrersAnswer(meeting: Meeting, seatId: string, inLanguage?: Language): Letter | null {
  const { plan } = meeting
  const seat = seatById(meeting, seatId)
  if (!plan?.form.papers.includes('referrer') || plan.form.papers.includes('participant') || seat?.role !== 'referrer' || !hasContent(meeting)) return null
  const pen = takePen(meeting, plan, inLanguage ?? plan.language, 'others', seatId)
  const own = ownCases(pen, seatId)
  if (own === null) return null
  return evenLetter({
    ...letterHead(pen, 'referrer', nameAndPlace(seatId, pen.table, pen.language, pen.reader)),
    title: pen.label('caseAnswersTitle', { day: dayText(pen.day, pen.language) }),
    blocks: [paragraph(pen.tell('hello', { name: seat.name }, 'plan')), ...leftOutNote(pen), ...early(pen), ...namedInFullOnce(pen, [...askedOfReader(pen), ...own]), ...ifWrong(pen), paragraph(pen.tell('greetings', { team: plan.teamName }, 'plan'))],
  })
}

/** The decision that is asked of this very referrer stands first [LET-12]. */
function askedOfReader(pen: Pen): Block[] {
  const decision = pen.meeting.kept.nextDecision?.decision
  return decision?.kind === 'asked' && isSpokenTo(pen, decision.of) ? nextDecision(pen) : []
}

function ownCases(pen: Pen, seatId: string): Block[] | null {
  const { cases, question } = pen.plan
  if (!cases) return [pen.heading('broughtHeading'), paragraph(pen.own(question, 'plan')), ...ofAll(pen)]
  const own = cases.filter(({ referrerSeatId }) => referrerSeatId === seatId)
  return own.length === 0 ? null : own.flatMap((one) => ofCase(pen, one))
}
