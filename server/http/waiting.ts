import type { ClosedReferrals, CloseReferralsBody, Referral, KeepPlanBody, KeptReferral, ReleaseReferralBody, Waiting } from '#core/wire/before.ts'
import { closedReferralsSchema, closeReferralsBodySchema, keepPlanBodySchema, keptReferralSchema, releaseReferralBodySchema, waitingSchema } from '#core/wire/before.ts'
import { doneSchema } from '#core/wire/http.ts'
import { signOf } from '#server/identity/staff-sign-in.ts'
import type { BoundReferral, DraftRef, KeptDraft, Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type WaitingParts = { store: Store; now: () => string }

const referralOf = (given: unknown, { hostAuthorityId }: Staff): DraftRef => ({ hostAuthorityId, kind: 'referral', id: keepPlanBodySchema.shape.id.safeParse(given).data ?? '' })
const notThere = { status: 404, when: 'there is none that waits, or it is another host authority’s: the same answer' }

/** What waits for those who plan: who has asked for a meeting, since when, and what somebody began. */
export const waitingRoutes = (parts: WaitingParts) => [listRoute(parts), ...referralRoutes(parts), releaseRoute(parts)]

const listRoute = ({ store, now }: WaitingParts) =>
  route<'staff'>({
    method: 'get',
    path: '/api/waiting',
    summary: 'Referrals that wait and plans that were begun, the oldest first, and how many meetings have new answers.',
    by: 'staff',
    answer: { status: 200, schema: waitingSchema, description: 'What waits, and since when.' },
    problems: [],
    handle: async ({ by: staff }): Promise<Waiting> => {
      const { hostAuthorityId, label: by } = staff
      const [referrals, bound, plans, news, [{ keepsPlansLong }]] = await Promise.all([
        store.listDrafts(hostAuthorityId, 'referral', now()),
        store.listBoundReferrals(hostAuthorityId),
        store.listDrafts(hostAuthorityId, 'plan', now()),
        store.countUnseen(hostAuthorityId, signOf(staff)),
        store.readSettings(hostAuthorityId),
      ])
      if (referrals.length > 0) await store.noteDraftRead({ hostAuthorityId, kind: 'referral', id: '*' }, { at: now(), by })
      return { referrals: referrals.map((kept) => referralInList(kept, bound)), plans: plans.map(planInList), news, keepsPlansLong }
    },
  })

const referralRoutes = ({ store, now }: WaitingParts) => [
  route<'staff'>({
    method: 'get',
    path: '/api/referrals/{referralId}',
    summary: 'A referral, all of it.',
    by: 'staff',
    answer: { status: 200, schema: keptReferralSchema, description: 'The referral.' },
    problems: [notThere],
    handle: async ({ by: staff, request }): Promise<KeptReferral> => {
      const found = await store.readDraft(referralOf(request.params['referralId'], staff), now())
      if (!found) throw new ProblemError('notFound', 404)
      await store.noteDraftRead(referralOf(request.params['referralId'], staff), { at: now(), by: staff.label })
      const { content, ...written } = found
      return { ...written, referral: JSON.parse(content) as Referral }
    },
  }),
  route<'staff', CloseReferralsBody>({
    method: 'post',
    path: '/api/referrals/close',
    summary: 'Nothing comes of several referrals, for one reason: their words are erased, and each leaves its line.',
    by: 'staff',
    body: closeReferralsBodySchema,
    answer: { status: 200, schema: closedReferralsSchema, description: 'Those that were closed. What did not wait any more, and what is another host authority’s, is left out.' },
    problems: [],
    handle: async ({ body, by: { hostAuthorityId, label: by } }): Promise<ClosedReferrals> => ({ closed: await store.closeReferrals({ hostAuthorityId, ...body, at: now(), by }) }),
  }),
  route<'staff'>({
    method: 'post',
    path: '/api/referrals/{referralId}/close',
    summary: 'Nothing comes of a referral: its words are erased. Why is told to whoever sent it by a person.',
    by: 'staff',
    answer: { status: 200, schema: doneSchema, description: 'It is closed.' },
    problems: [notThere],
    handle: async ({ by: staff, request }) => {
      if (!(await store.endDraft(referralOf(request.params['referralId'], staff), { at: now(), by: staff.label, state: 'closed' }))) throw new ProblemError('notFound', 404)
      return { isDone: true }
    },
  }),
]

const releaseRoute = ({ store, now }: WaitingParts) =>
  route<'staff', ReleaseReferralBody>({
    method: 'post',
    path: '/api/referrals/{referralId}/release',
    summary: 'Release one part of a referral from the e-ID that comes back to it, without a new code: whoever has the code comes back with theirs. What that e-ID had opened is shut.',
    by: 'staff',
    body: releaseReferralBodySchema,
    answer: { status: 200, schema: doneSchema, description: 'It is nobody’s e-ID’s: where it was none’s before, nothing was done.' },
    problems: [notThere],
    handle: async ({ by: staff, body: { part }, request }) => {
      const { hostAuthorityId, id: referralId } = referralOf(request.params['referralId'], staff)
      if (!(await store.readDraft(referralOf(referralId, staff), now()))) throw new ProblemError('notFound', 404)
      await store.releaseReferralEid({ hostAuthorityId, referralId, part, by: staff.label, at: now() })
      return { isDone: true }
    },
  })

const writtenOf = ({ content: _content, ...written }: KeptDraft) => written

function referralInList(kept: KeptDraft, bound: BoundReferral[]) {
  const { person, referrer, question } = JSON.parse(kept.content) as Referral
  return { ...writtenOf(kept), personName: person.name, referredBy: referrer && `${referrer.name}, ${referrer.organisation}`, question, bound: bound.flatMap(({ referralId, ...one }) => (referralId === kept.id ? [one] : [])) }
}

function planInList(kept: KeptDraft) {
  const { question, day, referralId = null } = JSON.parse(kept.content) as Omit<KeepPlanBody, 'referralId'> & Partial<Pick<KeepPlanBody, 'referralId'>>
  return { ...writtenOf(kept), question, day, referralId }
}
