import { z } from 'zod'
import { earlierPointSchema } from './kept-cases.ts'
import { meetingFormSchema, organisationKindSchema } from './meeting-form.ts'
import { informationKinds } from './information-kind.ts'
import { clockSchema, daySchema, freeText, idSchema, languageSchema, momentSchema } from './scalars.ts'
import { wholeForm } from './whole-form.ts'

export const seatRoleSchema = z.enum(['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter'])
export type SeatRole = z.infer<typeof seatRoleSchema>

/** Who is at the table for an organisation, and can stand for something. */
export const professionalRoles: readonly SeatRole[] = ['chair', 'representative', 'referrer']

export const organisationSchema = z.strictObject({
  id: idSchema,
  name: freeText(80),
  kind: organisationKindSchema,
})
export type Organisation = z.infer<typeof organisationSchema>

export const seatPlanSchema = z.strictObject({
  id: idSchema,
  /** First name or alias is enough. */
  name: freeText(60),
  role: seatRoleSchema,
  /** Null for the participant and those who sit with them. */
  organisationId: idSchema.nullable(),
  mandate: z.enum(['decides', 'recommends', 'informs']).nullable(),
  /** Why this person is at the table, in one sentence for the participant. */
  why: freeText(160),
  isNew: z.boolean(),
  attends: z.enum(['teams', 'browser', 'phone', 'room']),
  /** Keeps a low profile: shown as listening. */
  isListening: z.boolean(),
  /** A god man or the like: a support person who may answer for the participant. */
  answersForParticipant: z.boolean().default(false),
})
export type SeatPlan = z.infer<typeof seatPlanSchema>

export const informationKindSchema = z.enum(informationKinds)

/** Lifts secrecy between two organisations for this meeting. It is not the legal basis of the processing. */
export const consentRecordSchema = z.strictObject({
  fromOrganisationId: idSchema,
  toOrganisationIds: z.array(idSchema).min(1).max(20),
  categories: z.array(freeText(80)).min(1).max(10),
  /** Which of the categories a note can be marked with; a note of any other kind is not read by those who are told. */
  kinds: z.array(informationKindSchema).max(4).optional(),
  purpose: freeText(200),
  until: daySchema,
  how: z.enum(['written', 'onScreen', 'spoken']),
  /** Who took the paper, and the day that stands on it. */
  paper: z.strictObject({ takenBy: freeText(60), signedOn: daySchema }).optional(),
  textVersion: z.string().min(1).max(40),
})
export type ConsentRecord = z.infer<typeof consentRecordSchema>

/** A hard word that the host authority explains itself. */
export const ownTermSchema = z.strictObject({
  term: freeText(60),
  aliases: z.array(freeText(60)).max(12),
  plain: z.strictObject({ sv: freeText(200), en: freeText(200) }),
  owner: freeText(80),
  version: z.number().int().min(1),
  reviewBy: daySchema,
})
export type OwnTerm = z.infer<typeof ownTermSchema>

/** With what hard words are explained in this meeting, for good: our glossary's version, and the host authority's own terms as they stood. */
export const meetingGlossarySchema = z.strictObject({ version: z.number().int().min(1), own: z.array(ownTermSchema).max(200) })
export type MeetingGlossary = z.infer<typeof meetingGlossarySchema>

/** What the chair should know beforehand. `mayBeSaid`: aloud in the meeting; else it is for who prepares it alone. `kind`: what kind of information it is, which binds who reads it; `from`: whose it is. */
export const backgroundNoteSchema = z.strictObject({ words: freeText(400), mayBeSaid: z.boolean(), kind: informationKindSchema.optional(), from: idSchema.optional() })
export type BackgroundNote = z.infer<typeof backgroundNoteSchema>

/** What makes the meeting bearable for the participant. */
export const adaptationSchema = z.enum(['byPhone', 'withSomebody', 'breaks', 'interpreter', 'fewPeople', 'noVideo'])
export type Adaptation = z.infer<typeof adaptationSchema>

/** What kind of information each wish gives away, where somebody said so: it binds who reads it. */
export const wishKindsSchema = z.strictObject({ talkAbout: informationKindSchema.optional(), notTalkAbout: informationKindSchema.optional() })

/** What the participant wants to talk about, and what not, in their own words. */
export const wishesSchema = z.strictObject({ talkAbout: freeText(300).nullable(), notTalkAbout: freeText(300).nullable(), about: wishKindsSchema.optional() })

/** One of several cases of a meeting. `code` is the referrer's own for it ("Ä 3") and names nobody. */
/** `referrerSeatId`: who brings it and answers for it, a referrer or the chair. */
export const caseSchema = z.strictObject({ id: idSchema, code: freeText(20), question: freeText(160), referrerSeatId: idSchema })
export type Case = z.infer<typeof caseSchema>

/** A municipality's official number, four digits. */
export const municipalityCodeSchema = z.string().regex(/^[0-9]{4}$/)

export const planSchema = z.strictObject({
  form: meetingFormSchema,
  language: languageSchema,
  teamName: freeText(80),
  hostAuthority: freeText(80),
  question: freeText(160),
  place: freeText(120),
  startsAt: momentSchema,
  /** Whom the participant can ask afterwards, as the letter says it. */
  contact: z.strictObject({ name: freeText(60), phone: freeText(30), hours: z.strictObject({ from: clockSchema, to: clockSchema }) }),
  organisations: z.array(organisationSchema).min(1).max(20),
  seats: z.array(seatPlanSchema).min(2).max(30),
  /** In the order they are taken up; just where the form has several. */
  cases: z.array(caseSchema).min(1).max(12).optional(),
  background: z.array(backgroundNoteSchema).max(20).optional(),
  adaptations: z.array(adaptationSchema).max(6).optional(),
  /** In which municipality, by its official number (0126), where the host authority counts by it. */
  municipality: municipalityCodeSchema.optional(),
  wishes: wishesSchema.optional(),
  /** What was open when the meeting that this one goes on from ended: the server's own, just where the form takes it up. */
  earlier: z.array(earlierPointSchema).max(60).optional(),
  /** Which follow-ups are about the same case, where the meeting was planned by the code of one: the server's own. */
  series: z.string().min(1).max(64).optional(),
  /** The participant's identity is protected: an alias stands for their name, and their letters are on paper alone. */
  isProtected: z.boolean().optional(),
  /** Absent where nobody set it: then our first version alone. */
  glossary: meetingGlossarySchema.optional(),
})
export type Plan = z.infer<typeof planSchema>

const oursAlone: MeetingGlossary = { version: 1, own: [] }

export const glossaryOf = ({ glossary }: Plan): MeetingGlossary => glossary ?? oursAlone

/** A plan from before these fields were there lacks them. */
export const wholePlan = (plan: Plan): Plan => ({ ...plan, form: wholeForm(plan.form), seats: plan.seats.map(wholeSeat) })

export const wholeSeat = (seat: SeatPlan): SeatPlan => ({ ...{ answersForParticipant: false }, ...seat })
