import { freshInit, postInit } from '#client/live/post-init.ts'
import type { StaffCommandAnswer } from '#core/wire/http.ts'
import type { AheadMeetings, ChairLink, OverMeetings } from '#core/wire/over.ts'
import type { Staff } from '../door/ask-staff.ts'

export type Over = OverMeetings['meetings'][number]
export type Ahead = AheadMeetings['meetings'][number]

async function ask<T>(address: string, init: RequestInit, fetching: typeof fetch): Promise<T | null> {
  try {
    const answer = await fetching(address, init)
    return answer.ok ? ((await answer.json()) as T) : null
  } catch {
    return null
  }
}

const askMeetings =
  <One>(which: 'over' | 'ahead') =>
  async ({ key }: Staff, fetching: typeof fetch = fetch): Promise<One[] | null> =>
    (await ask<{ meetings: One[] }>(`/api/meetings/${which}`, { ...freshInit(), headers: { authorization: `Bearer ${key}` } }, fetching))?.meetings ?? null

/** The authority's meetings that are over, the last first; null when they can not be had. None of these rejects. */
export const askOver = askMeetings<Over>('over')

/** Those that are not over, whether they have begun or not, the first day first; null as above. */
export const askAhead = askMeetings<Ahead>('ahead')

/** A link to its chair's seat; null when there is none. */
export const askChairLink = (meetingId: string, { key }: Staff, fetching: typeof fetch = fetch) => ask<ChairLink>(`/api/meetings/${meetingId}/chair`, postInit({}, key), fetching)

/** That consent is taken back, or that this was a mistake, as told; how it went, null when nobody knows: the same `id` may be sent again. */
export async function sayWithdrawn(type: 'withdrawConsent' | 'takeBackWithdrawal', { meetingId, id }: { meetingId: string; id: string }, { key }: Staff, fetching: typeof fetch = fetch): Promise<'done' | 'refused' | null> {
  const found = await ask<StaffCommandAnswer>(`/api/meetings/${meetingId}/commands`, postInit({ id, command: { type } }, key), fetching)
  const kind = found?.answer.kind ?? 'problem'
  return kind === 'problem' ? null : kind
}
