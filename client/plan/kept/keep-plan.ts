import { freshInit, postInit } from '#client/live/post-init.ts'
import type { KeepPlanSent, KeptPlan, KeptPlanAnswer } from '#core/wire/before.ts'
import type { ProblemBody } from '#core/wire/http.ts'
import type { Staff } from '../door/ask-staff.ts'
import { emptyPlan, type PlanDraft } from '../plan-draft.ts'

/** A plan and the version that it was kept as; 0 when it never was. */
export type Kept = { version: number; draft: PlanDraft }

/** What became of a plan that was to be kept, and until when it is. `elsewhere`: it has another version by now. `over`: it is gone for good. `taken`: somebody has begun another plan of its referral. `closed`: the referral that it was begun from is over, and the plan with it. `notTaken`: the server answered no. `offline`: nobody knows. */
type Stopped = 'elsewhere' | 'over' | 'taken' | 'closed' | 'number' | 'full' | 'needsKey' | 'notTaken' | 'offline'
export type KeptHow = { version: number; until: string; mayKeepLong: boolean } | { stopped: Stopped }

const known: Partial<Record<ProblemBody['problem'], Stopped>> = { changedSince: 'elsewhere', planIsOver: 'over', referralTaken: 'taken', referralClosed: 'closed', personalNumber: 'number', tooFast: 'full', signInAgain: 'needsKey', notYourRole: 'needsKey' }

/** Keeps the plan as it stands, on the version that it builds on. Never rejects. */
export async function keepPlan(draft: PlanDraft, version: number, { key }: Staff, ask: typeof fetch = fetch): Promise<KeptHow> {
  const { id, question, keepLong } = draft
  // A day that is none yet is kept among the fields, and in the list there is none.
  const day = draft.day.length > 10 ? '' : draft.day
  const body: KeepPlanSent = { id, version, question: question.slice(0, 160), day, referralId: draft.referral?.id ?? null, keepLong, fields: JSON.parse(JSON.stringify(draft)) as KeepPlanSent['fields'] }
  try {
    const answer = await ask('/api/plans', postInit(body, key))
    if (answer.ok) {
      const { version: next, expiresAt, mayKeepLong } = (await answer.json()) as KeptPlanAnswer
      return { version: next, until: expiresAt, mayKeepLong }
    }
    return { stopped: known[((await answer.json()) as ProblemBody).problem] ?? (answer.status < 500 ? 'notTaken' : 'offline') }
  } catch {
    return { stopped: 'offline' }
  }
}

/** A plan as it was left, also by a page of yesterday; null when it is gone, or can not be had just now. Never rejects. */
export async function askKeptPlan(id: string, { key }: Staff, ask: typeof fetch = fetch): Promise<Kept | 'gone' | 'away'> {
  try {
    const answer = await ask(`/api/plans/${id}`, { ...freshInit(), headers: { authorization: `Bearer ${key}` } })
    if (!answer.ok) return answer.status === 404 ? 'gone' : 'away'
    const { fields, version } = (await answer.json()) as KeptPlan
    const kept = fields as unknown as PlanDraft
    return { draft: { ...emptyPlan(() => id, kept.formId, kept.language, ''), ...kept }, version }
  } catch {
    return 'away'
  }
}
