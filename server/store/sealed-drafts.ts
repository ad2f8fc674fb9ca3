import type { KeyObject } from 'node:crypto'
import type { Kysely, Selectable } from 'kysely'
import type { DraftRef, KeptDraft, SaveDraft } from './draft-store.ts'
import { newKey, seal, secretKey, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

export type OpeningDrafts = { masterKey: KeyObject; onFault: (fault: unknown) => void }

/** Bound to authority and id: what is moved to another row does not open. */
const bindingOf = (hostAuthorityId: string, id: string) => `draft:${hostAuthorityId}:${id}`

export function openedDraft(row: Selectable<Tables['kept_draft']>, masterKey: KeyObject): KeptDraft {
  const bound = bindingOf(row.host_authority_id, row.id)
  const key = secretKey(unseal(masterKey, row.wrapped, bound))
  const content = unseal(key, row.sealed, `${bound}:${row.version}`).toString('utf8')
  return { id: row.id, version: row.version, createdAt: row.created_at.toISOString(), changedAt: row.changed_at.toISOString(), expiresAt: row.expires_at.toISOString(), content }
}

/** Each by itself: one that can not be opened is told, keeps nobody from the others, and goes unread when its time is over. */
export const openedDrafts = (rows: readonly Selectable<Tables['kept_draft']>[], { masterKey, onFault }: OpeningDrafts): KeptDraft[] =>
  rows.flatMap((row) => {
    try {
      return [openedDraft(row, masterKey)]
    } catch (fault) {
      onFault(fault)
      return []
    }
  })

/** A key of its own each time: the one before opens nothing that stands. */
export function sealedRow(masterKey: KeyObject, { hostAuthorityId, id, content }: SaveDraft, version: number) {
  const bound = bindingOf(hostAuthorityId, id)
  const bytes = newKey()
  return { version, wrapped: seal(masterKey, bytes, bound), sealed: seal(secretKey(bytes), Buffer.from(content), `${bound}:${version}`) }
}

/** The plans that were begun from a referral, those whose time is over too: each says so under its seal, and nowhere else. */
export async function plansOf(inside: Kysely<Tables>, opening: OpeningDrafts, { hostAuthorityId, id }: Pick<DraftRef, 'hostAuthorityId' | 'id'>): Promise<KeptDraft[]> {
  const plans = await inside.selectFrom('kept_draft').selectAll().where('host_authority_id', '=', hostAuthorityId).where('kind', '=', 'plan').execute()
  return openedDrafts(plans, opening).filter((plan) => referralOf(plan) === id)
}

/** The referral that a plan was begun from; null when it was begun from none. */
export const referralOf = ({ content }: Pick<KeptDraft, 'content'>): string | null => (JSON.parse(content) as { referralId?: string | null }).referralId ?? null
