import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Answer, Item, ItemContent, ItemKind, Wait, When, Who } from '#core/meeting/item.ts'
import { unplanned, type FollowUp, type Meeting } from '#core/meeting/meeting.ts'
import type { Organisation, Plan, SeatPlan } from '#core/meeting/plan.ts'

const at = '2026-12-03T12:30:00.000Z'

export const organisations: Organisation[] = [
  { id: 'org-haninge', name: 'Haninge kommun', kind: 'municipality' },
  { id: 'org-af', name: 'Arbetsförmedlingen', kind: 'arbetsformedlingen' },
  { id: 'org-fk', name: 'Försäkringskassan', kind: 'forsakringskassan' },
  { id: 'org-region', name: 'Psykiatrin i Haninge', kind: 'region' },
]

/** Why they are there, as long as teams write it. */
const reasons: Record<string, string> = {
  'seat-sara': 'Leder mötet och ser till att alla får prata.',
  'seat-anna': 'Kan berätta om stöd till arbete och studier.',
  'seat-lena': 'Kan svara på frågor om sjukpenning och andra pengar.',
  'seat-maria': 'Känner dig sedan länge och bad om mötet.',
  'seat-kim': 'Mötet är ditt.',
}

const seat = (id: string, name: string, role: SeatPlan['role'], organisationId: string | null, attends: SeatPlan['attends'] = 'teams'): SeatPlan => ({
  id, name, role, organisationId, mandate: organisationId === null ? null : 'recommends', why: reasons[id] ?? 'Kan berätta om vilken hjälp du kan få, och hur du söker den.', isNew: false, attends, isListening: false, answersForParticipant: false,
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
  return { ...unplanned, followUpBy: 'seat-sara', state: 'closed', plan: planned, seats, consents: mutualConsents.map((one) => ({ ...one, purpose: one.purpose.replace('Kims', `${seats.find(({ role }) => role === 'participant')?.name ?? 'Kim'}s`) })), closing: { at, by: 'seat-sara', early: null }, ...rest }
}

export const told = (...words: string[]) => words.map((one, index) => ({ id: `told-000${index + 1}`, words: one, by: 'seat-kim', at, isRemoved: false, changes: 0 }))

export const by = (seatId: string): Who => ({ kind: 'seat', seatId })
export const omar: Who = { kind: 'outside', name: 'Omar', organisation: 'Vårdcentralen Norr' }
export const onDay = (date: string, time: string | null = null): When => ({ kind: 'on', date, time })
export const byDay = (date: string): When => ({ kind: 'by', date })
export const contactBy = (seatId: string, date: string): When => ({ kind: 'contact', seatId, by: date })
export const act = (name: Extract<ItemContent['what'], { kind: 'act' }>['act'], object: string): ItemContent['what'] => ({ kind: 'act', act: name, object })
export const words = (text: string): ItemContent['what'] => ({ kind: 'words', words: text })

export const about = (from: number, to: number, unit: 'days' | 'weeks' | 'months' = 'weeks'): Wait => ({ kind: 'about', from, to, unit })

type Said = Pick<ItemContent, 'what' | 'why' | 'who' | 'when'> & Partial<ItemContent>

/** What somebody takes on they write themselves, as a rule; Anna writes the rest. */
const authorOf = (kind: ItemKind, { who }: Said): string => ((kind === 'undertaking' || kind === 'ownStep') && who.kind === 'seat' ? who.seatId : 'seat-anna')

let made = 0
function newItem(kind: ItemKind, content: Said, rest: Partial<Item> = {}): Item {
  made += 1
  return {
    id: `item-${String(made).padStart(3, '0')}`, kind, by: authorOf(kind, content), content: { track: null, wait: null, carriedBy: null, ...content }, isWithdrawn: false, isMoved: false, answer: null, confirmedAt: null, reply: null, history: [], ...rest,
  }
}

export const answered = (answer: Answer, said: string | null = null, by = 'seat-kim'): Pick<Item, 'answer'> => ({ answer: { answer, words: said, by, at } })

/** A recommendation, an undertaking or an own step; a yes to an undertaking is that its seat confirmed it. */
export function item(kind: ItemKind, content: Said, answer?: Answer, said: string | null = null): Item {
  const isConfirmed = kind === 'undertaking' && answer === 'yes'
  return newItem(kind, content, { ...(answer !== undefined && !isConfirmed && answered(answer, said)), confirmedAt: isConfirmed ? at : null })
}

/** A question in somebody's words, to whom and by when; carried once it is `taken`. */
export const question = (text: string, who: Who, date: string, carriedBy: string | null = null, rest: Partial<Item> = {}): Item =>
  newItem('question', { what: words(text), why: null, who, when: byDay(date), track: 'work', carriedBy }, rest)
export const taken: Pick<Item, 'confirmedAt'> = { confirmedAt: at }
export const reply = (text: string, seatId: string): Pick<Item, 'reply'> => ({ reply: { words: text, by: seatId, at } })

export const information = (text: string, who: Who, rest: Partial<Item> = {}): Item => newItem('information', { what: words(text), why: null, who, when: null, track: 'social' }, rest)
export const authority = (organisation: string): Who => ({ kind: 'organisation', organisation })
export const decision = (text: string, organisation: string, date: string, rest: Partial<Item> = {}): Item =>
  newItem('reportedDecision', { what: words(text), why: null, who: authority(organisation), when: onDay(date), track: 'work' }, rest)

type Money = NonNullable<Meeting['money']>
const written = { writtenBy: 'seat-sara', at }
export const moneySaid = (seatId: string, text: string): Money => ({ kind: 'said', seatId, words: text, ...written })
export const moneyFindsOut = (seatId: string, date: string): Money => ({ kind: 'findsOut', seatId, by: date, ...written })
export const moneyNotDiscussed = (reason: string): Money => ({ kind: 'notDiscussed', reason, ...written })

export const talk = (seatId: string, date: string, time: string | null = null): FollowUp => ({ kind: 'talk', seatId, date, time })
export const takeAway = (text: string) => ({ words: text, by: 'seat-kim', at })
