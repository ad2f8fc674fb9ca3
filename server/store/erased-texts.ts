import { sql, type Kysely } from 'kysely'
import { writeAudit } from './audit.ts'
import type { Erased, ErasedLedger } from './erased-ledger.ts'
import type { GroupSaid } from './handed-on-store.ts'
import { overLostConnection } from './lost-connection.ts'
import type { Tables } from './tables.ts'

/** How a text that outlives its meeting ended; `settled:…` with what was said of it, which stays. */
type TextEnd = 'takenBack' | 'letGo' | `settled:${GroupSaid}`

/** Known by its key: what is let go on anew has another. */
export const textInLedger = (keyId: string, at: string, why: TextEnd): Erased => ({ id: `text:${keyId}`, at, why })
export const codedInLedger = (codedId: string, at: string): Erased => ({ id: `coded:${codedId}`, at, why: 'saidNo' })

export const erasingTextsAgain = (db: Kysely<Tables>, ledger: ErasedLedger) => (at: string): Promise<number> =>
  overLostConnection(() => db.transaction().execute((inside) => eraseAgain(inside, ledger.all(), at)))

async function eraseAgain(inside: Kysely<Tables>, erased: readonly Erased[], at: string): Promise<number> {
  const idsOf = (kind: string) => erased.flatMap(({ id }) => (id.startsWith(kind) ? [id.slice(kind.length)] : []))
  const whys = new Map(erased.map(({ id, why }) => [id, why]))
  const keys = await inside.selectFrom('text_key').select('id').where(isOneOf('id', idsOf('text:'))).execute()
  for (const { id } of keys) await eraseText(inside, { id, why: whys.get(`text:${id}`) ?? '', at })
  const coded = await inside.deleteFrom('coded_meeting').where(isOneOf('id', idsOf('coded:'))).returning('id').execute()
  return keys.length + coded.length
}

/** A released note goes with its key; of what was handed on and answered the answer stays. */
async function eraseText(inside: Kysely<Tables>, { id, why, at }: { id: string; why: string; at: string }): Promise<void> {
  const [, answer] = /^settled:(\w+)$/.exec(why) ?? []
  const gaps = await inside.deleteFrom('released_gap').where('key_id', '=', id).returning('host_authority_id').execute()
  const handedOn = await inside.updateTable('handed_on_obstacle').set({ answer: answer === undefined ? 'letGo' : (answer as GroupSaid), sealed: null, key_id: null }).where('key_id', '=', id).returning('host_authority_id').execute()
  const letGo = answer === undefined ? handedOn : []
  await inside.deleteFrom('text_key').where('id', '=', id).execute()
  for (const { host_authority_id: hostAuthorityId } of gaps) await writeAudit(inside, { at, hostAuthorityId, what: 'gapTakenBack' })
  for (const { host_authority_id: hostAuthorityId } of letGo) await writeAudit(inside, { at, hostAuthorityId, what: 'obstaclesLetGo' })
}

const isOneOf = (column: string, ids: readonly string[]) => sql<boolean>`${sql.ref(column)} = any(${ids})`
