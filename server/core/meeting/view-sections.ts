import { z } from 'zod'
import { answerSchema, itemChangeSchema, itemContentSchema, itemKindSchema } from './item.ts'
import { keptSchema } from './kept.ts'
import { settlements } from './kinds.ts'
import { liveCommandSchema, signalSchema } from './live.ts'
import { followerSchema, formFieldSchema, formPartsSchema, groupSchema, keptThingSchema, localizedSchema, organisationKindSchema, paperSchema, phaseSchema, requiredRoleSchema } from './meeting-form.ts'
import { adaptationSchema, backgroundNoteSchema, caseSchema, consentRecordSchema, informationKindSchema, meetingGlossarySchema, organisationSchema, planSchema, seatPlanSchema, wishKindsSchema } from './plan.ts'
import { refusalSchema } from './refusal.ts'
import { separateAnswerSchema } from './separate-answer.ts'
import { languageSchema, momentSchema } from './scalars.ts'

const moment = momentSchema.nullable()

/** What everybody let in may know of the meeting itself. */
export const aboutSectionSchema = z.strictObject({
  state: z.enum(['planned', 'open', 'closed', 'withdrawn']),
  form: z.strictObject({
    name: localizedSchema,
    purpose: localizedSchema,
    voluntary: localizedSchema,
    outcome: z.strictObject({ one: localizedSchema, many: localizedSchema }),
    asksMoney: z.boolean(),
    /** Whose the follow-up is, where the form says so. */
    followedUpBy: followerSchema.optional(),
    /** What the meeting keeps beside its items; absent from a server of yesterday. */
    keeps: z.array(keptThingSchema).optional(),
    /** Groups that an obstacle can be handed on to. */
    handsOnTo: z.array(groupSchema).optional(),
    /** What it asks to have in writing, and in which part; absent from a server of yesterday. */
    fields: z.array(formFieldSchema.extend({ perCase: z.boolean() })).optional(),
    /** Whom the meeting is about: a person by name, a case told without one, or nobody; absent from a server of yesterday. */
    case: formPartsSchema.shape.case.optional(),
    papers: z.array(paperSchema).optional(),
    /** The meeting goes no further than its first part without the participant. */
    needsParticipant: z.boolean().optional(),
    /** What the team does by itself after the close; null when it does nothing. Spoken to the participant, or of them to the others. */
    teamMoment: z.strictObject({ title: localizedSchema, plain: localizedSchema, minutes: z.number(), prompts: z.array(localizedSchema) }).nullable(),
  }),
  language: languageSchema,
  teamName: z.string(),
  hostAuthority: z.string(),
  /** Empty when consent has been withdrawn: then nothing of the matter is told any more. */
  question: z.string(),
  place: z.string(),
  startsAt: momentSchema,
  contact: planSchema.shape.contact,
  closedAt: moment,
  /** The letters are on paper: nobody but the chair has them as files. Never on a large screen. */
  isOnPaperAlone: z.literal(true).optional(),
  /** With what hard words are explained here; absent from a server of yesterday. */
  glossary: meetingGlossarySchema.optional(),
  /** Why it was closed early; null when it ran to its end. */
  early: z.string().nullable(),
  /** Whether a closed meeting whose consent is taken back is kept, hidden from all, until its days are over; else it is erased at once. */
  keepsWhenWithdrawn: z.boolean(),
  /** Consent was taken back: when, by a seat in which role or by the host authority's staff, whether the meeting was over, and until when it can be undone. Then everything is erased, unless it is kept, until `keptUntil` where that is known. */
  withdrawal: z.strictObject({ at: momentSchema, byRole: z.enum([...seatPlanSchema.shape.role.options, 'staff']), isAfterClose: z.boolean(), isKept: z.boolean(), keptUntil: momentSchema.optional(), erasesAt: momentSchema }).nullable(),
})

export const peopleSectionSchema = z.strictObject({
  organisations: z.array(organisationSchema),
  seats: z.array(
    seatPlanSchema.extend({
      /** Empty on a large screen. */
      why: z.string(),
      isAdmitted: z.boolean(),
      isHere: z.boolean(),
      /** At the table is who is let in, and who is there without a screen: on the phone or in the room. */
      standing: z.enum(['atTable', 'waiting', 'turnedAway']).optional(),
      /** False while the seat's organisation could not sit at the table: consent does not cover it with those who do. */
      isCovered: z.boolean(),
      identifiedBy: z.enum(['personalLink']),
      /** Their identity is protected: how and whether they take part is not told here, and what stands above says nothing of it. */
      isPresenceHidden: z.literal(true).optional(),
    }),
  ),
})

/** A seat and its role; `seatId` null where it is staff, who have none. */
const byWhom = z.strictObject({ seatId: z.string().nullable(), role: z.enum([...seatPlanSchema.shape.role.options, 'staff']) })

