import { freshInit } from '#client/live/post-init.ts'
import type { Demo, StaffAnswer } from '#core/wire/http.ts'

/** Whoever plans: their key, in the page's memory alone, and for whom. */
export type Staff = { key: string; authority: string }
export type AskedStaff = { staff: Staff } | { stopped: 'wrong' | 'away' }

/** What a key can be; a header takes nothing else. */
const keyForm = /^[A-Za-z0-9_-]{20,128}$/

/** Whether a key opens planning, and for whom; an administrator's opens settings alone. Never rejects. */
export async function askStaff(key: string, ask: typeof fetch = fetch): Promise<AskedStaff> {
  if (!keyForm.test(key)) return { stopped: 'wrong' }
  try {
    const answer = await ask('/api/staff', { ...freshInit(), headers: { authorization: `Bearer ${key}` } })
    if (answer.ok) return { staff: { key, authority: ((await answer.json()) as StaffAnswer).hostAuthority } }
    return { stopped: [401, 403].includes(answer.status) ? 'wrong' : 'away' }
  } catch {
    return { stopped: 'away' }
  }
}

/** The same with the demo's own key, which the demo gives to anybody. Never rejects. */
export async function askDemoStaff(ask: typeof fetch = fetch): Promise<AskedStaff> {
  try {
    const answer = await ask('/api/demo', freshInit())
    return answer.ok ? askStaff(((await answer.json()) as Demo).staffToken, ask) : { stopped: 'away' }
  } catch {
    return { stopped: 'away' }
  }
}
