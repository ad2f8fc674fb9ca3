import type { Staff, Store } from '#server/store/store.ts'
import { hashOf, newSecret } from './secrets.ts'

/** As long as a day of work. */
const lastsMs = 12 * 60 * 60_000

/** Whether an authority lets staff come to planning and to their seats by their work accounts. */
export const opensByAccount = async (store: Store, hostAuthorityId: string): Promise<boolean> => (await store.readSettings(hostAuthorityId))[0].staffSignIn !== 'key'

/** Whether what somebody planning came by is a way that their authority lets them come. Who decides comes by key: nobody shuts themselves out. */
export async function isLetIn(store: Store, { hostAuthorityId, isAdministrator, isByAccount }: Staff): Promise<boolean> {
  if (isAdministrator) return true
  const [{ staffSignIn }] = await store.readSettings(hostAuthorityId)
  return staffSignIn === 'keyOrAccount' || (staffSignIn === 'account') === isByAccount
}

/** How the log of a meeting names who acts on it without a seat. No seat's id has a space in it, so nobody is taken for a seat. */
export const signOf = ({ isAdministrator, label }: Pick<Staff, 'isAdministrator' | 'label'>): string => `${isAdministrator ? 'administrator' : 'staff'} ${label}`

/** Who a line of the log is of, when it is of no seat; `account`: some signs of the work account, null for who came by key. Null for a seat's id. */
export function readSign(sign: string): { kind: 'staff' | 'administrator'; account: string | null } | null {
  const [kind, ...label] = sign.split(' ')
  if (kind !== 'staff' && kind !== 'administrator') return null
  return { kind, account: /^account (\S+)$/.exec(label.join(' '))?.[1] ?? null }
}

/** A token for somebody whose account may plan; of who it is a few signs of the account's keyed hash are kept, for the log. */
export async function signInToPlan(store: Store, { hostAuthorityId, accountHash, at }: { hostAuthorityId: string; accountHash: string; at: string }): Promise<string> {
  const token = newSecret(32)
  const expiresAt = new Date(Date.parse(at) + lastsMs).toISOString()
  await store.addStaffToken({ tokenHash: hashOf(token), hostAuthorityId, label: `account ${accountHash.slice(0, 12)}`, isByAccount: true, at, expiresAt })
  return token
}
