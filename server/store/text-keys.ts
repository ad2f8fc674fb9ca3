import { randomBytes, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { newKey, seal, secretKey, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

const bindingOf = (id: string): string => `text key:${id}`

/** A new key to a text that outlives its meeting, kept wrapped in the caller's transaction. Whoever deletes its row deletes what lies under it. */
export async function newTextKey(inside: Kysely<Tables>, masterKey: KeyObject, hostAuthorityId: string): Promise<{ id: string; key: KeyObject }> {
  const [id, bytes] = [randomBytes(12).toString('base64url'), newKey()]
  await inside.insertInto('text_key').values({ id, host_authority_id: hostAuthorityId, wrapped: seal(masterKey, bytes, bindingOf(id)) }).execute()
  return { id, key: secretKey(bytes) }
}

export const openedTextKey = (masterKey: KeyObject, { id, wrapped }: { id: string; wrapped: Buffer }): KeyObject => secretKey(unseal(masterKey, wrapped, bindingOf(id)))

/** What each text is bound to: moved to another row it does not open. */
export const boundAs = {
  teamWord: (hostAuthorityId: string, id: string): string => `team word:${hostAuthorityId}:${id}`,
  gap: (hostAuthorityId: string, id: string): string => `gap:${hostAuthorityId}:${id}`,
  handedOn: (hostAuthorityId: string, id: string): string => `handed on:${hostAuthorityId}:${id}`,
  gapAnswer: (hostAuthorityId: string, id: string): string => `gap answer:${hostAuthorityId}:${id}`,
}
