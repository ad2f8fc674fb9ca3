import { freshInit, postInit } from '#client/live/post-init.ts'
import type { SendOutcome } from '#client/meeting/notices/mail-form.tsx'
import type { PreparationNotices } from '#core/wire/deliveries.ts'
import type { ProblemBody } from '#core/wire/http.ts'

const addressOf = (meetingId: string) => `/api/meetings/${meetingId}/preparation/notices`

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
export async function postPreparationNotice(what: '' | '/stop', meetingId: string, body: object, key: string, ask: typeof fetch = fetch): Promise<PreparationAnswered> {
  try {
    const answer = await ask(addressOf(meetingId) + what, postInit(body, key))
    if (answer.ok) return (await answer.json()) as PreparationNotices
    const { problem, fields } = (await answer.json()) as ProblemBody
    if (problem === 'personalNumber') return 'personalNumber'
    return fields?.includes('address') === true ? 'wrongAddress' : null
  } catch {
    return null
  }
}
