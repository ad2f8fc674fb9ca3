import { randomUUID } from 'node:crypto'
import type { ConsentRecord, Organisation, SeatPlan } from '#core/meeting/plan.ts'
import type { PlanMeetingBody } from '#core/wire/http.ts'
import { aYearFrom, consentFrom, seatPlan } from '#test/support/builders.ts'
import { planThroughDoor } from './plan-through-door.ts'

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
/** Who is at a table of one's own, and from where. */
export type Table = { organisations: Organisation[]; seats: SeatPlan[] }

type Planned = {
  hasConsent?: boolean
  /** Of a house that is no demo. */
  staffToken?: string
  /** Now, unless it is said. */
  startsAt?: string
  /** Resursrådet’s, unless it is said. */
  formId?: string
  /** The participant's identity is: Kim is one of our own aliases. */
  isProtected?: boolean
}
type Wishes = Planned & {
  attends?: Partial<Record<Person, SeatPlan['attends']>>
  /** Whose account a seat is. */
  accounts?: Partial<Record<Person, { tid: string; oid: string }>>
}

/** Plans a Resursråd meeting of the five through the open door, with consent already taken or not. Out: a personal link for each of them. */
export async function planMeeting(origin: string, { attends = {}, accounts = {}, ...asked }: Wishes = {}): Promise<Invitations> {
  const table = tableOf(attends)
  const seatIdOf = (person: Person) => table.seats.find(({ name }) => name === cast[person].name)?.id ?? ''
  const { meetingId, linkOf } = await planTable(origin, table, {
    ...asked,
    accounts: Object.entries(accounts).map(([person, { tid, oid }]) => ({ seatId: seatIdOf(person as Person), tenantId: tid, objectId: oid })),
  })
  return { meetingId, links: Object.fromEntries(everybody.map((person) => [person, linkOf(seatIdOf(person))])) as Record<Person, string> }
}

type TablePlanned = Planned & { accounts?: NonNullable<PlanMeetingBody['accounts']> }

/** Plans a meeting of this table. Out: the personal link of each seat, by its id. */
export async function planTable(origin: string, table: Table, { hasConsent = false, accounts = [], staffToken, startsAt = new Date().toISOString(), formId = 'resursradet', isProtected = false }: TablePlanned = {}): Promise<{ meetingId: string; linkOf: (seatId: string) => string }> {
  const { plan, ...body } = planBody(table, { hasConsent, startsAt, formId })
  const { meetingId, links } = await planThroughDoor(origin, { ...body, plan: { ...plan, ...(isProtected && { isProtected }) }, accounts }, staffToken)
  return { meetingId, linkOf: (seatId) => links.find((one) => one.seatId === seatId)?.link ?? '' }
}

/** The three places of the first meeting. */
export const placesAsOrganisations = (): Organisation[] => places.map((name, index) => ({ id: randomUUID(), name, kind: kinds[index]! }))

export function tableOf(attends: Partial<Record<Person, SeatPlan['attends']>>): Table {
  const organisations = placesAsOrganisations()
  const seats = everybody.map((person) => {
    const { name, role, organisation, why } = cast[person]
    const place = organisation === null ? {} : { organisationId: organisations[organisation]!.id, mandate: 'recommends' as const }
    return seatPlan({ id: randomUUID(), name, role, why, ...place, attends: attends[person] ?? 'browser' })
  })
  return { organisations, seats }
}

export function planBody({ organisations, seats }: Table, { hasConsent, startsAt, formId }: { hasConsent: boolean; startsAt: string; formId: string }): PlanMeetingBody {
  const ids = organisations.map(({ id }) => id)
  const consents: ConsentRecord[] = hasConsent ? ids.map((from) => consentFrom(from, ids.filter((other) => other !== from), { until: aYearFrom(startsAt) })) : []
  return {
    id: randomUUID(),
    formId,
    plan: {
      language: 'sv',
      teamName: 'Resursrådet i Sjövik',
      question,
      place: 'Teams och telefon',
      startsAt,
      contact: { name: 'Sara Lind', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
      organisations,
      seats,
    },
    consents,
  }
}
