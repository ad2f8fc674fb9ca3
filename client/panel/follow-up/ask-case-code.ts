import { freshInit, postInit } from '#client/live/post-init.ts'
import type { CaseCodeAnswer, CaseOffer } from '#core/wire/follow-up.ts'

/** Which code this seat may have; null also when nobody knows just now. Never rejects. */
export async function askOffer(token: string | null): Promise<CaseOffer['offers']> {
  try {
    const answer = await fetch('/api/follow-up', { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } })
    return answer.ok ? ((await answer.json()) as CaseOffer).offers : null
  } catch {
    return null
  }
}

/** A new code; null when nobody knows whether it was made: another try makes another. Never rejects. */
export async function askCaseCode(token: string | null): Promise<CaseCodeAnswer | null> {
  try {
    const answer = await fetch('/api/follow-up/code', postInit({}, token))
    return answer.ok ? ((await answer.json()) as CaseCodeAnswer) : null
  } catch {
    return null
  }
}
