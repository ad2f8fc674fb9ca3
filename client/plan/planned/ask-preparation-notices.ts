import { freshInit, postInit } from '#client/live/post-init.ts'
import type { SendOutcome } from '#client/meeting/notices/mail-form.tsx'
import type { PreparationNotices } from '#core/wire/deliveries.ts'
import type { ProblemBody } from '#core/wire/http.ts'

const beforeMeeting = (meetingId: string) => `/api/meetings/${meetingId}/preparation`
const addressOf = (meetingId: string) => `${beforeMeeting(meetingId)}/notices`

/** What stands of the notices of the letter before this meeting; null when nobody knows, or there is no such letter any more. Never rejects. */
export async function askPreparationNotices(meetingId: string, key: string, ask: typeof fetch = fetch): Promise<PreparationNotices | null> {
  try {
    const answer = await ask(addressOf(meetingId), { ...freshInit(), headers: { authorization: `Bearer ${key}` } })
    return answer.ok ? ((await answer.json()) as PreparationNotices) : null
  } catch {
    return null
  }
}

export type PreparationAnswered = PreparationNotices | Exclude<SendOutcome, 'sent'>

/** Sends a notice (`''`) or stops one (`/stop`), and gives how it stands then; null when nobody knows. Never rejects. */
export const postPreparationNotice = (what: '' | '/stop', meetingId: string, body: object, key: string, ask: typeof fetch = fetch): Promise<PreparationAnswered> => post(addressOf(meetingId) + what, body, key, ask)

/** Releases what a reader has before the meeting from the e-ID that opens it, and gives how it stands then; null when nobody knows. Never rejects. */
export const postRelease = (meetingId: string, seatId: string, key: string, ask: typeof fetch = fetch): Promise<PreparationAnswered> => post(`${beforeMeeting(meetingId)}/release`, { seatId }, key, ask)

async function post(address: string, body: object, key: string, ask: typeof fetch): Promise<PreparationAnswered> {
  try {
    const answer = await ask(address, postInit(body, key))
    if (answer.ok) return (await answer.json()) as PreparationNotices
    const { problem, fields } = (await answer.json()) as ProblemBody
    if (problem === 'personalNumber') return 'personalNumber'
    return fields?.includes('address') === true ? 'wrongAddress' : null
  } catch {
    return null
  }
}
