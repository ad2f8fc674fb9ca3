import type { askAdded, askBegun } from './plan-of-referral.ts'

type Part = { askBegun: typeof askBegun; askAdded: typeof askAdded }

/** What makes a plan of a referral, or adds to one, fetched when the page has been drawn; null where it does not come. Never rejects. */
export const fetchPlanOfReferral = (): Promise<Part | null> => import('./plan-of-referral.ts').catch(() => null)

/** What is asked with that part of the page; `away` where it does not come. */
export async function withPart<T>(ask: (part: Part) => Promise<T>, fetchPart = fetchPlanOfReferral): Promise<T | 'away'> {
  const part = await fetchPart()
  return part === null ? 'away' : ask(part)
}

/** Each call begins something; what it gives says whether nothing has been begun since. */
export function countBegun(): () => () => boolean {
  let last = 0
  return () => {
    const mine = (last += 1)
    return () => mine === last
  }
}
