import { z } from 'zod'
import { localizedSchema } from './localized.ts'

export { localizedSchema, type Localized } from './localized.ts'

export const organisationKindSchema = z.enum(['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region', 'association', 'employer', 'other'])

/** Commands that a phase opens; every other command is free as long as the meeting is open. */
export const phaseBoundSchema = z.enum(['noteTold', 'addItem', 'sayTakeAway'])
export type PhaseBound = z.infer<typeof phaseBoundSchema>

export const phaseSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]{1,30}$/),
  title: localizedSchema,
  /** The title for everybody else where it speaks to the participant: “{participant} berättar”. */
  titleToOthers: localizedSchema.optional(),
  /** "Nu gör vi så här": one plain sentence or two for the participant. */
  plain: localizedSchema,
  /** The same for everybody else at the table; `{participant}` stands for the participant's name. */
  plainToOthers: localizedSchema,
  minutes: z.number().int().min(1).max(180),
  /** Who has the floor when the phase begins. */
  opensWith: z.enum(['chair', 'referrer', 'participant', 'round', 'nobody']),
  mayBeSkipped: z.boolean(),
  allows: z.array(phaseBoundSchema),
  /** What the middle of the screen is about. */
  shows: z.enum(['welcome', 'story', 'items', 'readBack']),
  /** Small notes for the chair alone. */
  prompts: z.array(localizedSchema).max(6),
})
export type Phase = z.infer<typeof phaseSchema>

/** A kind of meeting, as data. A meeting carries a copy, so that editing a form changes no meeting held. */
export const meetingFormSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z-]{2,40}$/),
    name: localizedSchema,
    /** What the meeting is for, said to the participant. */
    purpose: localizedSchema,
    /** The same for everybody else. It names nobody: the lobby shows it too. */
    purposeToOthers: localizedSchema,
    /** What the team can and can not do, said early. */
    voluntary: localizedSchema,
    case: z.enum(['named', 'deidentified', 'none']),
    participantPresent: z.boolean(),
    outcome: z.strictObject({ one: localizedSchema, many: localizedSchema }),
    /** Kinds of organisation without which a piece of the puzzle is missing. */
    wantedOrganisations: z.array(organisationKindSchema).max(10).default([]),
    closing: z.strictObject({
      needsFollowUp: z.boolean(),
      /** Whether "what happens with the money?" must have an answer, or a reason for none. */
      asksMoney: z.boolean().default(false),
    }),
    /** The team's own moment after the close, when the participant has left. Beside the participant `{participant}` stands for their name. */
    teamMoment: z.strictObject({ title: localizedSchema, plain: localizedSchema, plainToParticipant: localizedSchema, plainBesideParticipant: localizedSchema.optional(), minutes: z.number().int().min(1).max(60), prompts: z.array(localizedSchema).max(6) }).nullable().default(null),
    phases: z.array(phaseSchema).min(2).max(12),
  })
  .refine((form) => new Set(form.phases.map((phase) => phase.id)).size === form.phases.length, 'phaseIdsTwice')
  .refine(participantSpeaksFirst, 'participantSpeaksBeforeItems')
export type MeetingForm = z.infer<typeof meetingFormSchema>

/** Where the participant is in the room they speak before anything is recommended, in a phase that can not be skipped. */
function participantSpeaksFirst(form: { participantPresent: boolean; phases: Phase[] }): boolean {
  if (!form.participantPresent) return true
  const speaks = form.phases.findIndex((phase) => phase.opensWith === 'participant' && !phase.mayBeSkipped)
  const items = form.phases.findIndex((phase) => phase.allows.includes('addItem'))
  return speaks !== -1 && (items === -1 || speaks < items)
}
