import { spokenCode } from '#core/follow-up/case-code.ts'
import { itemsToFollow, kommunOf } from '#core/follow-up/followed-items.ts'
import { reminderDays } from '#core/follow-up/moments.ts'
import { isCoveredAtTable } from '#core/meeting/consent-gaps.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { SeatRole } from '#core/meeting/plan.ts'
import { hasSaidYesTo } from '#core/meeting/subjects/separate-consents.ts'
import { swedishDay } from '#core/meeting/swedish-day.ts'
import { caseCodeAnswerSchema, caseOfferSchema, type CaseCodeAnswer, type CaseOffer } from '#core/wire/follow-up.ts'
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

/** The codes by which a closed meeting is followed up: for who brought the question and the chair to answer with, for the others who work at the table to see how it went. */
export const caseCodeRoutes = (parts: CaseCodeParts) => [
  route<'seat'>({
    method: 'get',
    path: '/api/follow-up',
    summary: 'Which code of the follow-up this seat may have: none where the meeting is not closed, or the participant has not said yes to being asked.',
    by: 'seat',
    answer: { status: 200, schema: caseOfferSchema, description: 'Which.' },
    problems: [],
    handle: async ({ by }): Promise<CaseOffer> => ({ offers: (await offered(parts, by))?.sees ?? null }),
  }),
  route<'seat'>({
    method: 'post',
    path: '/api/follow-up/code',
    summary: 'A new code of the follow-up, shown this once. The one before of its kind opens nothing any more.',
    by: 'seat',
    answer: { status: 200, schema: caseCodeAnswerSchema, description: 'The code, and which number each item has.' },
    problems: [{ status: 404, when: 'this seat may have none' }],
    handle: async ({ by }): Promise<CaseCodeAnswer> => {
      const found = await offered(parts, by)
      if (!found) throw new ProblemError('notFound', 404)
      return issue(parts, by, found)
    },
  }),
]

type Offered = { sees: CaseCodeAnswer['sees']; meeting: Meeting; plan: NonNullable<Meeting['plan']> }

async function offered({ meetingOf, roleOnDevice }: CaseCodeParts, session: SeatSession): Promise<Offered | null> {
  const [role, meeting] = await Promise.all([roleOnDevice(session), meetingOf(session.meetingId)])
  if (!role || meeting?.state !== 'closed' || !meeting.plan || !hasSaidYesTo(meeting, 'followUp')) return null
  const sees = seesBy[role]
  const seat = seatById(meeting, session.seatId)
  const isCovered = role === 'chair' || isCoveredAtTable(meeting, seat?.organisationId ?? null)
  return sees && isCovered ? { sees, meeting, plan: meeting.plan } : null
}

const seesBy: Partial<Record<SeatRole, CaseCodeAnswer['sees']>> = { chair: 'questions', referrer: 'questions', representative: 'outcomes' }

async function issue({ store, now, publicUrl, newId, codes }: CaseCodeParts, { meetingId, hostAuthorityId, seatId }: SeatSession, { sees, meeting, plan }: Offered): Promise<CaseCodeAnswer> {
  const { code, codeHash } = await codes.make()
  const heldOn = swedishDay(meeting.closing?.at ?? plan.startsAt)
  const items = itemsToFollow(meeting)
  const coded = items.map(({ nr, kind, track }) => ({ nr, kind, track }))
  const isSaved = await store.saveCaseCode({ codeHash, meetingId, hostAuthorityId, caseId: newId(), sees, seatId, formId: plan.form.id, kommun: kommunOf(meeting), heldOn, mayCount: hasSaidYesTo(meeting, 'statistics'), items: coded, by: seatId, at: now() })
  if (!isSaved) throw new ProblemError('notFound', 404)
  return { sees, address: `${publicUrl()}/uppfoljning`, code: spokenCode(code), items: items.map(({ nr, itemId }) => ({ nr, itemId })), reminders: reminderDays(heldOn) }
}
