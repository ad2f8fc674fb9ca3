import type { z } from 'zod'
import { participantOf, seatById, type Meeting } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'
import { glossaryOf, type Plan } from './plan.ts'
import { isOnPaperAlone } from './protected-identity.ts'
import { isOfEachCase } from './subjects/fields.ts'
import { erasesAt } from './subjects/withdrawal.ts'
import { besideParticipant } from './view-agenda.ts'
import type { aboutSectionSchema } from './view-sections.ts'
import type { Viewer } from './viewer.ts'

type About = z.infer<typeof aboutSectionSchema>

/** What everybody let in may know of the meeting itself; nothing of the matter while consent is withdrawn. */
export function drawAbout(meeting: Meeting, plan: Plan, viewer: Viewer): About {
  const { name, voluntary, outcome, closing, keeps, handsOnTo } = plan.form
  const fields = plan.form.fields.map((field) => ({ ...field, perCase: isOfEachCase(meeting, field) }))
  const { language, teamName, hostAuthority, startsAt, contact } = plan
  const state = meeting.state === 'unplanned' ? 'planned' : meeting.state
  const { at, early } = meeting.closing ?? { at: null, early: null }
  // What is said of the team's own moment says who the person is.
  const teamMoment = state === 'withdrawn' ? null : teamMomentFor(plan.form, viewer, participantOf(meeting)?.name ?? '')
  const form = { name, purpose: purposeFor(plan, viewer), voluntary, outcome, asksMoney: closing.asksMoney, ...(closing.followedUpBy && { followedUpBy: closing.followedUpBy }), keeps, ...(handsOnTo && { handsOnTo }), fields, case: plan.form.case, papers: plan.form.papers, needsParticipant: plan.form.needsParticipant, teamMoment }
  const [question, place] = state === 'withdrawn' ? ['', ''] : [plan.question, plan.place]
  return { state, form, language, teamName, hostAuthority, question, place, startsAt, contact, closedAt: at, early: state === 'withdrawn' ? null : early, keepsWhenWithdrawn: meeting.closing?.keepsWhenWithdrawn ?? false, glossary: glossaryOf(plan), withdrawal: drawWithdrawal(meeting), ...(isOnPaperAlone(meeting) && state !== 'withdrawn' && viewer !== 'stage' && { isOnPaperAlone: true as const }) }
}

/** The participant is spoken to; to everybody else it is said what the meeting is for. */
export const purposeFor = ({ form }: Plan, viewer: Viewer) => (viewer === 'participant' ? form.purpose : form.purposeToOthers)

/** The participant is told in person what the team stays for; who sits with them reads it with the name. */
function teamMomentFor({ teamMoment }: MeetingForm, viewer: Viewer, name: string): About['form']['teamMoment'] {
  if (!teamMoment) return null
  const { title, plain, plainToParticipant, plainBesideParticipant, minutes, prompts } = teamMoment
  if (!besideParticipant.includes(viewer)) return { title, plain, minutes, prompts }
  const spoken = viewer === 'participant' ? plainToParticipant : (plainBesideParticipant ?? plainToParticipant)
  return { title, plain: { sv: spoken.sv.replaceAll('{participant}', name), en: spoken.en.replaceAll('{participant}', name) }, minutes, prompts: [] }
}

function drawWithdrawal(meeting: Meeting): About['withdrawal'] {
  const { withdrawal } = meeting
  if (!withdrawal) return null
  const { at, by, from, isKept, keptUntil } = withdrawal
  return { at, byRole: seatById(meeting, by)?.role ?? 'staff', isAfterClose: from === 'closed', isKept, ...(keptUntil !== undefined && { keptUntil }), erasesAt: erasesAt(withdrawal) }
}
