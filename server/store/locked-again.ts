import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { ErasedLedger } from './erased-ledger.ts'
import { noteKeptLines, saidAfterThat } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Store } from './store.ts'

/** Of a meeting whose consent was taken back and that is kept locked: that it was, or that it was a mistake. */
const prefix = 'locked:'

/** Beside the events that say so (`done`), in their transaction, and newer than the line before whatever the clock of another node said: $1 the meeting, $5 when, $9 the withdrawal. A mistake is told where the press before it was. */
export const lockingLine = `
  insert into ledger_line (id, at, why)
    select '${prefix}' || $1, $5, case when $9 = 'kept' then 'consentWithdrawn' else 'takenBack' end from done
    where kind = 'appended' and ($9 = 'kept' or exists (select from ledger_line where id = '${prefix}' || $1))
  on conflict (id) do update set at = ${saidAfterThat}, why = excluded.why`

type Locking = Pick<Store, 'append' | 'eraseMeeting'> & { pool: Pool; ledger: ErasedLedger; onFault: (fault: unknown) => void }
type Standing = { id: string; version: number; isKept: boolean; isMarked: boolean }

/** $1 what is locked, $2 what is erased; the log of what is done tells what the meeting's own says. Nobody had decided to keep a meeting that had not closed. One whose row alone was marked has no line of it in the log, and is found until it has. */
const standingSql = `
  select id, version, not id = any($2) and 'meetingClosed' = any(said) as "isKept", withdrawn_at is not null as "isMarked"
  from meeting m cross join lateral (select array(select what from audit a where a.host_authority_id = m.host_authority_id and a.meeting_id = m.id) as said) log
  where erased_at is null and id = any($1) and (withdrawn_at is null or not 'consent withdrawn' = any(said))`

/** Its row says that consent is taken back, and what waits to be sent is stopped, without its key: nothing of it is opened. */
const markSql = `select from append_events($1, $2, $3, 'staff', $4, '{}', '{}', '{}', $5, $6)`

/**
 * A backup from before a consent was taken back has the meeting open to whoever it was open to. It is locked anew as it was then; where the backup has it not closed it is erased, as is what was erased since.
 * None is read for that. One whose key does not open is told, its row is marked all the same, and it is locked as the others at the next start when its key does.
 */
export const lockingAgain = ({ pool, ledger, append, eraseMeeting, onFault }: Locking): Store['lockAgain'] => {
  const mark = ({ id, version, isKept }: Standing, at: string) => pool.query(markSql, [id, version, randomUUID(), at, isKept ? 'kept' : 'withdrawn', isKept ? [] : ['consent withdrawn']])
  const lock = async (one: Standing, at: string): Promise<void> => {
    const locking = { meetingId: one.id, expectedVersion: one.version, commandId: randomUUID(), by: 'staff', at, events: [{ type: 'consentWithdrawn' as const, isKept: true as const }], withdrawal: 'kept' as const }
    try {
      const { kind } = await append(locking)
      if (kind !== 'appended') throw new Error(`A meeting that is to be locked again could not be: ${kind}.`)
    } catch (fault) {
      onFault(fault)
      if (!one.isMarked) await overLostConnection(() => mark(one, at))
    }
  }
  return async (at) => {
    await overLostConnection(() => noteKeptLines(pool, ledger))
    const all = ledger.all()
    const locked = new Map(all.flatMap(({ id, at: since, why }) => (id.startsWith(prefix) && why === 'consentWithdrawn' ? [[id.slice(prefix.length), since] as const] : [])))
    const { rows } = await overLostConnection(() => pool.query<Standing>(standingSql, [[...locked.keys()], all.map(({ id }) => id)]))
    for (const one of rows) {
      const since = locked.get(one.id) ?? at
      if (one.isKept) await lock(one, since)
      else await overLostConnection(() => mark(one, since)).then(() => eraseMeeting(one.id, at))
    }
    return rows.filter(({ isMarked }) => !isMarked).length
  }
}
