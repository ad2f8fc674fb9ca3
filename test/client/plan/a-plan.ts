import { emptyPerson, type PersonDraft } from '#client/plan/people/person-draft.ts'
import { emptyPlan, withWritten, type PlanDraft } from '#client/plan/plan-draft.ts'

/** Ids in the order in which they are made, with letters in them as real ones have. */
export const countedIds = (prefix = 'made-id') => {
  let count = 0
  return () => `${prefix}-${String((count += 1)).padStart(4, '0')}-xxxxxxxx`
}

export const categoryNames = { health: 'Hälsa', work: 'Arbete', money: 'Ekonomi', support: 'Stöd' }
export const purpose = 'Vi ska hitta nästa steg tillsammans.'

const newAt = (organisationName: string): Partial<PersonDraft> => ({ organisation: 'new', organisationName })
const people: [string, PersonDraft['role'], Partial<PersonDraft>][] = [
  ['Sara', 'chair', newAt('Sjöviks kommun')],
  ['Kim', 'participant', {}],
  ['Anna', 'representative', newAt('Arbetsförmedlingen')],
  ['Petra', 'referrer', newAt(' arbetsförmedlingen ')],
  ['Omar', 'representative', { ...newAt('Sjöviks vårdcentral'), attends: 'phone' }],
]

/** A plan of five in which nothing is missing; nobody has been asked for consent. */
export function wholePlan(newId = countedIds()): PlanDraft {
  const empty: PlanDraft = { ...emptyPlan(newId, 'resursradet', 'sv', purpose), teamName: 'Resursrådet i Sjövik', question: 'Hur kan Kim börja arbeta lite igen?', day: '2026-12-11', clock: '13:30', place: 'Teams' }
  const withPhone = { ...empty, contact: { ...empty.contact, phone: '08-123 45 67' } }
  return people.reduce((draft, [name, role, fields]) => withWritten({ ...draft, writing: { ...emptyPerson(newId(), role), name, ...fields } }, `${name} är med.`, newId), withPhone)
}

export const idOf = ({ organisations }: PlanDraft, name: string): string => organisations.find((one) => one.name === name)?.id ?? ''

/** Of texts that nobody reads here. */
export const textVersions = { written: 'paper-sv-1', onScreen: 'screen-sv-1', spoken: 'plan-sv-1' }
