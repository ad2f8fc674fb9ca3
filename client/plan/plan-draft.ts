import { emptyConsent, type ConsentDraft } from './consent/consent-draft.ts'
import type { EarlierPeople } from '#core/wire/before.ts'
import { noBackground, type BackgroundDraft, type NoteDraft } from './background/background-draft.ts'
import type { CaseDraft } from './cases/cases-draft.ts'
import { organisationNamed, placeOf, type PersonDraft } from './people/person-draft.ts'
import type { NewId, Organisation, Plan, SeatPlan } from './plan-parts.ts'

/** What somebody wrote and ticked themselves when they asked for the meeting; empty where they wrote nothing. */
export type Said = Pick<BackgroundDraft, 'talkAbout' | 'notTalkAbout' | 'adaptations'> & {
  /** The notes as they were, which come one after the other and never go, each with the id that it has in the plan; not of a plan that an older page kept. */
  notes?: readonly Pick<NoteDraft, 'id' | 'mayBeSaid' | 'kind'>[]
  /** How many they were, of such a plan. */
  noteCount?: number
}

/** What stands in the page's fields, just as written. It lives in the page's memory and nowhere else. */
export type PlanDraft = {
  /** Of the planning: sent again under the same it is the same meeting. */
  id: string
  formId: string
  language: Plan['language']
  teamName: string
  question: string
  /** `2026-12-11` and `13:30`, in Sweden; empty until chosen. */
  day: string
  clock: string
  place: string
  /** `name` is null as long as it follows the chair's. Hours are `09:00`. */
  contact: { name: string | null; phone: string; from: string; to: string }
  /** Also one whose people have been taken away: it can be chosen again. */
  organisations: readonly Organisation[]
  people: readonly SeatPlan[]
  /** Who is being written about in the form, new or known. */
  writing: PersonDraft | null
  /** The participant's identity is protected. */
  isProtected: boolean
  background: BackgroundDraft
  /** Just where the form has several. */
  cases: readonly CaseDraft[]
  consent: ConsentDraft
  /** The number of the municipality that the meeting is about; absent or empty where none is chosen. */
  municipality?: string
  /** Who plans has asked to have it kept for longer than a day. */
  keepLong: boolean
  /** Who asked for the meeting, where somebody did, as it was read; `seats`: the places that they and whoever it is about began with, whatever they are called by now; `said`: what is the person's own in it. */
  referral: { id: string; version: number; said?: Said; seats?: { person: string; referrer?: string } } | null
  /** The meeting before, of the same people, and whether this one goes on from it: then that one is kept until this one is over. */
  earlier: { meetingId: string; goesOn: boolean } | null
  /** The follow-up that the meeting begins with, where the meeting before is erased: found by its code. */
  followsCase?: string | undefined
}

export const emptyPlan = (newId: NewId, formId: string, language: Plan['language'], purpose: string): PlanDraft => ({
  id: newId(),
  formId,
  language,
  teamName: '',
  question: '',
  day: '',
  clock: '',
  place: '',
  contact: { name: null, phone: '', from: '09:00', to: '16:00' },
  organisations: [],
  people: [],
  writing: null,
  isProtected: false,
  background: noBackground,
  cases: [],
  consent: emptyConsent(purpose),
  keepLong: false,
  referral: null,
  earlier: null,
})

/** Those that somebody sits there for, in the order in which they came. */
export const organisationsAtTable = ({ organisations, people }: Pick<PlanDraft, 'organisations' | 'people'>): Organisation[] =>
  organisations.filter(({ id }) => people.some(({ organisationId }) => organisationId === id))

/** Who answers questions: the chair, until another name is written. */
export const contactNameOf = ({ contact, people }: Pick<PlanDraft, 'contact' | 'people'>): string => contact.name ?? people.find(({ role }) => role === 'chair')?.name ?? ''

/** The draft with the person of its form in it, at their place when they were there before; the form is put away. An organisation of the same name is the same. */
export function withWritten(draft: PlanDraft, usualWhy: string, newId: NewId): PlanDraft {
  const { writing, organisations, people } = draft
  if (!writing) return draft
  const organisation = organisationNamed(writing, organisations, newId)
  const seat = placeOf(writing, organisation?.id ?? null, usualWhy)
  const isKnown = people.some(({ id }) => id === seat.id)
  return {
    ...draft,
    writing: null,
    organisations: organisation && !organisations.includes(organisation) ? [...organisations, organisation] : organisations,
    people: isKnown ? people.map((one) => (one.id === seat.id ? seat : one)) : [...people, seat],
  }
}

export const withoutPerson = (draft: PlanDraft, id: string): PlanDraft => ({ ...draft, people: draft.people.filter((one) => one.id !== id) })

/** Somebody who was taken away, at the place where they stood. */
export const withPersonAgain = (draft: PlanDraft, person: SeatPlan, place: number): PlanDraft => ({ ...draft, people: draft.people.toSpliced(place, 0, person) })

type Earlier = Pick<EarlierPeople, 'formId' | 'language' | 'teamName' | 'place' | 'contact' | 'organisations' | 'seats' | 'isProtected'> & { meetingId: string }

/** People and organisations under ids of their own: what is planned is another meeting. */
function asNew<Draft extends { organisations: readonly Organisation[]; people: readonly SeatPlan[] }>({ organisations, people }: Draft, newId: NewId): Pick<PlanDraft, 'organisations' | 'people'> {
  const newIds = new Map(organisations.map(({ id }) => [id, newId()]))
  return {
    organisations: organisations.map((one) => ({ ...one, id: newIds.get(one.id) ?? one.id })),
    people: people.map((one) => ({ ...one, id: newId(), organisationId: newIds.get(one.organisationId ?? '') ?? null })),
  }
}

/** The plan with the people of an earlier meeting, and what goes along with them; what somebody has written stays. */
export function withPeopleOf(draft: PlanDraft, { meetingId, formId, language, teamName, place, contact, organisations, seats, isProtected }: Earlier, newId: NewId): PlanDraft {
  const { name, phone, hours } = contact
  return {
    ...draft,
    ...asNew({ organisations, people: seats.map((seat) => ({ ...seat, isNew: false })) }, newId),
    ...(draft.teamName === '' && { formId, language, teamName }),
    ...(draft.place === '' && { place }),
    ...(draft.contact.phone === '' && { contact: { name, phone, from: asClock(hours.from), to: asClock(hours.to) } }),
    // Never weaker than it was: who is called by an alias is still protected.
    ...(isProtected && { isProtected }),
    earlier: { meetingId, goesOn: false },
  }
}

const asClock = (hour: string): string => hour.replace('.', ':')

/** The next meeting of the same people: everything has an id of its own, and there is no day, no question, nothing known beforehand and no consent yet; how the meeting is made good for the participant stays. */
export function nextWithSame({ draft, meetingId }: { draft: PlanDraft; meetingId: string }, newId: NewId, purpose: string): PlanDraft {
  return {
    ...draft,
    ...asNew(draft, newId),
    id: newId(),
    day: '',
    question: '',
    writing: null,
    background: { ...noBackground, adaptations: draft.background.adaptations },
    cases: [],
    referral: null,
    earlier: { meetingId, goesOn: false },
    followsCase: undefined,
    consent: emptyConsent(purpose),
  }
}
