import { freshInit, postInit } from '#client/live/post-init.ts'
import type { KeepPlanBody, KeptPlan, KeptPlanAnswer } from '#core/wire/before.ts'
import type { ProblemBody } from '#core/wire/http.ts'
import type { Staff } from '../door/ask-staff.ts'
import { emptyPlan, type PlanDraft } from '../plan-draft.ts'

/** A plan and the version that it was kept as; 0 when it never was. */
export type Kept = { version: number; draft: PlanDraft }

/** What became of a plan that was to be kept. `elsewhere`: it has another version by now, or is gone. `offline`: nobody knows. */
export type KeptHow = { version: number } | { stopped: 'elsewhere' | 'number' | 'full' | 'needsKey' | 'offline' }

const known: Partial<Record<ProblemBody['problem'], 'elsewhere' | 'number' | 'full' | 'needsKey'>> = { changedSince: 'elsewhere', personalNumber: 'number', tooFast: 'full', signInAgain: 'needsKey', notYourRole: 'needsKey' }

/** Keeps the plan as it stands, on the version that it builds on. Never rejects. */
export async function keepPlan(draft: PlanDraft, version: number, { key }: Staff, ask: typeof fetch = fetch): Promise<KeptHow> {
  const { id, question, day } = draft
  const body: KeepPlanBody = { id, version, question: question.slice(0, 160), day, fields: JSON.parse(JSON.stringify(draft)) as KeepPlanBody['fields'] }
  try {
    const answer = await ask('/api/plans', postInit(body, key))
    if (answer.ok) return { version: ((await answer.json()) as KeptPlanAnswer).version }
    return { stopped: known[((await answer.json()) as ProblemBody).problem] ?? 'offline' }
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
