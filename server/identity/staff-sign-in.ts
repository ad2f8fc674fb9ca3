import type { Staff, Store } from '#server/store/store.ts'
import { hashOf, newSecret } from './secrets.ts'

/** As long as a day of work. */
const lastsMs = 12 * 60 * 60_000

/** Whether an authority lets staff come to planning and to their seats by their work accounts. */
export const opensByAccount = async (store: Store, hostAuthorityId: string): Promise<boolean> => (await store.readSettings(hostAuthorityId))[0].staffSignIn !== 'key'

/** Whether what somebody came by is a way that their authority lets them come. The key that makes the first administrator is let in until there is one. */
export async function isLetIn(store: Store, { hostAuthorityId, isAdministrator, isByAccount, name }: Staff, now: string): Promise<boolean> {
  if (isAdministrator && name === null && (await store.listAdministrators(hostAuthorityId, now)).length > 0) return false
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

type SigningIn = { hostAuthorityId: string; accountHash: string; name: string; isAdministrator: boolean; at: string }

/** A token for somebody whose account may plan, or decide. Their name stands by what they decide, or a few signs where there is none; the log has a few signs of the account's keyed hash. */
export async function signInAsStaff(store: Store, { hostAuthorityId, accountHash, name, isAdministrator, at }: SigningIn): Promise<string> {
  const token = newSecret(32)
  const expiresAt = new Date(Date.parse(at) + lastsMs).toISOString()
  await store.addStaffToken({ tokenHash: hashOf(token), hostAuthorityId, label: `account ${accountHash.slice(0, 12)}`, name: name === '' ? `konto ${accountHash.slice(0, 12)}` : name.slice(0, 80), isAdministrator, isByAccount: true, at, expiresAt })
  return token
}
