import { askWithDemoKey, askWithKey, type AskedWithKey } from '#client/meeting/key/ask-with-key.ts'
import type { AdministratorAnswer } from '#core/wire/settings.ts'

/** Whoever decides: their key, in the page's memory alone, and for whom. */
export type Administrator = { key: string; authority: string }

/** Whether a key opens the settings, and whose; one that plans meetings does not. Never rejects. */
export const askAdministrator = (key: string, ask: typeof fetch = fetch): Promise<AskedWithKey<Administrator>> =>
  askWithKey('/api/administrator', key, ({ hostAuthority }: AdministratorAnswer) => ({ key, authority: hostAuthority }), ask)

/** The same with the demo's own key. Never rejects. */
export const askDemoAdministrator = (ask: typeof fetch = fetch): Promise<AskedWithKey<Administrator>> =>
  askWithDemoKey(({ administratorToken }) => administratorToken, askAdministrator, ask)
