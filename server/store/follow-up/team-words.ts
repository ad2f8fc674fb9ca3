import { randomBytes, type KeyObject } from 'node:crypto'
import { sql, type Kysely } from 'kysely'
import { dayAfterMonths, halfYearOf, keptForMonths } from '#core/follow-up/moments.ts'
import type { Erased, ErasedLedger } from '../erased-ledger.ts'
import { textInLedger } from '../erased-texts.ts'
import { keepLines } from '../ledger-lines.ts'
import { overLostConnection } from '../lost-connection.ts'
import { seal, unseal } from '../sealed.ts'
import type { TextSweeping } from '../sweep-texts.ts'
import type { Tables } from '../tables.ts'
import { boundAs, newTextKey, openedTextKey } from '../text-keys.ts'
import { hasTakenAway } from './taken-away-by-team.ts'
import { dayOf, standing } from './whole-cases.ts'
import type { FollowUpStore, NewTeamWord } from './follow-up-store.ts'

type Parts = { db: Kysely<Tables>; masterKey: KeyObject; ledger: ErasedLedger; sweeping: TextSweeping }
/** `answerer` is null of words from before each had a key of its own: nobody knows whose of the team they are. */
type Whose = { caseId: string; answerer: string | null }

/** What teams wrote themselves, each sealed under a key of its own that goes with the follow-up: no line of the log says when, the rows have no order of their own, and who reads them is not told of which case. */
export const teamWords = ({ db, masterKey, ledger, sweeping }: Parts): Pick<FollowUpStore, 'saveTeamWord' | 'readTeamWord' | 'hasWordsFromBefore' | 'listTeamWords'> => ({
  saveTeamWord: async (word) => {
    const erased = await overLostConnection(() => db.transaction().execute((inside) => save(inside, masterKey, word)))
    if (erased === null) return false
    await ledger.add(erased)
    if (erased.length > 0) sweeping.isNeeded()
    return true
  },
  readTeamWord: (whose) => overLostConnection(() => read(db, masterKey, whose)),
  hasWordsFromBefore: (caseId) => overLostConnection(async () => (await db.selectFrom('own_word').select('key_id').where('case_id', '=', caseId).where('answerer', 'is', null).executeTakeFirst()) !== undefined),
  listTeamWords: (hostAuthorityId) => overLostConnection(() => list(db, masterKey, hostAuthorityId)),
})

/** Gives what the ledger is to say of what stood there; null when the case is gone, or hidden. */
async function save(inside: Kysely<Tables>, masterKey: KeyObject, { words, at, ...whose }: NewTeamWord): Promise<Erased[] | null> {
  const { caseId, answerer } = whose
  const found = await standing(inside).where('followed_case.id', '=', caseId).forUpdate('followed_case').executeTakeFirst()
  if (!found || (answerer !== null && (await hasTakenAway(inside, { caseId, answerer })))) return null
  if ((await read(inside, masterKey, whose)) === words) return []
  const erased = await takeAwayWords(inside, whose, at)
  if (words === null) return erased
  const { host_authority_id, form_id, held_on } = found
  const [{ id: keyId, key }, id] = [await newTextKey(inside, masterKey, host_authority_id), randomBytes(12).toString('base64url')]
  await inside.insertInto('own_word').values({ key_id: keyId, case_id: caseId, host_authority_id, answerer }).execute()
  await inside.insertInto('team_word').values({ id, host_authority_id, form_id, half_year: halfYearOf(dayOf(held_on)), key_id: keyId, sealed: seal(key, Buffer.from(words), boundAs.teamWord(host_authority_id, id)) }).execute()
  return erased
}

/** With its key goes the row. Gives what the ledger is to say. */
export async function takeAwayWords(inside: Kysely<Tables>, { caseId, answerer }: Whose, at: string): Promise<Erased[]> {
  const gone = await inside.deleteFrom('own_word').where('case_id', '=', caseId).where('answerer', 'is not distinct from', answerer).returning('key_id').execute()
  const erased = gone.map(({ key_id }) => textInLedger(key_id, at, 'takenBack'))
  await keepLines(inside, erased)
  return erased
}

/** Those of a half-year in which no follow-up is kept any longer: with their keys. Gives how many keys went. */
export async function eraseOverdueWords(db: Kysely<Tables>, today: string): Promise<number> {
  const halfYear = halfYearOf(dayAfterMonths(today, -keptForMonths))
  const gone = await overLostConnection(() => db.deleteFrom('text_key').where(sql<boolean>`id in (select key_id from team_word where half_year <= ${halfYear})`).returning('id').execute())
  return gone.length
}

const withKey = (db: Kysely<Tables>) => db.selectFrom('team_word').innerJoin('text_key', 'text_key.id', 'team_word.key_id').select(['team_word.id', 'team_word.host_authority_id', 'form_id', 'half_year', 'sealed', 'wrapped', 'text_key.id as keyId'])
type Row = { id: string; host_authority_id: string; sealed: Buffer; wrapped: Buffer; keyId: string }

const textOf = (masterKey: KeyObject, { id, host_authority_id, sealed, wrapped, keyId }: Row): string => unseal(openedTextKey(masterKey, { id: keyId, wrapped }), sealed, boundAs.teamWord(host_authority_id, id)).toString('utf8')

async function read(db: Kysely<Tables>, masterKey: KeyObject, { caseId, answerer }: Whose): Promise<string | null> {
  const row = await withKey(db).innerJoin('own_word', 'own_word.key_id', 'team_word.key_id').where('own_word.case_id', '=', caseId).where('own_word.answerer', '=', answerer).where(sql<boolean>`not ${isHidden}`).executeTakeFirst()
  return row ? textOf(masterKey, row) : null
}

/** As a case is hidden whose meeting's consent was withdrawn, so are its words. */
const isHidden = sql<boolean>`exists (select from own_word o join followed_case c on c.id = o.case_id join meeting m on m.id = c.meeting_id where o.key_id = team_word.key_id and m.withdrawn_at is not null)`

async function list(db: Kysely<Tables>, masterKey: KeyObject, hostAuthorityId: string): ReturnType<FollowUpStore['listTeamWords']> {
  const rows = await withKey(db)
    .where('team_word.host_authority_id', '=', hostAuthorityId)
    .where(sql<boolean>`not ${isHidden}`)
    .orderBy('half_year', 'desc')
    .orderBy('form_id')
    .orderBy('team_word.id')
    .limit(500)
    .execute()
  return rows.map((row) => ({ formId: row.form_id, halfYear: row.half_year, words: textOf(masterKey, row) }))
}
