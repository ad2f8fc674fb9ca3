import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { PlanMeetingBody } from '#core/wire/http.ts'
import { aYearFrom, consentFrom, seatPlan } from '#test/support/builders.ts'
import { planThroughDoor } from '#test/support/plan-through-door.ts'
import { LiveSeat } from './live-seat.ts'

export type HeldMeeting = { meetingId: string; seats: LiveSeat[]; chair: LiveSeat }

const phaseIds = ['welcome', 'question', 'story', 'understand', 'contribute', 'recommend', 'takeAway'] as const
export type PhaseId = (typeof phaseIds)[number]

const people: [SeatRole, string, number | null][] = [
  ['chair', 'Maria', 0],
  ['representative', 'Omar', 1],
  ['representative', 'Anna', 2],
  ['referrer', 'Lena', 2],
  ['participant', 'Kim', null],
  ['supportPerson', 'Eva', null],
]

/** Plans a Resursråd meeting through the open door (a demo's, where no staff's token is given), seats everybody on a socket of their own, and leads it to a phase. */
export async function holdMeeting(origin: string, phaseId: PhaseId, staffToken?: string): Promise<HeldMeeting> {
  const body = planBody()
  const { meetingId, links } = await planThroughDoor(origin, body, staffToken)
  const seats = body.plan.seats.map(({ id, role }) => new LiveSeat(links.find((one) => one.seatId === id)?.link ?? '', role))
  const chair = seats.find(({ role }) => role === 'chair')!
  await until(() => (chair.view.knocks?.length ?? 0) === seats.length - 1, 'everybody knocks')
  for (const { seatId, device } of chair.view.knocks ?? []) await chair.send({ type: 'admitSeat', seatId, device })
  await chair.send({ type: 'startMeeting' })
  for (const next of phaseIds.slice(1, phaseIds.indexOf(phaseId) + 1)) await chair.send({ type: 'moveToPhase', phaseId: next, reason: null })
  await until(() => seats.every(({ view }) => view.agenda?.current === phaseIds.indexOf(phaseId)), `everybody is in ${phaseId}`)
  return { meetingId, seats, chair }
}

function planBody(): PlanMeetingBody {
  const id = () => randomUUID()
  const organisations: PlanMeetingBody['plan']['organisations'] = [
    { id: id(), name: 'Ekby kommun', kind: 'municipality' },
    { id: id(), name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
    { id: id(), name: 'Försäkringskassan', kind: 'forsakringskassan' },
  ]
  const all = organisations.map((one) => one.id)
  const seats = people.map(([role, name, at]) => seatPlan({ id: id(), role, name, organisationId: at === null ? null : all[at]!, mandate: at === null ? null : 'recommends' }))
  const plan: PlanMeetingBody['plan'] = {
    language: 'sv',
    teamName: 'Resursrådet i Ekby',
    question: 'Hur kan Kim börja arbeta lite igen?',
    place: 'Stadshuset, rum 3',
    startsAt: new Date().toISOString(),
    contact: { name: 'Maria', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
    organisations,
    seats,
  }
  const consents = all.map((from) => consentFrom(from, all.filter((other) => other !== from), { until: aYearFrom() }))
  return { id: id(), formId: 'resursradet', plan, consents }
}

/** Waits until it is so. Throws after `limitMs`, saying what did not happen. */
export async function until(isSo: () => boolean, what: string, limitMs = 20_000): Promise<void> {
  const since = performance.now()
  while (!isSo()) {
    if (performance.now() - since > limitMs) throw new Error(`After ${limitMs / 1000} s it still is not so that ${what}.`)
    await pause(10)
  }
}