export const consentSectionSchema = z.strictObject({
  /** `paper`, and by whom it was taken down or answered (`seatId` null: by whom no seat belongs to), are for the participant, those beside them and the chair. */
  records: z.array(consentRecordSchema.extend({ at: momentSchema, takenBy: byWhom.optional() })),
  /** What was answered to what is asked apart, for the participant, those beside them and the chair. */
  separate: z.array(separateAnswerSchema.extend({ at: momentSchema, takenBy: byWhom })).optional(),
  /** Organisations at the table that no consent reaches. */
  gaps: z.array(z.string()),
  /** What the participant is asked for on their screen and has not said yes to: for them, those beside them, and who takes consent down. */
  asks: z.array(z.strictObject({ id: z.string(), record: consentRecordSchema, answer: z.enum(['no']).nullable() })).optional(),
})

/**
 * Who leads, and since when they have been away (null while they are here). `isStandIn`: not the chair. `knockCount`: how many
 * devices wait in the lobby, for who leads in the chair's stead alone.
 */
export const leadSectionSchema = z.strictObject({ seatId: z.string(), isStandIn: z.boolean(), awaySince: moment, knockCount: z.number().int().optional() })

/** What the chair should see to before the start: for the chair alone. */
export const readySectionSchema = z.strictObject({
  /** Kinds of organisation that the form wants and nobody has been invited from. */
  missingKinds: z.array(organisationKindSchema),
  /** Kinds of organisation without which the meeting is not held, and that nobody at the table is from; absent from a server of yesterday. */
  requiredKinds: z.array(organisationKindSchema).optional(),
  /** How many organisations the meeting needs, of which kinds (none: of any); absent where as many are at the table. */
  atLeast: z.strictObject({ count: z.number().int(), kinds: z.array(organisationKindSchema) }).optional(),
  /** Roles without which the meeting is not held, and that nobody at the table has; absent from a server of yesterday. */
  requiredRoles: z.array(requiredRoleSchema).optional(),
  /** Organisations that nobody at the table is from. Ids. */
  absentOrganisations: z.array(z.string()),
  /** How the preparation letter has reached the participant; null when it has not. */
  prepared: z.enum(['read', 'explained']).nullable(),
})

/** The participant's own words before the meeting; not for those who represent an organisation. */
const wishesBy = z.strictObject({ talkAbout: z.string().nullable(), notTalkAbout: z.string().nullable() })
export const preparationSectionSchema = wishesBy.extend({ writtenBy: wishesBy.describe('The seat that wrote each; null: in the plan, or nobody.'), prepared: z.enum(['read', 'explained']).nullable(), about: wishKindsSchema.optional().describe('What kind of information each gives away, where somebody said so.') })

/** What is known beforehand, for those who work in the meeting: a note that must not be said aloud is for the chair and the referrer alone, one that is marked with a kind of information for the chair; of the others each has theirs in `mine`. */
export const backgroundSectionSchema = z.strictObject({
  notes: z.array(backgroundNoteSchema),
  adaptations: z.array(adaptationSchema),
  /** What has come since the planning, from whom and when, before the start; for the chair alone. */
  arrivals: z.array(z.strictObject({ what: z.enum(['talkAbout', 'notTalkAbout', 'adaptations', 'note']), by: z.string(), at: momentSchema })),
})

export const moneySectionSchema = z.intersection(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('said'), seatId: z.string(), words: z.string() }),
    z.object({ kind: z.literal('findsOut'), seatId: z.string(), by: z.string() }),
    z.object({ kind: z.literal('notDiscussed'), reason: z.string() }),
  ]),
  z.object({ writtenBy: z.string(), at: momentSchema }),
)

/** Of the system, never of the person: for those who work in the meeting. */
export const gapsSectionSchema = z.array(z.strictObject({ id: z.string(), kind: z.enum(['gap', 'success']), words: z.string(), by: z.string(), at: momentSchema }))

/** What there is of what this kind of meeting keeps besides (`about.form.keeps`); obstacles are for those who work in the meeting. */
export const keptSectionSchema = keptSchema

/** What is not right in the letter or the minutes, as `by` says, and how it should be: for the chair, who answers. */
export const correctionsSectionSchema = z.array(
  z.strictObject({ id: z.string(), lineId: z.string().nullable(), by: z.string(), words: z.string(), at: momentSchema, answer: z.strictObject({ words: z.string(), at: momentSchema }).nullable() }),
)

