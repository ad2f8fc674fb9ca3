import { fetchKey, fetchSeats, fetchSettings, openStatistics } from './ask-accounts.ts'
import { keepRequest, takeRequest, type Memory } from './kept-request.ts'
import type { AccountSeat } from './number-alike.ts'
import type { Stopped } from './stopped.ts'

/** Where somebody stands who signs in. Their token is in the page's memory alone. */
export type SignInStep = { at: 'door' } | { at: 'waiting' } | { at: 'stopped'; why: Stopped } | { at: 'seats'; token: string; seats: AccountSeat[]; mayPlan: boolean; mayDecide: boolean; readsStatistics: boolean }

const stopped = (why: Stopped): SignInStep => ({ at: 'stopped', why })
const library = () => import('./authority.ts')

/** Before anybody presses anything: whether people sign in here at all. */
export async function lookAtDoor(): Promise<SignInStep> {
  const found = await fetchSettings()
  return 'stopped' in found ? stopped(found.stopped) : { at: 'door' }
}

/** Out: the authority's address to go to now; or why one stays. Never rejects. */
export async function goAway(memory: () => Memory, wish: { picksAccount: boolean }): Promise<{ goTo: string } | SignInStep> {
  const found = await fetchSettings()
  if ('stopped' in found) return stopped(found.stopped)
  try {
    const { address, request } = await (await library()).beginSignIn(found.settings, wish)
    return keepRequest(request, memory) ? { goTo: address } : stopped('storageClosed')
  } catch {
    return stopped('authorityAway')
  }
}

/** In: what the authority sent back. Out: the meetings to choose among, or why there are none. Never rejects. */
export async function comeBack(answer: URLSearchParams, memory: () => Memory): Promise<SignInStep> {
  const request = takeRequest(memory)
  const found = await fetchSettings()
  if ('stopped' in found) return stopped(found.stopped)
  try {
    const ended = await (await library()).endSignIn(found.settings, answer, request)
    if ('stopped' in ended) return stopped(ended.stopped)
    const listed = await fetchSeats(ended.token)
    return 'stopped' in listed ? stopped(listed.stopped) : { at: 'seats', token: ended.token, seats: listed.seats, mayPlan: listed.mayPlan, mayDecide: listed.mayDecide, readsStatistics: listed.readsStatistics }
  } catch {
    return stopped('serverAway')
  }
}

/** Out to planning or to the settings, with its key after `#`, where no server and no log sees it. Null when one goes; else why one stays. Never rejects. */
export async function goToWork(to: 'plan' | 'decide', token: string, { location }: { location: Pick<Location, 'assign'> }): Promise<SignInStep | null> {
  const found = await fetchKey(to, token)
  if ('stopped' in found) return stopped(found.stopped)
  location.assign(`${to === 'plan' ? '/plan' : '/settings'}#${found.key}`)
  return null
}

/** Out to the statistics, with a cookie that opens nothing else. Null when one goes; else why one stays. Never rejects. */
export async function goToStatistics(token: string, { location }: { location: Pick<Location, 'assign'> }): Promise<SignInStep | null> {
  const closed = await openStatistics(token)
  if (closed) return stopped(closed.stopped)
  location.assign('/statistik')
  return null
}
