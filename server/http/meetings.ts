import { z } from 'zod'
import type { Command } from '#core/meeting/commands.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { MeetingGlossary, Plan, SeatRole } from '#core/meeting/plan.ts'
import { earlierPoints, withHandedOn } from '#core/letters/earlier-points.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import type { Referral } from '#core/wire/before.ts'
import type { AnswerMessage } from '#core/wire/down.ts'
import { glossaryVersion } from '#core/plain-language/glossary/our-glossary.ts'
import { planMeetingBodySchema, plannedMeetingSchema, staffAnswerSchema, staffCommandBodySchema, type PlanMeetingBody } from '#core/wire/http.ts'
import { ownTermsOf } from '#server/authorities/own-terms.ts'
import { opensByAccount, signOf } from '#server/identity/staff-sign-in.ts'
import { linkAddress, linkOf } from '#server/identity/seat-links.ts'
import type { Hashes } from '#server/identity/account-hash.ts'
import { deviceIdOf } from '#server/identity/secrets.ts'
import type { NewLink, ReferralPart, Staff, Store } from '#server/store/store.ts'
import { codedPoints } from './follow-up/earlier-case.ts'
import { formsBesideOurs } from './forms.ts'
import { largestPlan } from './plans.ts'
import { ProblemError, route } from './route.ts'

export type Planning = { hostAuthorityId: string; id: string; plan: Plan; consents: PlanMeetingBody['consents']; separate?: NonNullable<PlanMeetingBody['separate']>; links: NewLink[]; noted?: string; follows?: string; afterCase?: string; caseVersion?: string }

export type MeetingsParts = {
  localForms: readonly Plan['form'][]
  store: Store
  now: () => string
  /** A meeting as it stands; null when it can not be read just now. */
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** What is kept of an account in a tenant. */
  accountHash: Hashes['ofPerson']
  publicUrl: () => string
  /** What links are made from, known to the server alone: who signs in anew has another token, and the same meeting. */
  linkSecret: string
  /** Decides the plan and keeps it; the meeting's id, or why not. The same id again gives the same meeting. */
  planMeeting: (planning: Planning) => Promise<string | AnswerMessage>
  /** The meeting that a planning of an authority leads to, planned or not. */
  meetingIdOf: (hostAuthorityId: string, planningId: string) => string
  /** A staff member's command to a meeting. The room decides, keeps and tells. */
  performAs: (meetingId: string, by: 'staff', sent: { id: string; command: Command; links?: NewLink[]; noted: string }) => Promise<AnswerMessage>
}

/** A year that was mistyped would keep what was written for as long. */
const farthestMs = 400 * 24 * 3_600_000

const meetingIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

const planningProblems = [
  { status: 404, when: 'the meeting that it follows is not there, or belongs to another host authority: the same answer' },
  { status: 409, when: 'somebody has added to the referral since `referralVersion`, another meeting was planned of it, or it was taken back' },
  { status: 422, when: 'the plan does not hold together, or a text holds a personal identity number' },
]

/** Planning over HTTP, by staff of the host authority. */
export const meetingRoutes = (parts: MeetingsParts) => [
  route<'staff', PlanMeetingBody>({
    method: 'post',
    path: '/api/meetings',
    summary: 'Plan a meeting. Gives a personal link per seat; the same `id` again gives the same meeting and links.',
    by: 'staff',
    body: planMeetingBodySchema, largestBody: largestPlan,
    answer: { status: 201, schema: plannedMeetingSchema, description: 'The meeting and a personal link for each seat.' },
    problems: planningProblems,
    handle: async ({ body, by: staff }) => {
      const form = allMeetingForms.find((one) => one.id === body.formId) ?? (await formsBesideOurs(parts.store, staff, parts.localForms)).find((one) => one.id === body.formId)
      if (!form) throw new ProblemError('badMessage', 400, ['formId'])
      await refuseEarly(parts, staff, body)
      const follows = body.follows === undefined ? undefined : await ownMeeting(parts.store, body.follows, staff)
      const { goesOn, earlier } = await openFrom(parts, staff, { follows, followsCase: body.followsCase }, { ...body.plan, form })
      const plan: Plan = { ...body.plan, form, hostAuthority: staff.hostAuthorityName, glossary: await glossaryOf(parts.store, staff), ...earlier }
      const { kept, links } = linksFor(parts, `${staff.hostAuthorityId}:${body.id}`, plan.seats.map((seat) => seat.id))
      const meetingId = await planOfReferral(parts, await claimed(parts, staff, body), { hostAuthorityId: staff.hostAuthorityId, id: body.id, plan, consents: body.consents, ...(body.separate && { separate: body.separate }), links: kept, noted: signOf(staff), ...goesOn })
      if (body.accounts) await invite(parts, { meetingId, hostAuthorityId: staff.hostAuthorityId, by: signOf(staff) }, body.accounts)
      await endWhatItGrewFrom(parts, staff, body, meetingId)
      return { meetingId, links }
    },
  }),
  route<'staff', z.infer<typeof staffCommandBodySchema>>({
    method: 'post',
    path: '/api/meetings/{meetingId}/commands',
    summary: 'Change a planned meeting: add a seat (its link comes back), take down consent, or that it is taken back, also when the meeting is over.',
    by: 'staff',
    body: staffCommandBodySchema,
    answer: { status: 200, schema: staffAnswerSchema, description: 'Done, or refused and why.' },
    problems: [{ status: 404, when: 'the meeting is not there, or belongs to another host authority: the same answer' }],
    handle: async ({ body, by: staff, request }) => {
      const meetingId = await ownMeeting(parts.store, request.params['meetingId'], staff)
      const added = body.command.type === 'addSeat' ? [body.command.seat.id] : []
      const { kept, links } = linksFor(parts, `${meetingId}:${body.id}`, added)
      const answer = await parts.performAs(meetingId, 'staff', { ...body, links: kept, noted: signOf(staff) })
      return { answer, links: answer.kind === 'done' ? links : [] }
    },
  }),
]

