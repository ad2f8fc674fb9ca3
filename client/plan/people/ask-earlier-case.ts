import { postInit } from '#client/live/post-init.ts'
import type { EarlierCase } from '#core/wire/follow-up.ts'
import type { Staff } from '../door/ask-staff.ts'

/** The meeting that a code of a follow-up leads to. `wrong`: a sign is wrong; `gone`: it opens nothing. Never rejects. */
export async function askEarlierCase(code: string, { key }: Staff, fetching: typeof fetch = fetch): Promise<EarlierCase | 'wrong' | 'gone' | 'away'> {
  try {
    const answer = await fetching('/api/follow-up/earlier', postInit({ code }, key))
    if (answer.ok) return (await answer.json()) as EarlierCase
    return answer.status === 400 ? 'wrong' : answer.status === 404 ? 'gone' : 'away'
  } catch {
    return 'away'
  }
}
