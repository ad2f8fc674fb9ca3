import type { Store } from '#server/store/store.ts'
import { hashOf } from '#server/identity/secrets.ts'

/** The one authority that a server is for. */
export const ownAuthorityId = 'host'

type HostAuthority = { id: string; name: string; staffToken: string | null; administratorToken?: string | null; administrator?: { name: string; key: string }; at: string; expiresAt: string }

/** Makes sure that the host authority is there, that its staff token opens planning, and its administrator's token the making of the first administrator; the tokens that stood in their place before open nothing. `administrator`: a person whose key is known already, as in the demo. */
export async function settleHostAuthority(store: Store, { id, name, staffToken, administratorToken, administrator, at, expiresAt }: HostAuthority): Promise<void> {
  await store.saveAuthority({ id, name })
  const token = { hostAuthorityId: id, label: name, at, expiresAt }
  if (staffToken) await store.addStaffToken({ ...token, tokenHash: hashOf(staffToken) })
  if (administratorToken) await store.addStaffToken({ ...token, tokenHash: hashOf(administratorToken), isAdministrator: true })
  if (administrator) await store.addStaffToken({ ...token, tokenHash: hashOf(administrator.key), label: `key ${hashOf(administrator.key).slice(0, 12)}`, name: administrator.name, isAdministrator: true })
  const keep = [staffToken, administratorToken].flatMap((one) => (one ? [hashOf(one)] : []))
  await store.endOtherStaffTokens(id, keep, at)
}
