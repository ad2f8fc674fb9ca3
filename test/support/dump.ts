import { isUtf8 } from 'node:buffer'
import { createDecipheriv, type KeyObject } from 'node:crypto'
import { cpSync, rmSync } from 'node:fs'
import { openEvent } from '#server/store/event-payload.ts'
import { secretKey, unseal } from '#server/store/sealed.ts'
import { foldersOfOthers } from './data-folder.ts'
import { asked, type TestDatabase } from './postgres.ts'

export type Dump = Record<string, Record<string, unknown>[]>

/** Every row of every table. */
export async function dumpOf({ connection }: TestDatabase): Promise<Dump> {
  const tables = await asked(connection, "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'")
  return Object.fromEntries(await Promise.all(tables.map(async ({ name }) => [String(name), await asked(connection, `select * from ${String(name)}`)] as const)))
}

function attempt<T>(work: () => T): T[] {
  try {
    return [work()]
  } catch {
    return []
  }
}

/** Whatever bytes begin as sealed ones do (`sealed.ts`): nothing else can be opened. */
const sealedIn = (dump: Dump): Buffer[] => Object.values(dump).flatMap((rows) => rows.flatMap((row) => Object.values(row).filter((value): value is Buffer => Buffer.isBuffer(value) && value[0] === 1 && value.length >= 29)))

/** Those of them that are text when they are read with this key, whatever they are bound to: what is not opens under no binding, so that not each has to be tried. */
const textUnder = (key: KeyObject, bytes: readonly Buffer[]): Buffer[] => bytes.filter((sealed) => isUtf8(createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 13)).update(sealed.subarray(29))))

/** Those of them that can be a key: 32 bytes, sealed. */
const keysIn = (bytes: readonly Buffer[]): Buffer[] => bytes.filter(({ length }) => length === 29 + 32)

/** All that somebody with the master key can open of a dump: whatever bytes stand anywhere are tried as the key of each meeting, and then as its words and as the addresses that its notices went to. */
export function opened(dump: Dump, masterKey: Buffer): string {
  const bytes = sealedIn(dump)
  const versions = Array.from({ length: Math.max(30, ...(dump['meeting'] ?? []).map(({ version }) => Number(version))) }, (_, n) => n + 1)
  const hashes = (dump['notice_address'] ?? []).map(({ address_hash: hash }) => (hash as Buffer).toString('hex'))
  const meetingIds = [...new Set((dump['meeting'] ?? []).map(({ id }) => String(id)))]
  return meetingIds
    .flatMap((id) => keysIn(bytes).flatMap((sealed) => attempt(() => secretKey(unseal(secretKey(masterKey), sealed, `key:${id}`))).map((key) => ({ id, key }))))
    .map(({ id, key }) => ({ id, key, texts: textUnder(key, bytes) }))
    .flatMap(({ id, key, texts }) => [
      ...texts.flatMap((payload) => versions.flatMap((version) => attempt(() => JSON.stringify(openEvent(key, id, version, payload))))),
      ...texts.flatMap((address) => hashes.flatMap((hash) => attempt(() => unseal(key, address, `address:${id}:${hash}`).toString('utf8')))),
    ])
    .join('\n')
}

/** The same of plans and requests, of which each has a key of its own: their ids stand where they wait, and where it is said that they ended. */
export function openedDrafts(dump: Dump, masterKey: Buffer): string {
  const bytes = sealedIn(dump)
  const drafts = [...(dump['kept_draft'] ?? []), ...(dump['ended_draft'] ?? [])].map(({ host_authority_id: authority, id }) => `draft:${String(authority)}:${String(id)}`)
  return [...new Set(drafts)]
    .flatMap((bound) => keysIn(bytes).flatMap((sealed) => attempt(() => secretKey(unseal(secretKey(masterKey), sealed, bound))).map((key) => ({ bound, key }))))
    .flatMap(({ bound, key }) => textUnder(key, bytes).flatMap((sealed) => [1, 2, 3].flatMap((version) => attempt(() => unseal(key, sealed, `${bound}:${version}`).toString('utf8')))))
    .join('\n')
}

const askersIn = (dump: Dump) => (dump['asker_notice'] ?? []).map(({ host_authority_id: authority, referral_id: id, part }) => `asker notice:${String(authority)}:${String(id)}:${String(part)}`)

/** The same of texts that outlive their meeting: the ids of their keys stand wherever an id does; and of the addresses of reminders and of who asked for a meeting, which lie under the master key. */
export function openedTexts(dump: Dump, masterKey: Buffer): string {
  const bytes = sealedIn(dump)
  const ids = new Set(Object.values(dump).flatMap((rows) => rows.flatMap(({ id, key_id }) => [id, key_id].filter((one) => typeof one === 'string'))))
  const bounds = [...(dump['team_word'] ?? []), ...(dump['released_gap'] ?? []), ...(dump['handed_on_obstacle'] ?? [])].flatMap(({ host_authority_id: authority, id }) => ['team word', 'gap', 'gap answer', 'handed on'].map((what) => `${what}:${String(authority)}:${String(id)}`)).concat((dump['followed_case'] ?? []).map(({ id }) => `reminder:${String(id)}`), (dump['reminder_address'] ?? []).map(({ case_id: id, answerer }) => `reminder:${String(id)}:${String(answerer)}`), askersIn(dump))
  return [secretKey(masterKey), ...[...ids].flatMap((id) => keysIn(bytes).flatMap((sealed) => attempt(() => secretKey(unseal(secretKey(masterKey), sealed, `text key:${id}`)))))]
    .flatMap((key) => textUnder(key, bytes).flatMap((sealed) => bounds.flatMap((bound) => attempt(() => unseal(key, sealed, bound).toString('utf8')))))
    .join('\n')
}

/** Copies the folder of a database that goes on writing in it, without what is another's. What vanished under way (a log segment that got its name) makes it not whole: then it is copied anew. */
export async function copied(database: TestDatabase, to: string): Promise<unknown> {
  const isOfAnother = await foldersOfOthers(database)
  rmSync(to, { recursive: true, force: true })
  try {
    cpSync(database.dataDir, to, { recursive: true, filter: (source) => !source.includes('.s.PGSQL') && !isOfAnother(source) })
    return 'whole'
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code
  }
}

/** All of these: a meeting's words and addresses, plans and requests, and what outlives a meeting. */
export const allOpened = (dump: Dump, masterKey: Buffer): string => [opened(dump, masterKey), openedDrafts(dump, masterKey), openedTexts(dump, masterKey)].join('\n')
