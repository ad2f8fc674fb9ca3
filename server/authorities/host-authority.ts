import type { Store } from '#server/store/store.ts'
import { hashOf } from '#server/identity/secrets.ts'

type Settings = { id: string; name: string; staffToken: string; at: string; expiresAt: string }

/** Makes sure that the host authority is there, and that its staff token opens planning. */
export async function settleHostAuthority(store: Store, { id, name, staffToken, at, expiresAt }: Settings): Promise<void> {
  await store.saveAuthority({ id, name })
  await store.addStaffToken({ tokenHash: hashOf(staffToken), hostAuthorityId: id, label: name, at, expiresAt })
}
