import { spokenCode } from '#core/follow-up/case-code.ts'
import { askedOf, itemsToFollow, kommunOf } from '#core/follow-up/followed-items.ts'
import { reminderDays } from '#core/follow-up/moments.ts'
import { offeredCodes, type OfferedCode } from '#core/follow-up/offered-codes.ts'
import { isOfNobody } from '#core/meeting/consent-in-force.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Plan, SeatRole } from '#core/meeting/plan.ts'
import { hasSaidYesTo, supportBefore } from '#core/meeting/subjects/separate-consents.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { caseCodeAnswerSchema, caseCodeBodySchema, caseOfferSchema, type CaseCodeAnswer, type CaseCodeBody, type CaseOffer } from '#core/wire/follow-up.ts'
import type { CaseCodes } from '#server/identity/case-codes.ts'
import type { SeatSession, Store } from '#server/store/store.ts'
import { ProblemError, route } from '../route.ts'

export type CaseCodeParts = {
  store: Store
  now: () => string
  publicUrl: () => string
  newId: () => string
  codes: CaseCodes
  meetingOf: (meetingId: string) => Promise<Meeting | null>
  /** The role of this session's seat, on the device that is let in; null on any other. */
  roleOnDevice: (session: SeatSession) => Promise<SeatRole | null>
}

/** The codes by which a closed meeting is followed up: for each voice its own, and for those who sat there one that also shows how it went. */
export const caseCodeRoutes = (parts: CaseCodeParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/follow-up',
    summary: 'Which codes of the follow-up this seat may take out: none where the meeting is not closed, or its participant has not said yes to being asked.',
    by: 'seat',
    answer: { status: 200, schema: caseOfferSchema, description: 'Which.' },
    problems: [],
    handle: async ({ by }): Promise<CaseOffer> => ({ offers: (await offered(parts, by)).offers }),
  }),
  route<'seat', CaseCodeBody>({
    method: 'post',
    path: '/api/follow-up/code',
    summary: 'A new code of the follow-up, shown this once. The one before for the same voice opens nothing any more.',
    by: 'seat',
    body: caseCodeBodySchema,
    answer: { status: 200, schema: caseCodeAnswerSchema, description: 'The code, and which number each item has.' },
    problems: [{ status: 404, when: 'this seat may have none' }],
    handle: async ({ by, body }): Promise<CaseCodeAnswer> => {
      const { offers, meeting } = await offered(parts, by)
      const wanted = offers.find(({ voice, caseId }) => (body.voice ?? voice) === voice && (body.caseId ?? caseId) === caseId)
      if (!wanted || !meeting?.plan) throw new ProblemError('notFound', 404)
      return issue(parts, by, { wanted, meeting, plan: meeting.plan })
    },
  }),
]

async function offered({ meetingOf, roleOnDevice, now }: CaseCodeParts, session: SeatSession): Promise<{ offers: OfferedCode[]; meeting: Meeting | null }> {
  const [role, meeting] = await Promise.all([roleOnDevice(session), meetingOf(session.meetingId)])
  return { meeting, offers: role && meeting ? offeredCodes(meeting, seatById(meeting, session.seatId), now()) : [] }
}

async function issue({ store, now, publicUrl, newId, codes }: CaseCodeParts, { meetingId, hostAuthorityId, seatId: by }: SeatSession, { wanted, meeting, plan }: { wanted: OfferedCode; meeting: Meeting; plan: Plan }): Promise<CaseCodeAnswer> {
  const { code, codeHash } = await codes.make()
  const { voice, sees, caseId: ofCase, seatId } = wanted
  const heldOn = swedishDay(meeting.closing?.at ?? plan.startsAt)
  const items = itemsToFollow(meeting, ofCase)
  const asks = voice === 'team' ? askedOf(meeting, seatId, items) : []
  const coded = items.map(({ itemId: _id, ...item }) => item)
  const isNamed = !isOfNobody(plan)
  const isSaved = await store.saveCaseCode({ codeHash, meetingId, hostAuthorityId, caseId: newId(), ofCase, isNamed, series: plan.series ?? null, sees, voice, answerer: newId(), asks, seatId, formId: plan.form.id, kommun: kommunOf(meeting), heldOn, mayCount: !isNamed || hasSaidYesTo(meeting, 'statistics'), items: coded, supportBefore: isNamed ? supportBefore(meeting) : null, by, at: now() })
  if (!isSaved) throw new ProblemError('notFound', 404)
  return { ...wanted, address: `${publicUrl()}/uppfoljning`, code: spokenCode(code), items: items.map(({ nr, itemId }) => ({ nr, itemId })), reminders: reminderDays(heldOn) }
}
