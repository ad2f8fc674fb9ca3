import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { newKey, seal, secretKey, unseal } from './sealed.ts'
import type { Tables } from './tables.ts'

const checkText = 'sampratad'
const bindingOf = (meetingId: string): string => `key:${meetingId}`

/** The keys of meetings: made here, kept wrapped in the database, and a bounded number of them in memory. */
export class MeetingKeys {
  readonly #pool: Pool
  readonly #masterKey: KeyObject
  readonly #limit: number
  readonly #inMemory = new Map<string, KeyObject>()

  constructor(pool: Pool, masterKey: Buffer, limit = 1_000) {
    this.#pool = pool
    this.#masterKey = secretKey(masterKey)
    this.#limit = limit
  }

  /** A new key and its wrapped form. It is not remembered: a meeting may turn out to exist already, with another. */
  make(meetingId: string): { key: KeyObject; wrapped: Buffer } {
    const bytes = newKey()
    return { key: secretKey(bytes), wrapped: seal(this.#masterKey, bytes, bindingOf(meetingId)) }
  }

  /** The meeting's key, or null when there is none (no such meeting, or erased). */
  async of(meetingId: string): Promise<KeyObject | null> {
    const known = this.#inMemory.get(meetingId)
    if (known) {
      this.#remember(meetingId, known)
      return known
    }
    const found = await this.#pool.query<{ wrapped: Buffer }>('select wrapped from meeting_key where meeting_id = $1', [meetingId])
    const row = found.rows[0]
    if (!row) return null
    const meanwhile = this.#inMemory.get(meetingId)
    if (meanwhile) return meanwhile
    const key = this.opened(meetingId, row.wrapped)
    this.#remember(meetingId, key)
    return key
  }

  /** The key as it stands in the database, whatever is in memory: another node may have sealed the meeting anew. For what is not in the log, which tells of it by itself. */
  async standing(db: Kysely<Tables>, meetingId: string): Promise<KeyObject | null> {
    const row = await db.selectFrom('meeting_key').select('wrapped').where('meeting_id', '=', meetingId).executeTakeFirst()
    return row ? this.opened(meetingId, row.wrapped) : null
  }

  /** A key as it is kept, opened and not remembered. */
  opened = (meetingId: string, wrapped: Buffer): KeyObject => secretKey(unseal(this.#masterKey, wrapped, bindingOf(meetingId)))

  forget(meetingId: string): void {
    this.#inMemory.delete(meetingId)
  }

  /** Throws one readable line when the database was written under another master key. */
  async refuseOtherMasterKey(): Promise<void> {
    const ours = seal(this.#masterKey, Buffer.from(checkText), checkText)
    await this.#pool.query('insert into master_key_check (sealed) values ($1) on conflict do nothing', [ours])
    const found = await this.#pool.query<{ sealed: Buffer }>('select sealed from master_key_check')
    try {
      unseal(this.#masterKey, found.rows[0]?.sealed ?? Buffer.alloc(0), checkText)
    } catch {
      throw new Error('The master key is not the one this database was written with. Use that key, or start on an empty data folder.')
    }
  }

  /** Last asked for is last in the map, so the first one is the one to let go. */
  #remember(meetingId: string, key: KeyObject): void {
    this.#inMemory.delete(meetingId)
    this.#inMemory.set(meetingId, key)
    const oldest = this.#inMemory.keys().next()
    if (this.#inMemory.size > this.#limit && !oldest.done) this.#inMemory.delete(oldest.value)
  }
}
