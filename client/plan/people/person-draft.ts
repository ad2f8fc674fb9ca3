import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import { mandateOf, needsOrganisation, newOrganisation, type Mandate, type OrganisationKind } from '#client/meeting/seat-choices.ts'
import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import type { NewId, Organisation, SeatPlan, SeatRole } from '../plan-parts.ts'

export const attendsWays = ['teams', 'browser', 'phone', 'room'] as const

/** The fields of one person as written. `organisation` is an id, `new`, or empty. What is null follows the role until somebody says otherwise. */
export type PersonDraft = {
  id: string
  name: string
  role: SeatRole
  organisation: string
  organisationName: string
  organisationKind: OrganisationKind | null
  mandate: Mandate
  why: string | null
  attends: SeatPlan['attends'] | null
  isNew: boolean
  isListening: boolean
  answersFor: boolean
}
export type PersonField = 'name' | 'organisation' | 'organisationName' | 'organisationKind' | 'why'
export type PersonLack = PersonField | 'alike'

export const emptyPerson = (id: string, role: SeatRole): PersonDraft => ({
  id,
  role,
  name: '',
  organisation: '',
  organisationName: '',
  organisationKind: null,
  mandate: 'recommends',
  why: null,
  attends: null,
  isNew: false,
  isListening: false,
  answersFor: false,
})

export const draftOf = ({ organisationId, mandate, answersForParticipant, ...seat }: SeatPlan): PersonDraft => ({
  ...emptyPerson(seat.id, seat.role),
  ...seat,
  organisation: organisationId ?? '',
  mandate: mandate ?? 'recommends',
  answersFor: answersForParticipant ?? false,
})

export const worksHere = (one: Pick<SeatPlan, 'role'>): boolean => one.role === 'chair' || needsOrganisation(one)
export const attendsOf = ({ attends, role }: Pick<PersonDraft, 'attends' | 'role'>): SeatPlan['attends'] => attends ?? (worksHere({ role }) ? 'teams' : 'browser')
const hasOrganisation = ({ role, organisation }: PersonDraft): boolean => role !== 'participant' && organisation !== ''

const kinds: readonly [RegExp, OrganisationKind][] = [
  [/arbetsförmedling/i, 'arbetsformedlingen'],
  [/försäkringskass/i, 'forsakringskassan'],
  [/samordningsförbund/i, 'association'],
  [/vård|region|psykiatri|sjukhus|klinik/i, 'region'],
  [/kommun|socialtjänst|stadsdel/i, 'municipality'],
]
/** What an organisation of this name most likely is; null when its name says nothing of it. */
export const kindNamed = (name: string): OrganisationKind | null => kinds.find(([pattern]) => pattern.test(name))?.[1] ?? null
export const kindOf = ({ organisationKind, organisationName }: Pick<PersonDraft, 'organisationKind' | 'organisationName'>) => organisationKind ?? kindNamed(organisationName)

const isSame = (one: string, other: string) => oneLine(one).toLocaleLowerCase('sv') === oneLine(other).toLocaleLowerCase('sv')

/** The organisation that somebody sits there for: a known one, or a new one under this id; null for none. */
export function organisationNamed(draft: PersonDraft, known: readonly Organisation[], newId: NewId): Organisation | null {
  if (!hasOrganisation(draft)) return null
  if (draft.organisation !== newOrganisation) return known.find(({ id }) => id === draft.organisation) ?? null
  return known.find(({ name }) => isSame(name, draft.organisationName)) ?? { id: newId(), name: oneLine(draft.organisationName), kind: kindOf(draft) ?? 'other' }
}

/** What is still to be filled or mended before the person can be saved, in the order of the form. `others` are the people who are there already. */
export function personLacks(draft: PersonDraft, usualWhy: string, organisations: readonly Organisation[], others: readonly SeatPlan[]): PersonLack[] {
  const isEmpty = (text: string) => oneLine(text) === ''
  const isNamingNew = hasOrganisation(draft) && draft.organisation === newOrganisation
  const organisationId = organisationNamed(draft, organisations, () => '')?.id ?? null
  const isAlike = others.some((other) => other.id !== draft.id && isSame(other.name, draft.name) && other.role === draft.role && other.organisationId === organisationId)
  const lacks: [boolean, PersonLack][] = [
    [isEmpty(draft.name), 'name'],
    [!isEmpty(draft.name) && isAlike, 'alike'],
    [worksHere(draft) && draft.organisation === '', 'organisation'],
    [isNamingNew && isEmpty(draft.organisationName), 'organisationName'],
    [isNamingNew && !isEmpty(draft.organisationName) && kindOf(draft) === null, 'organisationKind'],
    [isEmpty(draft.why ?? usualWhy), 'why'],
  ]
  return lacks.filter(([isLacking]) => isLacking).map(([, lack]) => lack)
}

/** Where a personal identity number stands that the server would refuse. */
export const numbersStandIn = (draft: PersonDraft): PersonField[] => (['name', 'organisationName', 'why'] as const).filter((field) => containsPersonalNumber(draft[field] ?? ''))

/** The person as a seat of the plan. */
export function placeOf(draft: PersonDraft, organisationId: string | null, usualWhy: string): SeatPlan {
  const { id, role } = draft
  return {
    id,
    name: oneLine(draft.name),
    role,
    organisationId,
    mandate: mandateOf(draft),
    why: oneLine(draft.why ?? usualWhy),
    isNew: needsOrganisation(draft) && draft.isNew,
    attends: attendsOf(draft),
    isListening: needsOrganisation(draft) && draft.isListening,
    answersForParticipant: role === 'supportPerson' && draft.answersFor,
  }
}
