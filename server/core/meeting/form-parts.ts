import { z } from 'zod'
import { localizedSchema } from './localized.ts'

export const organisationKindSchema = z.enum(['arbetsformedlingen', 'forsakringskassan', 'municipality', 'region', 'association', 'employer', 'other'])

/** Who, besides the participant, a form may need at the table. */
export const requiredRoleSchema = z.enum(['referrer', 'representative'])
export type RequiredRole = z.infer<typeof requiredRoleSchema>

/** Who a form may say follows up. */
export const followerSchema = z.enum(['chair', 'referrer'])
export type Follower = z.infer<typeof followerSchema>

/** Commands that a phase opens; every other command is free as long as the meeting is open. */
export const phaseBoundSchema = z.enum(['noteTold', 'addItem', 'sayTakeAway'])
export type PhaseBound = z.infer<typeof phaseBoundSchema>

/** What a meeting may keep beside its items. Each opens its commands, its part of the panel and its lines in the papers. */
export const keptThingSchema = z.enum(['plan', 'obstacles', 'handover', 'readiness', 'views', 'nextDecision', 'owner', 'rests', 'earlier', 'fields'])
export type KeptThing = z.infer<typeof keptThingSchema>

/** What can be asked for before the close, of what is kept. */
export const closingNeedSchema = keptThingSchema.extract(['plan', 'obstacles', 'handover', 'readiness', 'nextDecision', 'owner'])
export type ClosingNeed = z.infer<typeof closingNeedSchema>

/** What is written when the meeting is over: the participant's letter, the referrer's with its appendix, or the minutes of a meeting about nobody by name. */
export const paperSchema = z.enum(['participant', 'referrer', 'minutes'])
export type Paper = z.infer<typeof paperSchema>

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
  shows: z.enum(['welcome', 'story', 'items', 'readBack', 'obstacles', 'handover', 'readiness', 'earlier']),
  /** Where a meeting has several cases: walked through once for each of them. Such phases follow each other. */
  perCase: z.boolean().default(false),
  /** Small notes for the chair alone. */
  prompts: z.array(localizedSchema).max(6),
})
export type Phase = z.infer<typeof phaseSchema>

/** What a form asks to have in writing, under a heading of its own: a source, a goal, who tells the person. In a part that every case goes through it is asked of each case. */
export const formFieldSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-zA-Z]{1,30}$/),
  /** Its heading, on the panel and in the papers: a few words that speak to nobody. */
  label: localizedSchema,
  /** What belongs there, for who writes it. */
  help: localizedSchema,
  /** In which part of the meeting it is written. */
  phase: z.string(),
  /** Own words; the items of the meeting, which then stand for it and are not written twice; or yes, no or not known, where the heading is a question. */
  answeredBy: z.enum(['words', 'items', 'yesNo']).default('words'),
  /** Asked of each case, also where its part is about all of them: whether new cases belong here. */
  ofEachCase: z.boolean().default(false),
  /** Whether the meeting closes without it, and whether the chair is reminded of it. */
  need: z.enum(['required', 'reminded', 'free']).default('required'),
})
export type FormField = z.infer<typeof formFieldSchema>

/** What a goal counts: meetings that ended with a plan, or people who a year later had moved a step forward, at all or towards work or studies, or were in work or studies. */
export const goalCountSchema = z.enum(['sharedPlan', 'stepForward', 'workOrStudies', 'inWorkOrStudies'])
export type GoalCount = z.infer<typeof goalCountSchema>

/** What meetings of this form are to lead to, and for how many in a hundred. */
export const goalSchema = z.strictObject({ id: z.string().regex(/^[a-z][a-zA-Z]{1,30}$/), sentence: localizedSchema, percent: z.number().int().min(1).max(100), counts: goalCountSchema })
export type Goal = z.infer<typeof goalSchema>

const formIdSchema = z.string().regex(/^[a-z][a-z-]{2,40}$/)

/** A group that an obstacle can be handed on to: the form of its meetings, and what it is called. */
export const groupSchema = z.strictObject({ form: formIdSchema, name: localizedSchema })

/** The parts of a form, before they are held against each other. */
export const formPartsSchema = z.strictObject({
  id: formIdSchema,
  name: localizedSchema,
  /** What the meeting is for, said to the participant. */
  purpose: localizedSchema,
  /** The same for everybody else. It names nobody: the lobby shows it too. */
  purposeToOthers: localizedSchema,
  /** What the team can and can not do, said early. */
  voluntary: localizedSchema,
  case: z.enum(['named', 'deidentified', 'none']),
  participantPresent: z.boolean(),
  /** Whether the meeting is held only where the participant is there: without them it goes no further than its first phase. */
  needsParticipant: z.boolean().default(false),
  /** One case, or several after each other in one meeting. */
  cases: z.enum(['one', 'several']).default('one'),
  outcome: z.strictObject({ one: localizedSchema, many: localizedSchema }),
  /** Kinds of organisation without which a piece of the puzzle is missing. */
  wantedOrganisations: z.array(organisationKindSchema).max(10).default([]),
  /** Which parts of care it wants, in words: “primary care and outpatient psychiatry”. Their kind is the same, so who plans is asked whether all of them are invited. */
  wantedCare: localizedSchema.optional(),
  /** Kinds of organisation without which the meeting is not held. */
  requiredOrganisations: z.array(organisationKindSchema).max(10).default([]),
  /** Without so many organisations of those kinds the meeting is not held; of any kind where none is named. */
  atLeast: z.number().int().min(0).max(10).default(0),
  /** Roles without which the meeting is not held; the participant has `needsParticipant`. */
  requiredRoles: z.array(requiredRoleSchema).max(2).default([]),
  keeps: z.array(keptThingSchema).max(10).default([]),
  /** What is to be there in writing when the meeting ends. */
  fields: z.array(formFieldSchema).max(8).default([]),
  /** To which groups an obstacle can be handed on: the next meeting of that form with the same authority begins with it. */
  handsOnTo: z.array(groupSchema).min(1).max(6).optional(),
  papers: z.array(paperSchema).min(1).max(3).default(['participant', 'referrer']),
  closing: z.strictObject({
    needsFollowUp: z.boolean(),
    /** Whose the follow-up is: what is written of it before the close begins with their seat. Where it does not say, the meeting chooses. */
    followedUpBy: followerSchema.optional(),
    /** Whether "what happens with the money?" must have an answer, or a reason for none. */
    asksMoney: z.boolean().default(false),
    /** What must be there, or have its reason, before an ordinary close. */
    requires: z.array(closingNeedSchema).max(10).default([]),
    /** What the chair is reminded of before the close, and may close without. */
    warns: z.array(closingNeedSchema).max(10).default([]),
    /** Whether the participant stays where they get help until somebody has said yes to taking over: only such a form makes its letter say so. */
    staysUntilTakenOver: z.boolean().optional(),
  }),
  /** The team's own moment after the close, when the participant has left. Beside the participant `{participant}` stands for their name. */
  teamMoment: z.strictObject({ title: localizedSchema, plain: localizedSchema, plainToParticipant: localizedSchema, plainBesideParticipant: localizedSchema.optional(), minutes: z.number().int().min(1).max(60), prompts: z.array(localizedSchema).max(6) }).nullable().default(null),
  /** What is aimed at over a year of such meetings; the statistics show how it went. */
  goals: z.array(goalSchema).max(6).default([]),
  phases: z.array(phaseSchema).min(2).max(12),
})
