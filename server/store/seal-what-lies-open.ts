import type { KeyObject } from 'node:crypto'
import { Kysely, PostgresDialect, type Selectable } from 'kysely'
import type { Pool } from 'pg'
import { seal, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'
import { boundAs, newTextKey } from './text-keys.ts'

/** Texts from before each had a key of its own: sealed anew at a start, by the tables' owner. Their traces in the files go with the first sweep, a minute later at most. */
export async function sealWhatLiesOpen(owner: Pool, masterKey: KeyObject): Promise<void> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: owner }) })
  await db.transaction().execute(async (inside) => {
    for (const gap of await inside.selectFrom('released_gap').selectAll().where('key_id', 'is', null).forUpdate().execute()) await sealGap(inside, masterKey, gap)
    for (const word of await inside.selectFrom('team_word').selectAll().where('key_id', 'is', null).forUpdate().execute()) await sealTeamWord(inside, masterKey, word)
  })
}

async function sealGap(inside: Kysely<Tables>, masterKey: KeyObject, { host_authority_id, id, words, answer }: Selectable<Tables['released_gap']>): Promise<void> {
  const { id: keyId, key } = await newTextKey(inside, masterKey, host_authority_id)
  const sealed = seal(key, Buffer.from(words ?? ''), boundAs.gap(host_authority_id, id))
  const sealedAnswer = answer === null ? null : seal(key, Buffer.from(answer), boundAs.gapAnswer(host_authority_id, id))
  await inside.updateTable('released_gap').set({ key_id: keyId, sealed, sealed_answer: sealedAnswer, words: null, answer: null }).where('host_authority_id', '=', host_authority_id).where('id', '=', id).execute()
}

async function sealTeamWord(inside: Kysely<Tables>, masterKey: KeyObject, { host_authority_id, id, sealed }: Selectable<Tables['team_word']>): Promise<void> {
  const bound = boundAs.teamWord(host_authority_id, id)
  const words = unseal(masterKey, sealed, bound)
  const { id: keyId, key } = await newTextKey(inside, masterKey, host_authority_id)
  await inside.updateTable('team_word').set({ key_id: keyId, sealed: seal(key, words, bound) }).where('id', '=', id).execute()
}
