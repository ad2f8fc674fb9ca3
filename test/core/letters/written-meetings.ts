import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Answer, Item, ItemContent, ItemKind, When, Who } from '#core/meeting/item.ts'
import { unplanned, type FollowUp, type Meeting } from '#core/meeting/meeting.ts'
import type { Organisation, Plan, SeatPlan } from '#core/meeting/plan.ts'

const at = '2026-12-03T12:30:00.000Z'

export const organisations: Organisation[] = [
  { id: 'org-haninge', name: 'Haninge kommun', kind: 'municipality' },
  { id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
  { id: 'org-fk', name: 'Försäkringskassan', kind: 'forsakringskassan' },
  { id: 'org-region', name: 'Psykiatrin i Haninge', kind: 'region' },
]

const seat = (id: string, name: string, role: SeatPlan['role'], organisationId: string | null, attends: SeatPlan['attends'] = 'teams'): SeatPlan => ({
  id, name, role, organisationId, mandate: organisationId === null ? null : 'recommends', why: 'Hjälper till.', isNew: false, attends, isListening: false,
})

const everybody: SeatPlan[] = [
  seat('seat-sara', 'Sara', 'chair', 'org-haninge'),
  seat('seat-anna', 'Anna', 'representative', 'org-af'),
  seat('seat-lena', 'Lena', 'representative', 'org-fk'),
  seat('seat-maria', 'Maria', 'referrer', 'org-region'),
  seat('seat-kim', 'Kim', 'participant', null, 'browser'),
]

const plan = (changes: Partial<Plan> = {}): Plan => ({
  form: resursradet,
  language: 'sv',
  teamName: 'Resursrådet i Haninge',
  hostAuthority: 'Haninge kommun',
  question: 'Vad behöver Kim för att kunna börja arbeta lite till våren?',
  place: 'Teams och Rudsjöterrassen 2 i Handen',
  startsAt: '2026-12-03T12:00:00.000Z',
  contact: { name: 'Sara Lind', phone: '08-123 45 67', hours: { from: '09.00', to: '15.00' } },
  organisations,
  seats: everybody,
  ...changes,
})

const consent = (from: string, ...to: string[]) => ({
  fromOrganisationId: from, toOrganisationIds: to, categories: ['hälsa', 'arbete', 'ekonomi'], purpose: 'Hitta Kims nästa steg mot arbete', until: '2027-06-30', how: 'written' as const, textVersion: '1', takenBy: 'seat-sara', at,
})
const all = organisations.map(({ id }) => id)
export const mutualConsents = all.map((from) => consent(from, ...all.filter((to) => to !== from)))

export function meeting(changes: Partial<Meeting> & { of?: Partial<Plan> } = {}): Meeting {
  const { of, ...rest } = changes
  const planned = plan(of)
  const seats = planned.seats.map((one) => ({ ...one, admittedDevice: 'device-1', admittedAt: at, hasBeenTurnedAway: false }))
  return { ...unplanned, state: 'closed', plan: planned, seats, consents: mutualConsents, closing: { at, by: 'seat-sara', early: null }, ...rest }
}

export const told = (...words: string[]) => words.map((one, index) => ({ id: `told-${index + 1}`, words: one, by: 'seat-kim', at, isRemoved: false, changes: 0 }))

export const by = (seatId: string): Who => ({ kind: 'seat', seatId })
export const omar: Who = { kind: 'outside', name: 'Omar', organisation: 'Vårdcentralen Norr' }
export const onDay = (date: string, time: string | null = null): When => ({ kind: 'on', date, time })
export const byDay = (date: string): When => ({ kind: 'by', date })
export const contactBy = (seatId: string, date: string): When => ({ kind: 'contact', seatId, by: date })
export const act = (name: Extract<ItemContent['what'], { kind: 'act' }>['act'], object: string): ItemContent['what'] => ({ kind: 'act', act: name, object })
export const words = (text: string): ItemContent['what'] => ({ kind: 'words', words: text })

let made = 0
export function item(kind: ItemKind, content: ItemContent, answer?: Answer, said: string | null = null): Item {
  made += 1
  const isUndertaking = kind === 'undertaking'
  const given = answer === undefined || (isUndertaking && answer !== 'no') ? null : { answer, words: said, by: 'seat-kim', at }
  return { id: `item-${String(made).padStart(3, '0')}`, kind, by: 'seat-anna', content, isWithdrawn: false, isMoved: false, answer: given, confirmedAt: isUndertaking && answer === 'yes' ? at : null, history: [] }
}

export const talk = (seatId: string, date: string, time: string | null = null): FollowUp => ({ kind: 'talk', seatId, date, time })
export const takeAway = (text: string) => ({ words: text, by: 'seat-kim', at })
