import type { z } from 'zod'
import { seatById, type Meeting } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { Plan } from './plan.ts'
import { erasesAt } from './subjects/withdrawal.ts'
import { besideParticipant } from './view-agenda.ts'
import type { aboutSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

type About = z.infer<typeof aboutSectionSchema>

/** What everybody let in may know of the meeting itself; nothing of the matter while consent is withdrawn. */
export function drawAbout(meeting: Meeting, plan: Plan, viewer: Viewer): About {
  const { name, voluntary, outcome, closing } = plan.form
  const { language, teamName, hostAuthority, place, startsAt, contact } = plan
  const state = meeting.state === 'unplanned' ? 'planned' : meeting.state
  const { at, early } = meeting.closing ?? { at: null, early: null }
  const form = { name, purpose: purposeFor(plan, viewer), voluntary, outcome, asksMoney: closing.asksMoney, teamMoment: teamMomentFor(plan.form, viewer) }
  const question = state === 'withdrawn' ? '' : plan.question
  return { state, form, language, teamName, hostAuthority, question, place, startsAt, contact, closedAt: at, early, withdrawal: drawWithdrawal(meeting) }
}

/** The participant and those beside them are spoken to; to everybody else it is said what the meeting is for. */
export const purposeFor = ({ form }: Plan, viewer: Viewer) => (besideParticipant.includes(viewer) ? form.purpose : form.purposeToOthers)

function teamMomentFor({ teamMoment }: MeetingForm, viewer: Viewer): About['form']['teamMoment'] {
  if (!teamMoment) return null
  const { title, plain, plainToParticipant, minutes, prompts } = teamMoment
  return besideParticipant.includes(viewer) ? { title, plain: plainToParticipant, minutes, prompts: [] } : { title, plain, minutes, prompts }
}

function drawWithdrawal(meeting: Meeting): About['withdrawal'] {
  const { withdrawal } = meeting
  return withdrawal && { at: withdrawal.at, byRole: seatById(meeting, withdrawal.by)?.role ?? 'chair', erasesAt: erasesAt(withdrawal) }
}
