import { randomUUID } from 'node:crypto'
import type { SeatPlan, SeatRole } from '#core/meeting/plan.ts'
import type { PlanMeetingBody } from '#core/wire/http.ts'
import { aYearFrom, consentFrom, organisations, plan, seatPlan } from '#test/support/builders.ts'

const first: SeatRole[] = ['chair', 'participant', 'referrer']
const then: SeatRole[] = ['representative', 'representative', 'supportPerson', 'representative', 'interpreter', 'representative', 'representative']
const names = ['Maria', 'Kim', 'Lena', 'Omar', 'Anna', 'Eva', 'Ali', 'Ida', 'Per', 'Sara']

/** Fewer can not hold the course. */
export const leastSeats = first.length + 1
/** A plan has no more. */
export const mostSeats = 30

/** A Resursråd meeting with so many seats and consent among everybody: all roles are there from ten seats on. */
export function plannedMeeting(seatCount: number): PlanMeetingBody {
  const { form: _form, hostAuthority: _host, ...rest } = plan()
  const ids = organisations.map((one) => one.id)
  const consents = ids.map((from) => consentFrom(from, ids.filter((other) => other !== from), { until: aYearFrom() }))
  const seats = Array.from({ length: seatCount }, (_, index) => seatAt(index, ids))
  return { id: randomUUID(), formId: 'resursradet', plan: { ...rest, seats }, consents }
}

function seatAt(index: number, organisationIds: string[]): SeatPlan {
  const role = first[index] ?? then[(index - first.length) % then.length] ?? 'representative'
  const isOfOrganisation = role === 'chair' || role === 'referrer' || role === 'representative'
  const organisationId = isOfOrganisation ? (organisationIds[index % organisationIds.length] ?? null) : null
  return seatPlan({ id: randomUUID(), role, name: names[index % names.length] ?? 'Robin', organisationId, mandate: isOfOrganisation ? 'recommends' : null })
}
