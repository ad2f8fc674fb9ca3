import { z } from 'zod'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { consentRecordSchema, organisationSchema, ownTermSchema, planSchema, seatPlanSchema, seatRoleSchema } from '#core/meeting/plan.ts'
import { localizedSchema, meetingFormSchema } from '#core/meeting/meeting-form.ts'
import { refusalSchema } from '#core/meeting/refusal.ts'
import { commandSchema } from '#core/meeting/commands.ts'
import { separateAnswerSchema } from '#core/meeting/separate-answer.ts'
import { idSchema, languageSchema, momentSchema } from '#core/meeting/scalars.ts'
import { answerMessageSchema } from './down.ts'
import { draftProblemSchema } from './before.ts'
import { catalogueProblemSchema } from './catalogue.ts'
import { healthProblemSchema } from './health.ts'
import { formProblemSchema } from './forms.ts'
import { problemSchema } from './problem.ts'

/** `POST /api/meetings`: the form by its id, the rest as in the plan. Consent already given comes along. */
export const planMeetingBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  /** One of ours, or one of the authority's own. */
  formId: meetingFormSchema.shape.id.meta({ examples: allMeetingForms.slice(0, 1).map(({ id }) => id) }),
  plan: planSchema.omit({ form: true, hostAuthority: true, glossary: true, earlier: true, series: true }),
  consents: z.array(consentRecordSchema).max(20),
  /** Answers already given to what is asked apart: follow-up, statistics, Teams. */
  separate: z.array(separateAnswerSchema).max(3).optional(),
  /** The referral that the meeting is planned from: its words are erased when they have become the plan's. */
  referralId: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/).optional(),
  /** The version of it that was read: what was added since is not to be erased unread. */
  referralVersion: z.number().int().min(1).optional(),
  /** Whose seats the person and who asked have in the plan, also under another name; a seat of the part and the same name where it is not said. */
  referralSeats: z.strictObject({ person: idSchema.optional(), referrer: idSchema.optional() }).optional(),
  /** The meeting of the same authority that this one goes on from: what was written there is kept until this one has closed, at most 60 days. */
  follows: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/).optional(),
  /** The follow-up of the same authority that this one goes on from, where its meeting is erased: what is open of it, as codes, is what the meeting begins with. */
  followsCase: z.string().min(1).max(64).optional(),
  /** Whose account a seat is, where that is known: directory id and object id in Entra. They need no link. */
  accounts: z.array(z.strictObject({ seatId: idSchema, tenantId: z.guid().toLowerCase(), objectId: z.guid().toLowerCase() })).max(40).optional(),
})
export type PlanMeetingBody = z.infer<typeof planMeetingBodySchema>

/** `GET /api/staff`: whom a staff token plans for, and the forms of meeting that they have made themselves. */
export const staffSchema = z.strictObject({ hostAuthority: z.string(), ownForms: z.array(meetingFormSchema) })
export type StaffAnswer = z.infer<typeof staffSchema>

/** Each seat's personal link. The secret stands after `#`, which no server and no log ever sees. */
export const plannedMeetingSchema = z.strictObject({
  meetingId: z.string(),
  links: z.array(z.strictObject({ seatId: z.string(), link: z.url() })),
})
export type PlannedMeeting = z.infer<typeof plannedMeetingSchema>

/** `POST /api/join`: a personal link for a session. `device` is a secret the device made for itself; it comes straight back with it. */
export const joinBodySchema = z.strictObject({
  seatId: idSchema,
  secret: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  device: z.string().regex(/^[A-Za-z0-9_-]{20,64}$/),
  /** The version of what stood of one's data at the door, as `notice-sv-9f86d081884c7d65`; one that is not known, or none, keeps nobody out. */
  notice: z.string().max(200).optional(),
})
export type JoinBody = z.infer<typeof joinBodySchema>

/** `role` lets a client fetch the right page while it connects; null when the meeting can not be read just now. */
export const joinedSchema = z.strictObject({ token: z.string(), meetingId: z.string(), seatId: z.string(), role: seatRoleSchema.nullable(), wireVersion: z.number() })
export type Joined = z.infer<typeof joinedSchema>

