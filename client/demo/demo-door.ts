import type { Demo } from '#core/wire/http.ts'
import type { Localized } from './localized.ts'

export type DemoMeeting = Demo['meetings'][number]
export type DemoSeat = DemoMeeting['seats'][number]
export type PlayAction = 'play' | 'pause' | 'step' | 'restart'
export type Playing = { meetingId: string; state: 'idle' | 'playing' | 'paused' | 'done'; at: number; of: number; line: Localized | null }

/** The demo's meetings with their links, and the token that plays them. Rejects when there is no demo here. */
export const askForDemo = (): Promise<Demo> => asked('/api/demo')

/** How far the playing of a meeting has come. */
export const askPlaying = (meetingId: string, staffToken: string): Promise<Playing> =>
  asked(`/api/demo/play/${encodeURIComponent(meetingId)}`, { headers: { authorization: `Bearer ${staffToken}` } })

/** Out: how far it has come; after `restart` under the new meeting's id. */
export const play = (meetingId: string, action: PlayAction, staffToken: string): Promise<Playing> =>
  asked('/api/demo/play', {
    method: 'POST',
    headers: { authorization: `Bearer ${staffToken}`, 'content-type': 'application/json' },
    body: JSON.stringify({ meetingId, action }),
  })

/** The server does not know this meeting or this token any longer: it was started anew, or the meeting was. */
export class DemoGone extends Error {}

async function asked<T>(address: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(address, { cache: 'no-store', ...init })
  if (response.status === 404 || response.status === 401) throw new DemoGone()
  if (!response.ok) throw new Error(`The demo answered ${response.status}.`)
  return (await response.json()) as T
}
