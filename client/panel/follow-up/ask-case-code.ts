import { freshInit, postInit } from '#client/live/post-init.ts'
import type { CaseCodeAnswer, CaseOffer, CaseOffered } from '#core/wire/follow-up.ts'

/** Which codes this seat may take out; none also when nobody knows just now. Never rejects. */
export async function askOffers(token: string | null): Promise<CaseOffer['offers']> {
  try {
    const answer = await fetch('/api/follow-up', { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } })
    return answer.ok ? ((await answer.json()) as CaseOffer).offers : []
  } catch {
    return []
  }
}

/** A new code; null when nobody knows whether it was made: another try makes another. Never rejects. */
export async function askCaseCode({ voice, caseId }: CaseOffered, token: string | null): Promise<CaseCodeAnswer | null> {
  try {
    const answer = await fetch('/api/follow-up/code', postInit({ voice, caseId }, token))
    return answer.ok ? ((await answer.json()) as CaseCodeAnswer) : null
  } catch {
    return null
  }
}
