import { isAtTable, type Meeting } from './meeting.ts'
import type { MeetingForm } from './meeting-form.ts'

/** The kinds of organisation without which the meeting is not held, and that nobody at the table is from. */
export function missingRequired({ plan, seats }: Meeting): MeetingForm['requiredOrganisations'] {
  const atTable = new Set(seats.filter(isAtTable).map(({ organisationId }) => organisationId))
  const present = new Set((plan?.organisations ?? []).filter(({ id }) => atTable.has(id)).map(({ kind }) => kind))
  return (plan?.form.requiredOrganisations ?? []).filter((kind) => !present.has(kind))
}
