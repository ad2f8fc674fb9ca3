import type { KeptReferral } from '#core/wire/before.ts'
import type { Staff } from '../door/ask-staff.ts'
import type { PlanDraft } from '../plan-draft.ts'
import type { NewId } from '../plan-parts.ts'
import { askReferral } from './ask-waiting.ts'
import type { planOfReferral, withAdded } from './plan-of-referral.ts'

type Part = { planOfReferral: typeof planOfReferral; withAdded: typeof withAdded }
/** A referral, and what makes a plan of it. */
export type Begun = { referral: KeptReferral } & Pick<Part, 'planOfReferral'>

/** What makes a plan of a referral, or adds to one, fetched when the page has been drawn; null where it does not come. Never rejects. */
export const fetchPlanOfReferral = (): Promise<Part | null> => import('./plan-of-referral.ts').catch(() => null)

/** All that it takes to begin a plan of a referral. Never rejects. `gone`: somebody else has taken care of it. `away`: one of the two did not come. */
export async function askBegun(id: string, staff: Staff, fetching: typeof fetch = fetch, fetchPart = fetchPlanOfReferral): Promise<Begun | 'gone' | 'away'> {
  const [referral, part] = await Promise.all([askReferral(id, staff, fetching), fetchPart()])
  if (typeof referral === 'string') return referral
  return part === null ? 'away' : { referral, planOfReferral: part.planOfReferral }
}

/** What takes what was added to a referral into the plan of it, and into no other that was begun since; null where it did not come. Never rejects. */
export async function askAdded({ id, referralId }: { id: string; referralId: string }, staff: Staff, newId: NewId, fetching: typeof fetch = fetch, fetchPart = fetchPlanOfReferral): Promise<((before: PlanDraft) => PlanDraft) | null> {
  const [newest, part] = await Promise.all([askReferral(referralId, staff, fetching), fetchPart()])
  return typeof newest === 'string' || part === null ? null : (before) => (before.id === id ? part.withAdded(before, newest, newId) : before)
}

/** Each call begins something; what it gives says whether nothing has been begun since. */
export function countBegun(): () => () => boolean {
  let last = 0
  return () => {
    const mine = (last += 1)
    return () => mine === last
  }
}
