import { lackingOf, type AtLeast } from './at-least.ts'
import { isAtTable, type Meeting } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'
import type { Organisation } from './plan.ts'

type Kinds = MeetingForm['requiredOrganisations']

/** The kinds of organisation without which the meeting is not held, and that nobody at the table is from. */
export function missingRequired(meeting: Meeting): Kinds {
  const present = new Set(organisationsAtTable(meeting).map(({ kind }) => kind))
  return (meeting.plan?.form.requiredOrganisations ?? []).filter((kind) => !present.has(kind))
}

/** Of those at the table. */
export const tooFewAtTable = (meeting: Meeting): AtLeast | null => (meeting.plan ? lackingOf(meeting.plan.form, organisationsAtTable(meeting)) : null)

function organisationsAtTable({ plan, seats }: Meeting): Organisation[] {
  const atTable = new Set(seats.filter(isAtTable).map(({ organisationId }) => organisationId))
  return (plan?.organisations ?? []).filter(({ id }) => atTable.has(id))
}
