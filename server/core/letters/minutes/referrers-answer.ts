import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Plan } from '#core/meeting/plan.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { hasContent } from '#core/meeting/subjects/closing.ts'
import { leftOutNote, versionNote, withCorrections, withCorrectionsOfLines } from '../corrections.ts'
import { evenLetter } from '../even-writing.ts'
import type { Block, Letter } from '../letter.ts'
import { early, ifWrong } from '../minutes.ts'
import { namedInFullOnce } from '../named-in-full-once.ts'
import { letterHead } from '../participant-letter.ts'
import { paragraph, takePen, type Pen } from '../pen.ts'
import { keptForTeam } from '../sections/kept-besides.ts'
import { decisionsOfReader } from '../sections/plan-and-decision.ts'
import { dayText } from '../wording/day-and-clock.ts'
import { nameAndPlace } from '../wording/who-text.ts'
import { ofAll, ofCase, readersOwnOfAll } from './cases.ts'
import { moneyAndFollowUp, readersOwnAfter } from './money-and-follow-up.ts'

/** What a referrer takes home where no participant gets a letter: what came out of their own cases, and of nobody else's. Null where they have none. */
export function referrersAnswer(meeting: Meeting, seatId: string, inLanguage?: Language): Letter | null {
  const { plan } = meeting
  const seat = seatById(meeting, seatId)
  if (!plan?.form.papers.includes('referrer') || plan.form.papers.includes('participant') || seat?.role !== 'referrer' || !hasContent(meeting)) return null
  const pen = takePen(meeting, plan, inLanguage ?? plan.language, 'others', seatId)
  const own = ownCases(pen, seatId)
  if (own === null) return null
  const correct = plan.cases ? withCorrectionsOfLines : withCorrections
  const hasSeveral = casesOf(plan, seatId).length > 1
  // What is asked of this very referrer stands first [LET-12].
  return evenLetter({
    ...letterHead(pen, 'referrer', nameAndPlace(seatId, pen.table, pen.language, pen.reader)),
    title: pen.label(hasSeveral ? 'caseAnswersTitle' : 'caseAnswerTitle', { day: dayText(pen.day, pen.language) }),
    blocks: [...versionNote(pen), paragraph(pen.tell('hello', { name: seat.name }, 'plan')), ...leftOutNote(pen), ...correct(pen, [...early(pen), ...namedInFullOnce(pen, [...decisionsOfReader(pen), ...own])]), ...ifWrong(pen), paragraph(pen.tell('greetings', { team: plan.teamName }, 'plan'))],
  })
}

const casesOf = ({ cases }: Plan, seatId: string) => (cases ?? []).filter(({ referrerSeatId }) => referrerSeatId === seatId)

function ownCases(pen: Pen, seatId: string): Block[] | null {
  const { cases, question } = pen.plan
  if (!cases) return [pen.heading('broughtHeading'), paragraph(pen.own(question, 'plan')), ...ofAll(pen), ...keptForTeam(pen), ...moneyAndFollowUp(pen)]
  const own = casesOf(pen.plan, seatId)
  return own.length === 0 ? null : [...own.flatMap((one) => ofCase(pen, one)), ...readersOwnOfAll(pen), ...readersOwnAfter(pen)]
}