/** What was open in the meeting that this one goes on from, read here and by nobody who plans; of one that is erased, what its codes say. After it what other meetings have handed on to this group. */
async function openFrom({ meetingOf, store }: MeetingsParts, { hostAuthorityId }: Staff, { follows, followsCase }: { follows: string | undefined; followsCase: string | undefined }, next: Pick<Plan, 'form' | 'seats' | 'organisations' | 'language'>): Promise<{ goesOn: Pick<Planning, 'follows' | 'afterCase' | 'caseVersion'>; earlier: Pick<Plan, 'earlier' | 'series'> }> {
  const before = follows === undefined ? null : await meetingOf(follows)
  const read = before || followsCase === undefined ? null : await store.readCase(followsCase)
  const followed = read?.hostAuthorityId === hostAuthorityId ? read : null
  const earlier = withHandedOn(before ? earlierPoints(before, next) : followed ? codedPoints(followed, next) : [], await store.waitingFor(hostAuthorityId, next.form.id), next)
  return {
    goesOn: { ...(follows !== undefined && { follows }), ...(followed && { afterCase: followed.caseId, caseVersion: followed.version }) },
    earlier: { ...(earlier.length > 0 && { earlier }), ...(followed && next.form.cases === 'one' && { series: followed.series }) },
  }
}

async function refuseEarly({ store, now }: MeetingsParts, { hostAuthorityId }: Staff, { plan, accounts }: PlanMeetingBody) {
  if (Date.parse(plan.startsAt) > Date.parse(now()) + farthestMs) throw new ProblemError('badMessage', 400, ['plan.startsAt'])
  if (accounts && !(await opensByAccount(store, hostAuthorityId))) throw new ProblemError('badMessage', 400, ['accounts'])
  // From those that its authority has written.
  if (plan.municipality !== undefined && !(await store.readSettings(hostAuthorityId))[0].municipalities.split('\n').some((line) => line.startsWith(`${plan.municipality} `))) throw new ProblemError('badMessage', 400, ['plan.municipality'])
}

const notClaimed = { changed: 'changedSince', taken: 'referralTaken', closed: 'referralClosed' } as const

/** Of a referral one meeting is planned, by who has read all of it: what somebody has added since would be erased with it, unread. */
async function claimed({ store, now, meetingIdOf }: MeetingsParts, { hostAuthorityId }: Staff, { id, referralId, referralVersion }: PlanMeetingBody) {
  if (referralId === undefined) return null
  const referral = { hostAuthorityId, id: referralId, meetingId: meetingIdOf(hostAuthorityId, id) }
  const outcome = await store.claimReferral({ ...referral, version: referralVersion ?? null, at: now() })
  if (outcome !== 'claimed') throw new ProblemError(notClaimed[outcome], 409)
  return referral
}

/** A plan that is refused leaves its referral to the next. */
async function planOfReferral({ store, planMeeting }: MeetingsParts, claim: Awaited<ReturnType<typeof claimed>>, planning: Planning): Promise<string> {
  const outcome = await planMeeting(planning)
  if (typeof outcome !== 'string' && claim) await store.releaseReferral(claim)
  return orProblem(outcome)
}

