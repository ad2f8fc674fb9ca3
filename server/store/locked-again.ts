import { randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import { replay } from '#core/meeting/evolve.ts'
import type { ErasedLedger } from './erased-ledger.ts'
import { noteKeptLines } from './ledger-lines.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Store } from './store.ts'

/** Of a meeting whose consent was taken back and that is kept locked: that it was, or that it was a mistake. */
const prefix = 'locked:'

/** Beside the events that say so (`done`), in their transaction: $1 the meeting, $5 when, $9 the withdrawal. A mistake is told where the press before it was. */
export const lockingLine = `
  insert into ledger_line (id, at, why)
    select '${prefix}' || $1, $5, case when $9 = 'kept' then 'consentWithdrawn' else 'takenBack' end from done
    where kind = 'appended' and ($9 = 'kept' or exists (select from ledger_line where id = '${prefix}' || $1))
  on conflict (id) do update set at = excluded.at, why = excluded.why`

type Locking = Pick<Store, 'readMeeting' | 'append' | 'eraseMeeting'> & { pool: Pool; ledger: ErasedLedger }

/** A backup from before a consent was taken back has the meeting open to whoever it was open to. It is locked anew as it was then; where the backup has it not closed, nobody had decided yet that it is kept, and it is erased, as is what was erased since. */
export const lockingAgain = ({ pool, ledger, readMeeting, append, eraseMeeting }: Locking): Store['lockAgain'] => {
  const withdraw = async (id: string, { at, isErased }: { at: string; isErased: boolean }): Promise<'kept' | 'withdrawn'> => {
    const log = (await readMeeting(id))?.events ?? []
    const isKept = !isErased && replay(log).closing?.keepsWhenWithdrawn === true
    const withdrawal = isKept ? 'kept' : 'withdrawn'
    const events = [{ type: 'consentWithdrawn' as const, ...(isKept && { isKept }) }]
    const { kind } = await append({ meetingId: id, expectedVersion: log.at(-1)?.version ?? 0, commandId: randomUUID(), by: 'staff', at, events, withdrawal })
    if (kind !== 'appended') throw new Error(`A meeting that is to be locked again could not be: ${kind}.`)
    return withdrawal
  }
  return async (at) => {
    await overLostConnection(() => noteKeptLines(pool, ledger))
    const all = ledger.all()
    const erased = new Set(all.map(({ id }) => id))
    const locked = new Map(all.flatMap(({ id, at: since, why }) => (id.startsWith(prefix) && why === 'consentWithdrawn' ? [[id.slice(prefix.length), since] as const] : [])))
    const { rows } = await overLostConnection(() => pool.query<{ id: string }>('select id from meeting where erased_at is null and withdrawn_at is null and id = any($1)', [[...locked.keys()]]))
    for (const { id } of rows) if ((await withdraw(id, { at: locked.get(id) ?? at, isErased: erased.has(id) })) === 'withdrawn') await eraseMeeting(id, at)
    return rows.length
  }
}
