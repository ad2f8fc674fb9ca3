import type { Letter } from '#core/letters/letter.ts'
import { freshInit } from '#client/live/post-init.ts'

/** The letter before the meeting, as this seat may read it now; null where there is none, or no answer. It is kept nowhere. */
export async function askPreparationLetter(token: string | null): Promise<Letter | null> {
  try {
    const answer = await fetch('/api/letters/preparation', { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } })
    return answer.ok ? ((await answer.json()) as Letter) : null
  } catch {
    return null
  }
}
