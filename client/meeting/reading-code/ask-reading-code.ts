import { postInit } from '#client/live/post-init.ts'
import type { ReadingCode } from '#core/wire/settings.ts'

/** A new code for this letter; null when nobody knows whether it was made: another try makes another. Never rejects. */
export async function askReadingCode(recipient: 'participant' | 'referrer' | 'preparation', token: string | null): Promise<ReadingCode | null> {
  try {
    const answer = await fetch(`/api/letters/${recipient}/code`, postInit({}, token))
    return answer.ok ? ((await answer.json()) as ReadingCode) : null
  } catch {
    return null
  }
}
