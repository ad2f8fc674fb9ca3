import { postInit } from '#client/live/post-init.ts'
import type { ReadingCode } from '#core/wire/settings.ts'

/** Which letter: the letter before the meeting is `preparation`; `copyOf` is the seat of an organisation that gets a copy. */
export type CodeFor = 'participant' | 'referrer' | 'preparation' | { copyOf: string }

/** A new code for this letter; null when nobody knows whether it was made: another try makes another. Never rejects. */
export async function askReadingCode(letter: CodeFor, token: string | null): Promise<ReadingCode | null> {
  try {
    const answer = await fetch(`/api/letters/${typeof letter === 'string' ? letter : `participant/copies/${letter.copyOf}`}/code`, postInit({}, token))
    return answer.ok ? ((await answer.json()) as ReadingCode) : null
  } catch {
    return null
  }
}
