import { freshInit, postInit } from '#client/live/post-init.ts'
import type { ProblemBody } from '#core/wire/http.ts'
import type { MeetingGaps } from '#core/wire/released-gaps.ts'

/** Why it was not done: `away`, nobody knows, and the same may be asked again. */
export type GapTrouble = 'away' | 'personalNumber' | 'saysWho' | 'tooLate'
export type Asked = { known: MeetingGaps } | { trouble: GapTrouble }

const troubles: Partial<Record<ProblemBody['problem'], GapTrouble>> = { personalNumber: 'personalNumber', namesSomebody: 'saysWho', changedSince: 'tooLate' }

/** What was noted, and what of it has gone on (`''`); or lets one go on, or takes it back. Never rejects. */
export async function askGaps(what: '' | '/release' | '/take-back', token: string | null, body?: object): Promise<Asked> {
  try {
    const init = body === undefined ? { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } } : postInit(body, token)
    const answer = await fetch(`/api/gaps${what}`, init)
    if (answer.ok) return { known: (await answer.json()) as MeetingGaps }
    return { trouble: troubles[((await answer.json()) as ProblemBody).problem] ?? 'away' }
  } catch {
    return { trouble: 'away' }
  }
}