/** What was handed on to it, the plan that grew and the referral are the meeting's now, and are kept nowhere else. Of what is handed on only what stands in the meeting: sent once more, its planning adds nothing to it. */
async function endWhatItGrewFrom({ store, now, meetingOf }: MeetingsParts, { hostAuthorityId, label: by }: Staff, { id, referralId, referralSeats, plan }: PlanMeetingBody, became: string) {
  const meeting = await meetingOf(became)
  const ids = meeting === null || meeting.state === 'closed' ? [] : meeting.kept.earlier.map((one) => one.id)
  await store.takeUp({ hostAuthorityId, meetingId: became, ids, at: now() })
  const ended = { at: now(), by, state: 'planned', became } as const
  await store.endDraft({ hostAuthorityId, kind: 'plan', id }, ended)
  if (referralId === undefined) return
  const referral = { hostAuthorityId, kind: 'referral', id: referralId } as const
  const waits = await store.readDraft(referral, now())
  await store.endDraft(referral, { ...ended, ...(plan.isProtected && { isProtected: true as const }), ...(waits && { seats: seatsOf(JSON.parse(waits.content) as Referral, plan.seats, referralSeats) }) })
}

/** Whoever has the seat that their part of the referral became, or the same part and the same name at the table, is the same person, and nobody else: their code opens their seat's words. */
function seatsOf({ person, referrer }: Referral, seats: PlanMeetingBody['plan']['seats'], said: PlanMeetingBody['referralSeats'] = {}): Partial<Record<ReferralPart, string>> {
  const seatOf = (role: SeatRole, name: string | undefined, saidId: string | undefined) =>
    (name === undefined ? undefined : (seats.find((seat) => seat.role === role && seat.id === saidId) ?? seats.find((seat) => seat.role === role && seat.name === name)))?.id
  const [ofPerson, ofReferrer] = [seatOf('participant', person.name, said.person), seatOf('referrer', referrer?.name, said.referrer)]
  return { ...(ofPerson !== undefined && { person: ofPerson }), ...(ofReferrer !== undefined && { referrer: ofReferrer }) }
}

/** What the meeting's hard words are explained with, from now on for good. */
const glossaryOf = async (store: Store, staff: Staff): Promise<MeetingGlossary> => ({ version: glossaryVersion, own: await ownTermsOf(store, staff) })

/** Each account opens its seat without a link, as a device of its own. Of the meeting as it stands, which a planning sent once more does not change, and until it begins. */
async function invite({ store, now, accountHash: hashOfPerson, meetingOf }: MeetingsParts, ids: { meetingId: string; hostAuthorityId: string; by: string }, accounts: NonNullable<PlanMeetingBody['accounts']>) {
  const meeting = await meetingOf(ids.meetingId)
  if (meeting === null) throw new ProblemError('databaseAway', 503)
  if (meeting.state !== 'planned' || accounts.some(({ seatId }) => !seatById(meeting, seatId))) throw new ProblemError('badMessage', 400, ['accounts'])
  const invited = accounts.map(({ seatId, ...person }) => {
    const accountHash = hashOfPerson(person)
    return { accountHash, seatId, device: deviceIdOf(seatId, accountHash) }
  })
  // To knock is not to come: who was named by mistake may have knocked.
  const admitted = (await store.readMeeting(ids.meetingId))?.events.flatMap(({ event }) => (event.type === 'seatAdmitted' ? [event.device] : [])) ?? []
  await store.inviteAccounts({ ...ids, admitted, at: now() }, invited)
}

function linksFor({ publicUrl, linkSecret }: MeetingsParts, planningId: string, seatIds: string[]) {
  const made = seatIds.map((seatId) => ({ seatId, ...linkOf(linkSecret, planningId, seatId) }))
  return {
    kept: made.map((one) => one.kept),
    links: made.map(({ seatId, secret }) => ({ seatId, link: linkAddress(publicUrl(), seatId, secret) })),
  }
}

function orProblem(planned: string | AnswerMessage): string {
  if (typeof planned === 'string') return planned
  if (planned.kind === 'refused') throw new ProblemError(planned.refusal, 422)
  throw new ProblemError(planned.kind === 'problem' ? planned.problem : 'unexpected', 503)
}

/** The id of a meeting of this staff member's own authority. Unknown and foreign get the same answer. */
export async function ownMeeting(store: Store, given: unknown, staff: Staff): Promise<string> {
  const meetingId = meetingIdSchema.safeParse(given)
  const found = meetingId.success ? await store.readMeeting(meetingId.data) : null
  if (!meetingId.success || found?.hostAuthorityId !== staff.hostAuthorityId) throw new ProblemError('noSuchMeeting', 404)
  return meetingId.data
}
