import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { mandateOf, needsOrganisation, newOrganisation, type Mandate, type OrganisationKind } from '#client/meeting/seat-choices.ts'
import type { AddSeatBody } from '#core/wire/http.ts'

type NewSeat = AddSeatBody['seat']

/** Whom the chair can seat in the meeting: whom it is about, and who leads it, are there from the start. */
export const addedRoles = ['representative', 'referrer', 'supportPerson', 'interpreter'] as const
export const addedAttends = ['room', 'phone', 'browser'] as const

/** The form's fields as written. `organisation` is an id, `new`, or empty for none. */
export type SeatDraft = {
  name: string
  role: (typeof addedRoles)[number]
  organisation: string
  organisationName: string
  organisationKind: OrganisationKind
  mandate: Mandate
  why: string
  answersFor: 'yes' | ''
  attends: (typeof addedAttends)[number]
  isNew: 'yes' | ''
  isListening: 'yes' | ''
}
export type SeatField = 'name' | 'organisation' | 'organisationName' | 'why'

/** The form's name among what a seat has half written. */
export const seatDraftPlace = 'addSeat'

/** Who was added, with the link to hand over where they have a screen of their own. */
export type AddedSeat = { draft: SeatDraft; link: string | null }

export const emptySeat: SeatDraft = {
  name: '',
  role: 'representative',
  organisation: '',
  organisationName: '',
  organisationKind: 'municipality',
  mandate: 'recommends',
  why: '',
  answersFor: '',
  attends: 'browser',
  isNew: '',
  isListening: '',
}

/** What is still to be filled, in the order of the form. */
export function seatLacks(draft: SeatDraft): SeatField[] {
  const isEmpty = (text: string) => oneLine(text) === ''
  const lacks: [boolean, SeatField][] = [
    [isEmpty(draft.name), 'name'],
    [needsOrganisation(draft) && draft.organisation === '', 'organisation'],
    [draft.organisation === newOrganisation && isEmpty(draft.organisationName), 'organisationName'],
    [isEmpty(draft.why), 'why'],
  ]
  return lacks.filter(([isLacking]) => isLacking).map(([, field]) => field)
}

/** The seat as it is sent under this request id, or null while something is missing. */
export function seatBodyOf(draft: SeatDraft, id: string): AddSeatBody | null {
  if (seatLacks(draft).length > 0) return null
  const { role, organisation, attends } = draft
  const isNew = organisation === newOrganisation
  const seat: NewSeat = {
    name: oneLine(draft.name),
    role,
    organisationId: organisation === '' || isNew ? null : organisation,
    mandate: mandateOf(draft),
    why: oneLine(draft.why),
    isNew: needsOrganisation(draft) && draft.isNew === 'yes',
    attends,
    isListening: needsOrganisation(draft) && draft.isListening === 'yes',
    answersForParticipant: role === 'supportPerson' && draft.answersFor === 'yes',
  }
  return { id, seat, organisation: isNew ? { name: oneLine(draft.organisationName), kind: draft.organisationKind } : null }
}

/** Ten digits in a row, or a date and four: what the server refuses. Only to say beside which field. */
const looksLikeNumber = (text: string) => /\d{6,8}[-+ ]?\d{4}/.test(text)

/** Which field a refused personal identity number stands in; null when it is not seen here. */
export const numberStandsIn = (draft: SeatDraft): SeatField | null => (['name', 'organisationName', 'why'] as const).find((field) => looksLikeNumber(draft[field])) ?? null