const teamsMeetingSchema = z.string().min(8).max(400)
/** A token that Teams, or the browser, got from Entra for this app. */
const accountTokenSchema = z.string().min(20).max(16_000)

/** `GET /api/accounts/settings`: where people sign in with their accounts in a browser, and what for. */
export const accountSettingsSchema = z.strictObject({ authority: z.url(), clientId: z.string(), scope: z.string(), redirectUri: z.url() })
export type AccountSettings = z.infer<typeof accountSettingsSchema>

/** `POST /api/accounts/seats`: which meetings this account has a seat in. */
export const accountBodySchema = z.strictObject({ token: accountTokenSchema })
export type AccountBody = z.infer<typeof accountBodySchema>

/** What one needs to choose by, and no word of the matter or of anybody else. `organisation`: whom one sits there for; null for the participant and those beside. `minutesUntil`: when the minutes of a meeting that is over are erased; null where it has none. Meetings of the same moment stand in the order in which they were planned. */
export const accountSeatsSchema = z.strictObject({
  seats: z.array(z.strictObject({ meetingId: z.string(), role: seatRoleSchema, startsAt: z.string(), teamName: z.string(), formName: localizedSchema, organisation: z.string().nullable(), isOver: z.boolean(), minutesUntil: momentSchema.nullable() })),
  /** Whether the account may plan meetings here. */
  mayPlan: z.boolean(),
  /** Only where it is so. */
  mayDecide: z.literal(true).optional(),
  /** Only of an account that may read the statistics. */
  readsStatistics: z.literal(true).optional(),
})
export type AccountSeats = z.infer<typeof accountSeatsSchema>

/** `POST /api/accounts/plan`: an account for a staff token, good for twelve hours. */
export const accountPlansSchema = z.strictObject({ token: z.string() })
export type AccountPlans = z.infer<typeof accountPlansSchema>

/** `POST /api/accounts/enter`: an account for a session, in a meeting of ours or in the one that a meeting in Teams is bound to. `isAsked`: a person pressed for it. */
export const accountEnterBodySchema = z.strictObject({
  token: accountTokenSchema,
  where: z.union([z.strictObject({ meetingId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/) }), z.strictObject({ teamsMeeting: teamsMeetingSchema })]),
  isAsked: z.boolean(),
})
export type AccountEnterBody = z.infer<typeof accountEnterBodySchema>

/** `POST /api/teams/standing`: a meeting in Teams, by its id there. */
export const teamsMeetingBodySchema = z.strictObject({ teamsMeeting: teamsMeetingSchema })
export type TeamsMeetingBody = z.infer<typeof teamsMeetingBodySchema>

/** `POST /api/teams/bind`. `instead`: also where another meeting, which is not closed, would lose it. */
export const teamsBindBodySchema = teamsMeetingBodySchema.extend({ instead: z.boolean().optional() })
export type TeamsBindBody = z.infer<typeof teamsBindBodySchema>
/** False: another meeting has it, and nothing was changed. */
export const teamsBindAnswerSchema = z.strictObject({ isBound: z.boolean() })
export type TeamsBindAnswer = z.infer<typeof teamsBindAnswerSchema>

/** Whether it is this meeting, and whether an account is remembered for this seat on this device. */
export const teamsStandingSchema = z.strictObject({ isBound: z.boolean(), hasAccount: z.boolean() })
export type TeamsStanding = z.infer<typeof teamsStandingSchema>

export const doneSchema = z.strictObject({ isDone: z.literal(true) })

/** `POST /api/meetings/:meetingId/commands`: planning over HTTP, by staff of the host authority. */
export const staffCommandBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  command: z.discriminatedUnion('type', [
    ...(commandSchema.options.filter((option) => ['addSeat', 'recordConsent', 'answerSeparate', 'withdrawConsent', 'takeBackWithdrawal'].includes(option.shape.type.value)) as unknown as typeof commandSchema.options),
  ]),
})

