import type { PlanDraft } from './plan-draft.ts'

/** Ids of the page's fields and parts: where something is wrong, and where one is taken to. */
export type Place = string
export const places = {
  form: 'plan-form',
  team: 'plan-team',
  municipality: 'plan-municipality',
  question: 'plan-question',
  day: 'plan-day',
  clock: 'plan-clock',
  place: 'plan-place',
  people: 'plan-people',
  person: 'plan-person',
  contactName: 'plan-contact-name',
  contactPhone: 'plan-contact-phone',
  contactFrom: 'plan-contact-from',
  contactTo: 'plan-contact-to',
  background: 'plan-background',
  talkAbout: 'plan-talk-about',
  notTalkAbout: 'plan-not-talk-about',
  cases: 'plan-cases',
  consent: 'plan-consent',
  ready: 'plan-ready',
} as const

/** A field of the consent's terms: everybody's, or those of one organisation. */
export const termsPlace = (field: 'categories' | 'other' | 'purpose' | 'until' | 'how' | 'takenBy' | 'signedOn' | 'paperText', organisationId = 'all'): Place => `plan-consent-${field}-${organisationId}`
/** The day on a paper with an answer to what is asked apart. */
export const separatePlace = (kind: string): Place => `plan-separate-signed-${kind}`
export const casePlace = (field: 'code' | 'question' | 'referrer', id: string): Place => `plan-case-${field}-${id}`
export const notePlace = (id: string): Place => `plan-note-${id}`
export const noteKindPlace = (id: string): Place => `plan-note-kind-${id}`
export const noteSourcePlace = (id: string): Place => `plan-note-source-${id}`
export const personPlace = (id: string): Place => `plan-person-${id}`

const known: readonly [RegExp, Place][] = [
  [/^formId/, places.form],
  [/^plan\.teamName/, places.team],
  [/^plan\.municipality/, places.municipality],
  [/^plan\.question/, places.question],
  [/^plan\.startsAt/, places.day],
  [/^plan\.place/, places.place],
  [/^plan\.contact\.name/, places.contactName],
  [/^plan\.contact\.phone/, places.contactPhone],
  [/^plan\.contact/, places.contactTo],
  [/^plan\.(organisations|seats)/, places.people],
  [/^plan\.wishes\.talkAbout/, places.talkAbout],
  [/^plan\.wishes/, places.notTalkAbout],
  [/^plan\.background/, places.background],
  [/^plan\.cases/, places.cases],
  [/^consents/, places.consent],
]

/** Where the place in a body that the server names stands on the page; null when it is nothing that anybody has written. */
export function placeOfField(field: string, { people }: Pick<PlanDraft, 'people'>): Place | null {
  const person = people[Number(/^plan\.seats\.(\d+)/.exec(field)?.[1] ?? -1)]
  return person ? personPlace(person.id) : (known.find(([pattern]) => pattern.test(field))?.[1] ?? null)
}
