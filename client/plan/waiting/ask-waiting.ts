import { freshInit, postInit } from '#client/live/post-init.ts'
import type { ClosedReferrals, CloseReferralsBody, EarlierMeetings, EarlierPeople, KeptReferral, Waiting } from '#core/wire/before.ts'
import type { Staff } from '../door/ask-staff.ts'

async function ask<T>(address: string, init: RequestInit, fetching: typeof fetch): Promise<T | 'gone' | 'away'> {
  try {
    const answer = await fetching(address, init)
    if (!answer.ok) return answer.status === 404 ? 'gone' : 'away'
    return (await answer.json()) as T
  } catch {
    return 'away'
  }
}
const by = ({ key }: Staff): RequestInit => ({ ...freshInit(), headers: { authorization: `Bearer ${key}` } })

/** What waits for who plans. None of these rejects. `gone`: somebody else has taken care of it. */
export const askWaiting = (staff: Staff, fetching: typeof fetch = fetch) => ask<Waiting>('/api/waiting', by(staff), fetching)
/** The meetings that the next one may be planned from, and who was there. */
export const askEarlier = (staff: Staff, fetching: typeof fetch = fetch) => ask<EarlierMeetings>('/api/meetings', by(staff), fetching)
export const askPeople = (meetingId: string, staff: Staff, fetching: typeof fetch = fetch) => ask<EarlierPeople>(`/api/meetings/${meetingId}/people`, by(staff), fetching)
export const askReferral = (id: string, staff: Staff, fetching: typeof fetch = fetch) => ask<KeptReferral>(`/api/referrals/${id}`, by(staff), fetching)
export const closeReferral = (id: string, { key }: Staff, fetching: typeof fetch = fetch) => ask<object>(`/api/referrals/${id}/close`, postInit({}, key), fetching)
export const releaseReferral = (id: string, part: Waiting['referrals'][number]['bound'][number]['part'], { key }: Staff, fetching: typeof fetch = fetch) => ask<object>(`/api/referrals/${id}/release`, postInit({ part }, key), fetching)
export const closeReferrals = (body: CloseReferralsBody, { key }: Staff, fetching: typeof fetch = fetch) => ask<ClosedReferrals>('/api/referrals/close', postInit(body, key), fetching)
export const discardPlan = (id: string, { key }: Staff, fetching: typeof fetch = fetch) => ask<object>(`/api/plans/${id}/discard`, postInit({}, key), fetching)
