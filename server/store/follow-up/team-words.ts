import { randomBytes, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { dayAfterMonths, halfYearOf, keptForMonths } from '#core/follow-up/moments.ts'
import { overLostConnection } from '../lost-connection.ts'
import { seal, unseal } from '../sealed.ts'
import type { Tables } from '../tables.ts'
import { boundAs, newTextKey, openedTextKey } from '../text-keys.ts'
import { standing } from './whole-cases.ts'
import type { FollowUpStore, NewTeamWord } from './follow-up-store.ts'

/** What teams wrote themselves, sealed under the key of the follow-up, with which it goes: no line of the log says when, the rows have no order of their own, and who reads them is not told of which case. */
export const teamWords = (db: Kysely<Tables>, masterKey: KeyObject): Pick<FollowUpStore, 'saveTeamWord' | 'listTeamWords'> => ({
  saveTeamWord: (word) => overLostConnection(() => db.transaction().execute((inside) => save(inside, masterKey, word))),
  listTeamWords: (hostAuthorityId) => overLostConnection(() => list(db, masterKey, hostAuthorityId)),
})

async function save(inside: Kysely<Tables>, masterKey: KeyObject, { caseId, formId, halfYear, words }: NewTeamWord): Promise<boolean> {
  const found = await standing(inside).where('followed_case.id', '=', caseId).forUpdate('followed_case').executeTakeFirst()
  if (!found) return false
  const { host_authority_id } = found
  const { id: keyId, key } = (await keyOf(inside, masterKey, found.words_key)) ?? (await newTextKey(inside, masterKey, host_authority_id))
  if (keyId !== found.words_key) await inside.updateTable('followed_case').set({ words_key: keyId }).where('id', '=', caseId).execute()
  const id = randomBytes(12).toString('base64url')
  await inside.insertInto('team_word').values({ id, host_authority_id, form_id: formId, half_year: halfYear, key_id: keyId, sealed: seal(key, Buffer.from(words), boundAs.teamWord(host_authority_id, id)) }).execute()
  return true
}

/** Those of a half-year in which no follow-up is kept any longer: with their keys. Gives how many keys went. */
export async function eraseOverdueWords(db: Kysely<Tables>, today: string): Promise<number> {
  const halfYear = halfYearOf(dayAfterMonths(today, -keptForMonths))
  const gone = await overLostConnection(() => db.deleteFrom('text_key').where(sql<boolean>`id in (select key_id from team_word where half_year <= ${halfYear})`).returning('id').execute())
  return gone.length
}

async function keyOf(inside: Kysely<Tables>, masterKey: KeyObject, id: string | null) {
  const row = id === null ? undefined : await inside.selectFrom('text_key').select(['id', 'wrapped']).where('id', '=', id).executeTakeFirst()
  return row && { id: row.id, key: openedTextKey(masterKey, row) }
}

/** As a case is hidden whose meeting's consent was withdrawn, so are its words. */
const isHidden = sql<boolean>`exists (select from followed_case c join meeting m on m.id = c.meeting_id where c.words_key = team_word.key_id and m.withdrawn_at is not null)`

async function list(db: Kysely<Tables>, masterKey: KeyObject, hostAuthorityId: string): ReturnType<FollowUpStore['listTeamWords']> {
  const rows = await db
    .selectFrom('team_word')
    .innerJoin('text_key', 'text_key.id', 'team_word.key_id')
    .select(['team_word.id', 'form_id', 'half_year', 'sealed', 'wrapped', 'text_key.id as keyId'])
    .where('team_word.host_authority_id', '=', hostAuthorityId)
    .where(sql<boolean>`not ${isHidden}`)
    .orderBy('half_year', 'desc')
    .orderBy('form_id')
    .orderBy('team_word.id')
    .limit(500)
    .execute()
  return rows.map(({ id, form_id, half_year, sealed, wrapped, keyId }) => ({ formId: form_id, halfYear: half_year, words: unseal(openedTextKey(masterKey, { id: keyId, wrapped }), sealed, boundAs.teamWord(hostAuthorityId, id)).toString('utf8') }))
}