export const staffAnswerSchema = z.strictObject({ answer: answerMessageSchema, links: plannedMeetingSchema.shape.links })
export type StaffCommandAnswer = z.infer<typeof staffAnswerSchema>

/** `POST /api/seats`: somebody more has come to a meeting; by its chair. */
export const addSeatBodySchema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/),
  seat: seatPlanSchema.omit({ id: true }),
  organisation: organisationSchema.omit({ id: true }).nullable(),
})
export type AddSeatBody = z.infer<typeof addSeatBodySchema>

/** The new seat's link, to hand over to the person; null when it was not done. */
export const addedSeatSchema = z.strictObject({ answer: answerMessageSchema, seatId: z.string(), link: z.url().nullable() })

/** `POST /api/terms`: a hard word that the host authority explains itself. */
const termContentSchema = ownTermSchema.pick({ term: true, aliases: true, plain: true, reviewBy: true })
export const addTermBodySchema = termContentSchema.extend({ id: z.string().regex(/^[A-Za-z0-9_-]{16,64}$/) })
export type AddTermBody = z.infer<typeof addTermBodySchema>

/** `POST /api/terms/:termId`: `version` is the one that is changed. */
export const changeTermBodySchema = termContentSchema.extend({ version: ownTermSchema.shape.version })
export type ChangeTermBody = z.infer<typeof changeTermBodySchema>

/** `POST /api/terms/:termId/remove`. */
export const removeTermBodySchema = z.strictObject({ version: ownTermSchema.shape.version })

const termVersionSchema = ownTermSchema.extend({ id: z.string(), changedAt: z.string(), changedBy: z.string() })

/** `GET /api/terms`: first those whose day to be looked at has passed, then by headword. */
export const ownTermsSchema = z.strictObject({ terms: z.array(termVersionSchema.extend({ isOverdue: z.boolean() })) })
export type OwnTerms = z.infer<typeof ownTermsSchema>

/** `GET /api/terms/:termId/versions`: the newest first; `isRemoved` says that with this version it was taken away. */
export const termVersionsSchema = z.strictObject({ versions: z.array(termVersionSchema.extend({ isRemoved: z.boolean() })) })
export type TermVersions = z.infer<typeof termVersionsSchema>

/** What is saved, and what our rules of plain language say of the explanation: advice, which stops nothing. Places are UTF-16, in the text of that language. */
export const savedTermSchema = z.strictObject({
  term: termVersionSchema,
  advice: z.array(z.strictObject({ language: languageSchema, rule: z.string(), severity: z.enum(['error', 'warning', 'hint']), start: z.number(), end: z.number(), message: localizedSchema, better: z.string().optional() })),
})
export type SavedTerm = z.infer<typeof savedTermSchema>

/** `GET /api/demo`: only in the demo. */
export const demoSchema = z.strictObject({
  staffToken: z.string(),
  administratorToken: z.string(),
  /** Open the follow-up of a meeting that was held some months ago, each for its voice. */
  followUpCodes: z.strictObject({ participant: z.string(), referrer: z.string(), team: z.string() }),
  meetings: z.array(
    z.strictObject({
      meetingId: z.string(),
      /** What kind of meeting it is, where it is another than Resursrådet. */
      form: localizedSchema.nullable(),
      /** What is special about the meeting; null for an ordinary one. */
      difficulty: localizedSchema.nullable(),
      question: z.string(),
      seats: z.array(z.strictObject({ seatId: z.string(), name: z.string(), role: z.string(), link: z.url() })),
      /** The seats to watch side by side, in the order they stand. */
      frames: z.array(z.string()),
    }),
  ),
})
export type Demo = z.infer<typeof demoSchema>

/** Every answer that is not what was asked for. `fields` names what in the body was wrong, never its value. */
export const problemBodySchema = z.strictObject({
  problem: problemSchema.or(refusalSchema).or(formProblemSchema).or(draftProblemSchema).or(catalogueProblemSchema).or(healthProblemSchema),
  message: z.string(),
  fields: z.array(z.string()).optional(),
  faultId: z.string().optional(),
})
export type ProblemBody = z.infer<typeof problemBodySchema>