export const agendaSectionSchema = z.strictObject({
  phases: z.array(
    z.strictObject({
      id: z.string(),
      title: localizedSchema,
      plain: localizedSchema,
      minutes: z.number(),
      usedMs: z.number(),
      state: z.enum(['done', 'now', 'next', 'ahead', 'skipped']),
      shows: phaseSchema.shape.shows,
      mayBeSkipped: z.boolean(),
      skippedBecause: z.string().nullable(),
      /** For who leads; empty for everybody else. */
      prompts: z.array(localizedSchema),
    }),
  ),
  current: z.number().nullable(),
  startedAt: moment,
  runningSince: moment,
  isPaused: z.boolean(),
  /** The cases of a meeting with several, in the order they are planned. */
  cases: z.array(caseSchema.extend({ state: z.enum(['now', 'done', 'ahead', 'putOff']), usedMs: z.number(), putOffBecause: z.string().nullable(), isElsewhere: z.boolean().optional() })).optional(),
})

export const speakingSectionSchema = z.strictObject({
  seatId: z.string().nullable(),
  round: z.strictObject({ order: z.array(z.string()), done: z.array(z.string()), passed: z.array(z.string()) }).nullable(),
})

export const toldSectionSchema = z.array(z.strictObject({ id: z.string(), words: z.string(), by: z.string(), at: momentSchema, about: informationKindSchema.optional(), caseId: z.string().optional() }))

export const itemsSectionSchema = z.array(
  z.strictObject({
    id: z.string(),
    /** The case it was put in, where the meeting has several. */
    caseId: z.string().optional(),
    kind: itemKindSchema,
    by: z.string(),
    content: itemContentSchema,
    settlement: z.enum(settlements),
    answer: z.strictObject({ answer: answerSchema, words: z.string().nullable(), by: z.string(), at: momentSchema }).nullable(),
    confirmedAt: moment,
    /** Absent while nobody has confirmed it, and from a server of yesterday. */
    confirmedBy: z.string().optional(),
    reply: z.strictObject({ words: z.string(), by: z.string(), at: momentSchema }).nullable(),
    history: z.array(
      z.strictObject({
        at: momentSchema,
        by: z.string(),
        undoneBy: z.string().optional(),
        change: itemChangeSchema,
        content: itemContentSchema.optional(),
        answer: answerSchema.optional(),
        reply: z.string().optional(),
      }),
    ),
  }),
)

export const readBackSectionSchema = z.strictObject({
  takeAway: z.strictObject({ words: z.string(), by: z.string() }).nullable(),
  followUp: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('talk'), seatId: z.string(), date: z.string(), time: z.string().nullable() }),
      z.strictObject({ kind: z.literal('none'), reason: z.string() }),
    ])
    .nullable(),
  /** What stands between the meeting and its close; for the chair alone, empty for everybody else. */
  hindrances: z.array(refusalSchema),
  /** What the chair is reminded of, and may close without; for who sees the hindrances. */
  warnings: z.array(refusalSchema).optional(),
  /** What is asked in writing and not there, of the meeting or of one of its cases; for who sees the hindrances. */
  lacking: z.array(z.strictObject({ fieldId: z.string(), caseId: z.string().nullable(), need: formFieldSchema.shape.need })).optional(),
  /** That something stands of the money which consent keeps from who sees this. */
  isMoneyHidden: z.literal(true).optional(),
  /** That something which holds the meeting open is kept by consent from who sees the hindrances. */
  isItemHidden: z.literal(true).optional(),
})

export const signalsSectionSchema = z.array(z.strictObject({ seatId: z.string(), signal: signalSchema, at: momentSchema, seenAt: moment }))
export const writingSectionSchema = z.array(z.string())
export const knocksSectionSchema = z.array(z.strictObject({ seatId: z.string(), device: z.string(), since: momentSchema }))

/** What somebody who is not let in may know. Nothing of the person, the question or the people. */
export const lobbySectionSchema = z.strictObject({
  teamName: z.string(),
  hostAuthority: z.string(),
  form: z.strictObject({ name: localizedSchema, purpose: localizedSchema, voluntary: localizedSchema }),
  /** The meeting has ended, or stands still: nobody is let in any more. */
  isOver: z.boolean(),
  /** It stands still for the moment because consent was taken back, and may go on. */
  isStopped: z.boolean().optional(),
  /** The chair, who alone lets people in, is away from an open meeting. */
  isChairAway: z.boolean().optional(),
})

/** What belongs to one seat alone. */
export const mineSchema = z.strictObject({
  seatId: z.string(),
  role: seatPlanSchema.shape.role,
  standing: z.enum(['waiting', 'admitted', 'turnedAway']),
  /** The commands that this seat may send now, as the gate itself answers. */
  abilities: z.array(z.string()),
  canUndo: z.boolean(),
  /** Half-written words that this seat left in a field, as they were when this was sent; not sent again because they change. */
  drafts: z.array(z.strictObject({ place: z.string(), text: z.string() })),
  /** What was written beforehand and is marked with a kind of information that this seat’s organisation may know: not in the section of the background, which is the same for several. */
  notes: z.array(backgroundNoteSchema),
})
export type Mine = z.infer<typeof mineSchema>

export const liveCommandTypes = liveCommandSchema.options.map((option) => option.shape.type.value)
