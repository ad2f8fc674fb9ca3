import { holdsPersonalNumber } from '#core/meeting/holds-personal-number.ts'
import { keepPlanBodySchema, keptPlanAnswerSchema, keptPlanSchema, type KeepPlanBody, type KeptPlan, type KeptPlanAnswer } from '#core/wire/before.ts'
import { doneSchema } from '#core/wire/http.ts'
import type { DraftRef, Staff, Store } from '#server/store/store.ts'
import { ProblemError, route } from './route.ts'

export type PlansParts = { store: Store; now: () => string }

/** As long as a plan that nobody touches is kept: a day, and longer only where somebody asks for it. The referral that it was begun from waits all the same. */
const dayMs = 24 * 3_600_000
const longLastsMs = 14 * dayMs
/** Of one authority: more than plan there, so that nobody is refused for their colleagues' sake. */
const mostPlans = 500
/** All fields full, of thirty people, in letters of three bytes each. */
export const largestPlan = '256kb'

const planOf = (given: unknown, { hostAuthorityId }: Staff): DraftRef => ({ hostAuthorityId, kind: 'plan', id: keepPlanBodySchema.shape.id.safeParse(given).data ?? '' })

/** Plans that grow, kept so that nobody begins anew. A plan that has become a meeting is gone from here. */
export const planRoutes = (parts: PlansParts) => [keepRoute(parts), ...keptRoutes(parts)]

const keepRoute = ({ store, now }: PlansParts) =>
  route<'staff', KeepPlanBody>({
    method: 'post',
    path: '/api/plans',
    summary: 'Keep a plan as it stands. It is kept 24 hours after the last change, or 14 days where that is asked for and the host authority has not said no to it.',
    by: 'staff',
    body: keepPlanBodySchema,
    largestBody: largestPlan,
    answer: { status: 200, schema: keptPlanAnswerSchema, description: 'Kept, as which version.' },
    problems: [{ status: 409, when: 'it was changed since, elsewhere, is over for good, another plan was begun from its referral or a meeting planned of it, or the referral is over and became no meeting' }, { status: 422, when: 'a text holds a personal identity number' }, { status: 429, when: 'there are too many plans that nobody has finished' }],
    handle: async ({ body: { version, id, ...content }, by: staff }): Promise<KeptPlanAnswer> => {
      if (holdsPersonalNumber(content)) throw new ProblemError('personalNumber', 422)
      const at = now()
      const [expiresAt, longUntil] = [dayMs, longLastsMs].map((lasts) => new Date(Date.parse(at) + lasts).toISOString()) as [string, string]
      const kept = await store.saveDraft({ ...planOf(id, staff), expectedVersion: version, content: JSON.stringify(content), atMost: mostPlans, at, expiresAt, ...(content.keepLong && { longUntil }), by: staff.label })
      if (kept === 'referralEnded') throw new ProblemError('referralClosed', 409)
      if (kept === 'otherPlan') throw new ProblemError('referralTaken', 409)
      if (kept === 'ended') throw new ProblemError('planIsOver', 409)
      if (kept === 'conflict' || kept === 'claimed') throw new ProblemError('changedSince', 409)
      if (kept === 'tooMany') throw new ProblemError('tooFast', 429)
      // Asked afterwards: what is decided from now on shortens what was kept, too.
      const [{ keepsPlansLong: mayKeepLong }] = await store.readSettings(staff.hostAuthorityId)
      return { version: kept, expiresAt: content.keepLong && mayKeepLong ? longUntil : expiresAt, mayKeepLong }
    },
  })

const keptRoutes = ({ store, now }: PlansParts) => [
  route<'staff'>({
    method: 'get',
    path: '/api/plans/{planId}',
    summary: 'A plan as it was left.',
    by: 'staff',
    answer: { status: 200, schema: keptPlanSchema, description: 'The plan.' },
    problems: [{ status: 404, when: 'there is none, or it is another host authority’s: the same answer' }],
    handle: async ({ by: staff, request }): Promise<KeptPlan> => {
      const plan = planOf(request.params['planId'], staff)
      const found = await store.readDraft(plan, now())
      if (!found) throw new ProblemError('notFound', 404)
      await store.noteDraftRead(plan, { at: now(), by: staff.label })
      const { content, ...written } = found
      return { ...written, fields: (JSON.parse(content) as KeepPlanBody).fields }
    },
  }),
  route<'staff'>({
    method: 'post',
    path: '/api/plans/{planId}/discard',
    summary: 'Throw a plan away.',
    by: 'staff',
    answer: { status: 200, schema: doneSchema, description: 'It is gone.' },
    problems: [{ status: 404, when: 'there is none, or it is another host authority’s: the same answer' }],
    handle: async ({ by: staff, request }) => {
      if (!(await store.endDraft(planOf(request.params['planId'], staff), { at: now(), by: staff.label, state: 'closed' }))) throw new ProblemError('notFound', 404)
      return { isDone: true }
    },
  }),
]
