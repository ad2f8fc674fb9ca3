import { randomUUID } from 'node:crypto'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Demo, PlannedMeeting, PlanMeetingBody } from '#core/wire/http.ts'
import { consentFrom, seatPlan } from '#test/support/builders.ts'

/** The five of the first meeting. Anna and Petra come from the same authority, in different roles. */
export const cast = {
  sara: { name: 'Sara', role: 'chair', organisation: 0, why: 'Sara leder mötet och ser till att alla kommer till tals.' },
  anna: { name: 'Anna', role: 'representative', organisation: 1, why: 'Anna vet vilket stöd Arbetsförmedlingen kan ge.' },
  omar: { name: 'Omar', role: 'representative', organisation: 2, why: 'Omar är sjuksköterska. Han kan svara på frågor om vården.' },
  petra: { name: 'Petra', role: 'referrer', organisation: 1, why: 'Petra är Kims handläggare. Hon bad om mötet och följer upp det.' },
  kim: { name: 'Kim', role: 'participant', organisation: null, why: 'Mötet handlar om dig.' },
} as const
export type Person = keyof typeof cast
export const everybody = Object.keys(cast) as Person[]

export const question = 'Hur kan Kim börja arbeta lite igen?'
export const places = ['Sjöviks kommun', 'Arbetsförmedlingen', 'Sjöviks vårdcentral'] as const
const kinds = ['municipality', 'arbetsformedlingen', 'region'] as const

export type Invitations = { meetingId: string; links: Record<Person, string> }

/** Plans a Resursråd meeting through the open door, with consent already taken or not. Out: a personal link for each of the five. */
export async function planMeeting(origin: string, { hasConsent = false } = {}): Promise<Invitations> {
  const { staffToken } = (await (await fetch(`${origin}/api/demo`)).json()) as Demo
  const body = planBody(hasConsent)
  const answer = await fetch(`${origin}/api/meetings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${staffToken}` },
    body: JSON.stringify(body),
  })
  if (answer.status !== 201) throw new Error(`The meeting was not planned: ${answer.status} ${await answer.text()}`)
  const { meetingId, links } = (await answer.json()) as PlannedMeeting
  const linkOf = (name: string) => links.find(({ seatId }) => seatId === body.plan.seats.find((seat) => seat.name === name)?.id)?.link ?? ''
  return { meetingId, links: Object.fromEntries(everybody.map((person) => [person, linkOf(cast[person].name)])) as Record<Person, string> }
}

function planBody(hasConsent: boolean): PlanMeetingBody {
  const organisations = places.map((name, index) => ({ id: randomUUID(), name, kind: kinds[index]! }))
  const ids = organisations.map(({ id }) => id)
  const seats = everybody.map((person) => {
    const { name, role, organisation, why } = cast[person]
    return seatPlan({ id: randomUUID(), name, role, why, organisationId: organisation === null ? null : ids[organisation]!, mandate: organisation === null ? null : 'recommends' })
  })
  const consents: ConsentRecord[] = hasConsent ? ids.map((from) => consentFrom(from, ids.filter((other) => other !== from), { until: '2099-01-01' })) : []
  return {
    id: randomUUID(),
    formId: 'resursradet',
    plan: {
      language: 'sv',
      teamName: 'Resursrådet i Sjövik',
      question,
      place: 'Teams och telefon',
      startsAt: new Date().toISOString(),
      contact: { name: 'Sara Lind', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
      organisations,
      seats,
    },
    consents,
  }
}
