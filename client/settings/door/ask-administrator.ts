import { askWithDemoKey, askWithKey, type AskedWithKey } from '#client/meeting/key/ask-with-key.ts'
import { freshInit } from '#client/live/post-init.ts'
import type { AdministratorAnswer } from '#core/wire/settings.ts'

/** Whoever decides: their key, in the page's memory alone, for whom and by what name; without a name they make the first administrator. */
export type Administrator = { key: string; authority: string; name: string | null }

/** Whether a key opens the settings, and whose; one that plans meetings does not. Never rejects. */
export const askAdministrator = (key: string, ask: typeof fetch = fetch): Promise<AskedWithKey<Administrator>> =>
  askWithKey('/api/administrator', key, ({ hostAuthority, name }: AdministratorAnswer) => ({ key, authority: hostAuthority, name }), ask)

/** The same with the demo's own key. Never rejects. */
export const askDemoAdministrator = (ask: typeof fetch = fetch): Promise<AskedWithKey<Administrator>> =>
  askWithDemoKey(({ administratorToken }) => administratorToken, askAdministrator, ask)

/** Whether people sign in with work accounts here. Never rejects. */
export const hasAccounts = (ask: typeof fetch = fetch): Promise<boolean> =>
  ask('/api/accounts/settings', freshInit()).then(({ ok }) => ok, () => false)
