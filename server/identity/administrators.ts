import type { Administrator, DecidedBy, Staff, Store } from '#server/store/store.ts'
import { hashOf, newId, newSecret } from './secrets.ts'
import { signOf } from './staff-sign-in.ts'

/** A key of a person is good until it is ended. */
const farAway = '2999-01-01T00:00:00.000Z'

/** Who decides, by name where it is a person; the log calls them by signs alone. */
export const deciderOf = (staff: Staff): Required<DecidedBy> => ({ by: staff.name ?? staff.label, sign: signOf(staff) })

type NewAdministrator = { hostAuthorityId: string; name: string; addedBy: string; sign: string; at: string }

/** A key for one more administrator: shown once, of it only a hash is kept. */
export async function addAdministrator(store: Pick<Store, 'addStaffToken'>, { hostAuthorityId, name, addedBy, sign, at }: NewAdministrator): Promise<Administrator & { key: string }> {
  const [key, label] = [newSecret(32), `key ${newId().slice(0, 12)}`]
  await store.addStaffToken({ tokenHash: hashOf(key), hostAuthorityId, label, name, addedBy, isAdministrator: true, at, expiresAt: farAway, sign })
  return { key, label, name, addedAt: at, addedBy }
}
