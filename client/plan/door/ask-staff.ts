import { askWithDemoKey, askWithKey, type AskedWithKey } from '#client/meeting/key/ask-with-key.ts'
import { freshInit } from '#client/live/post-init.ts'
import type { MeetingForm } from '../meeting-form.ts'
import type { StaffAnswer } from '#core/wire/http.ts'

/** Whoever plans: their key, in the page's memory alone, for whom, and the forms of meeting that these have made themselves. */
export type Staff = { key: string; authority: string; ownForms: readonly MeetingForm[] }

/** Whether a key opens planning, and for whom; an administrator's opens settings alone. Never rejects. */
export const askStaff = (key: string, ask: typeof fetch = fetch): Promise<AskedWithKey<Staff>> =>
  askWithKey('/api/staff', key, ({ hostAuthority, ownForms }: StaffAnswer) => ({ key, authority: hostAuthority, ownForms }), ask)

/** The same with the demo's own key. Never rejects. */
export const askDemoStaff = (ask: typeof fetch = fetch): Promise<AskedWithKey<Staff>> => askWithDemoKey(({ staffToken }) => staffToken, askStaff, ask)

/** Whether people sign in with work accounts here. Never rejects. */
export async function hasAccounts(ask: typeof fetch = fetch): Promise<boolean> {
  try {
    return (await ask('/api/accounts/settings', freshInit())).ok
  } catch {
    return false
  }
}
