import type { z } from 'zod'
import { formPartsSchema } from './form-parts.ts'
import { fieldsHavePlaces, followedUpBySomebody, followedUpWhereAsked, handsOnItsObstacles, hasItsCases, keepsWhatItAsks, keepsWhatItShows, keepsWhatItWarnsOf, papersHaveReaders, participantSpeaksFirst, waitsForWhoHasASeat, whoSitsThereIsNamed } from './form-refinements.ts'

export { closingNeedSchema, followerSchema, formFieldSchema, formPartsSchema, goalSchema, groupSchema, keptThingSchema, organisationKindSchema, paperSchema, phaseBoundSchema, phaseSchema, requiredRoleSchema, type ClosingNeed, type Follower, type FormField, type Goal, type GoalCount, type KeptThing, type Paper, type Phase, type PhaseBound, type RequiredRole } from './form-parts.ts'
export { localizedSchema, type Localized } from './localized.ts'

/** A kind of meeting, as data. A meeting carries a copy, so that editing a form changes no meeting held. */
export const meetingFormSchema = formPartsSchema
  .refine((form) => new Set(form.phases.map((phase) => phase.id)).size === form.phases.length, 'phaseIdsTwice')
  .refine(participantSpeaksFirst, 'participantSpeaksBeforeItems')
  .refine(whoSitsThereIsNamed, { message: 'participantNotNamed', path: ['participantPresent'] })
  .refine(hasItsCases, { message: 'casesMisplaced', path: ['phases'] })
  .refine(keepsWhatItAsks, { message: 'askedNotKept', path: ['closing', 'requires'] })
  .refine(keepsWhatItWarnsOf, { message: 'askedNotKept', path: ['closing', 'warns'] })
  .refine(handsOnItsObstacles, { message: 'handsOnMisplaced', path: ['handsOnTo'] })
  .refine(waitsForWhoHasASeat, { message: 'waitsForNobody', path: ['needsParticipant'] })
  .refine(followedUpWhereAsked, { message: 'nobodyFollowsUp', path: ['closing', 'followedUpBy'] })
  .refine(followedUpBySomebody, { message: 'nobodyIsReferred', path: ['closing', 'followedUpBy'] })
  .refine(keepsWhatItShows, { message: 'shownNotKept', path: ['phases'] })
  .refine(fieldsHavePlaces, { message: 'fieldsMisplaced', path: ['fields'] })
  .refine(papersHaveReaders, { message: 'papersForNobody', path: ['papers'] })
export type MeetingForm = z.infer<typeof meetingFormSchema>

/** A form as it is written: what it does not say stands as the schema says. */
export type WrittenForm = z.input<typeof meetingFormSchema>
