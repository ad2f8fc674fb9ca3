import { freshInit, postInit } from '#client/live/post-init.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import type { ProblemBody } from '#core/wire/http.ts'

/** `null`: nobody knows; the same may be asked again. `wrongAddress`, `personalNumber`: nothing was sent. `changed`: nor was it, for the letter is another by now. */
export type Answered = Deliveries | 'wrongAddress' | 'personalNumber' | 'changed' | null

const address = '/api/letters/deliveries'

/** What was sent, and how it arrived. Never rejects. */
export async function askDeliveries(token: string | null): Promise<Deliveries | null> {
  try {
    const answer = await fetch(address, { ...freshInit(), headers: { authorization: `Bearer ${token ?? ''}` } })
    return answer.ok ? ((await answer.json()) as Deliveries) : null
  } catch {
    return null
  }
}

/** Sends (`''`), stops (`/stop`) or notes (`/explained`, `/handed`, `/told`) or releases (`/release`), and gives how it stands then. Never rejects. */
export async function postDelivery(what: '' | '/stop' | '/explained' | '/handed' | '/told' | '/release', body: object, token: string | null): Promise<Answered> {
  try {
    const answer = await fetch(address + what, postInit(body, token))
    if (answer.ok) return (await answer.json()) as Deliveries
    const { problem, fields } = (await answer.json()) as ProblemBody
    if (problem === 'personalNumber') return 'personalNumber'
    if (problem === 'changedSince') return 'changed'
    return fields?.includes('address') === true ? 'wrongAddress' : null
  } catch {
    return null
  }
}
