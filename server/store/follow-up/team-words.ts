import { randomBytes, type KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import { overLostConnection } from '../lost-connection.ts'
import { seal, unseal } from '../sealed.ts'
import type { Tables } from '../tables.ts'
import type { FollowUpStore } from './follow-up-store.ts'

/** What teams wrote themselves, sealed, and of no case: no line of the log says when, and the rows have no order of their own. */
export const teamWords = (db: Kysely<Tables>, masterKey: KeyObject): Pick<FollowUpStore, 'saveTeamWord' | 'listTeamWords'> => ({
  saveTeamWord: ({ hostAuthorityId, formId, halfYear, words }) =>
    overLostConnection(async () => {
      const id = randomBytes(12).toString('base64url')
      await db.insertInto('team_word').values({ id, host_authority_id: hostAuthorityId, form_id: formId, half_year: halfYear, sealed: seal(masterKey, Buffer.from(words), bindingOf(hostAuthorityId, id)) }).execute()
    }),
  listTeamWords: (hostAuthorityId) =>
    overLostConnection(async () => {
      const rows = await db.selectFrom('team_word').selectAll().where('host_authority_id', '=', hostAuthorityId).orderBy('half_year', 'desc').orderBy('form_id').orderBy('id').limit(500).execute()
      return rows.map(({ id, form_id, half_year, sealed }) => ({ formId: form_id, halfYear: half_year, words: unseal(masterKey, sealed, bindingOf(hostAuthorityId, id)).toString('utf8') }))
    }),
})

const bindingOf = (hostAuthorityId: string, id: string) => `team word:${hostAuthorityId}:${id}`
