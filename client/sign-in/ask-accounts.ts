import { freshInit, postInit } from '#client/live/post-init.ts'
import type { AccountPlans, AccountSeats, AccountSettings, ProblemBody } from '#core/wire/http.ts'
import type { AccountSeat } from './number-alike.ts'
import type { Stopped } from './stopped.ts'

type Answer<T> = T | { stopped: Stopped }

/** Where people sign in here, and what for. Never rejects. */
export async function fetchSettings(): Promise<Answer<{ settings: AccountSettings }>> {
  try {
    const answer = await fetch('/api/accounts/settings', freshInit())
    if (answer.ok) return { settings: (await answer.json()) as AccountSettings }
    return { stopped: answer.status === 404 ? 'notHere' : 'serverAway' }
  } catch {
    return { stopped: 'serverAway' }
  }
}

/** The meetings that the account of this token has a seat in, the next first. Never rejects. */
export async function fetchSeats(token: string): Promise<Answer<{ seats: AccountSeat[]; mayPlan: boolean; mayDecide: boolean; readsStatistics: boolean }>> {
  try {
    const answer = await fetch('/api/accounts/seats', postInit({ token }))
    const body: unknown = await answer.json()
    if (!answer.ok) return { stopped: stoppedAt((body as ProblemBody).problem) }
    const { seats, mayPlan, mayDecide = false, readsStatistics = false } = body as AccountSeats
    return { seats, mayPlan, mayDecide, readsStatistics }
  } catch {
    return { stopped: 'serverAway' }
  }
}

/** A key for planning or deciding, for an account that may. Never rejects. */
export async function fetchKey(to: 'plan' | 'decide', token: string): Promise<Answer<{ key: string }>> {
  try {
    const answer = await fetch(`/api/accounts/${to}`, postInit({ token }))
    const body: unknown = await answer.json()
    return answer.ok ? { key: (body as AccountPlans).token } : { stopped: stoppedAt((body as ProblemBody).problem) }
  } catch {
    return { stopped: 'serverAway' }
  }
}

/** Lets this browser in to the statistics, for an account that reads them. Null when it is in; never rejects. */
export async function openStatistics(token: string): Promise<{ stopped: Stopped } | null> {
  try {
    const answer = await fetch('/api/accounts/statistics', postInit({ token }))
    return answer.ok ? null : { stopped: stoppedAt(((await answer.json()) as ProblemBody).problem) }
  } catch {
    return { stopped: 'serverAway' }
  }
}

function stoppedAt(problem: ProblemBody['problem']): Stopped {
  if (problem === 'tenantNotLetIn' || problem === 'signInAgain') return problem
  return problem === 'signInAway' ? 'authorityAway' : 'serverAway'
}
