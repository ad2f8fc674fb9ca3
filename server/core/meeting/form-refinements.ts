import type { z } from 'zod'
import type { formPartsSchema, KeptThing, Phase } from './form-parts.ts'

type Parts = z.infer<typeof formPartsSchema>

/** Where the participant is in the room they speak before anything is recommended, in a phase that can not be skipped. */
export function participantSpeaksFirst({ participantPresent, phases }: Parts): boolean {
  if (!participantPresent) return true
  const speaks = phases.findIndex((phase) => phase.opensWith === 'participant' && !phase.mayBeSkipped)
  const items = phases.findIndex((phase) => phase.allows.includes('addItem'))
  return speaks !== -1 && (items === -1 || speaks < items)
}

/** Who sits there is named: a meeting about nobody by name, or about several people, has no participant in it. */
export const whoSitsThereIsNamed = (form: Parts): boolean => !form.participantPresent || (form.case === 'named' && form.cases === 'one')

/** Phases of a case follow each other, after the first phase and before the last one, and there are some just where there are several cases. */
export function hasItsCases({ cases, phases }: Parts): boolean {
  const at = phases.flatMap(({ perCase }, index) => (perCase ? [index] : []))
  if (cases === 'one') return at.length === 0
  const [first, last] = [at[0], at.at(-1)]
  return first !== undefined && first > 0 && last !== undefined && last - first === at.length - 1 && last < phases.length - 1
}

export const keepsWhatItAsks = ({ keeps, closing }: Parts): boolean => closing.requires.every((need) => keeps.includes(need))

export const keepsWhatItWarnsOf = ({ keeps, closing }: Parts): boolean => closing.warns.every((need) => keeps.includes(need))

/** Who raised an obstacle gets an answer: a form that keeps obstacles requires it, or reminds of it. Held of a form that is kept anew; one that was kept before stands. */
export const answersItsObstacles = ({ keeps, closing }: Parts): boolean => !keeps.includes('obstacles') || closing.requires.includes('obstacles') || closing.warns.includes('obstacles')

/** Handed on are obstacles, and from meetings where nobody is meant by name: they outlive the meeting. */
export const handsOnItsObstacles = ({ handsOnTo, keeps, case: named }: Parts): boolean => handsOnTo === undefined || (keeps.includes('obstacles') && named !== 'named')

/** Meetings of such a form begin with what was handed on to their group. */
export const takesHandedOn = ({ keeps, case: named }: Pick<Parts, 'keeps' | 'case'>): boolean => keeps.includes('earlier') && named !== 'named'

/** The ids of the forms whose groups take up what is handed on. */
export const groupsAmong = (forms: readonly (Pick<Parts, 'keeps' | 'case'> & { id: string })[]): string[] => forms.filter(takesHandedOn).map(({ id }) => id)

/** The groups that it hands on to and that nobody meets as: what went there would wait for what never comes. */
export const groupsNotThere = ({ handsOnTo = [] }: Pick<Parts, 'handsOnTo'>, groups: readonly string[]): NonNullable<Parts['handsOnTo']> => handsOnTo.filter(({ form }) => !groups.includes(form))

/** A form says who follows up only where it asks for it before the close. */
export const followedUpWhereAsked = ({ closing: { needsFollowUp, followedUpBy } }: Parts): boolean => followedUpBy === undefined || needsFollowUp

/** And it is the referrer only where somebody is referred. */
export const followedUpBySomebody = ({ closing: { followedUpBy }, case: named }: Parts): boolean => followedUpBy !== 'referrer' || named !== 'none'

/** Who has no seat can not be waited for. */
export const waitsForWhoHasASeat = ({ needsParticipant, participantPresent }: Parts): boolean => !needsParticipant || participantPresent

const shownKept: Partial<Record<Phase['shows'], KeptThing>> = { obstacles: 'obstacles', handover: 'handover', readiness: 'readiness', earlier: 'earlier' }

export const keepsWhatItShows = ({ keeps, phases }: Parts): boolean =>
  phases.every(({ shows }) => {
    const kept = shownKept[shows]
    return kept === undefined || keeps.includes(kept)
  })

/** What is asked in writing has its part of the meeting, one heading each, and the form keeps it; items answer it where they can be put. */
export const fieldsHavePlaces = ({ keeps, fields, phases }: Parts): boolean =>
  keeps.includes('fields') === fields.length > 0 && new Set(fields.map(({ id }) => id)).size === fields.length && fields.every(({ phase }) => phases.some(({ id }) => id === phase))

/** A letter to the participant is about one person by name, a letter to the referrer about a case; minutes stand in the participant's letter's stead. */
export const papersHaveReaders = ({ papers, ...form }: Parts): boolean =>
  (!papers.includes('participant') || (form.case === 'named' && form.cases === 'one')) && (!papers.includes('referrer') || form.case !== 'none') && !(papers.includes('participant') && papers.includes('minutes'))
