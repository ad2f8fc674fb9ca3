import { pipeline } from 'node:stream/promises'
import { escapeIdentifier, type ClientBase } from 'pg'
import { from as copyFrom, to as copyTo, type CopyStreamQuery, type CopyToStreamQuery } from 'pg-copy-streams'
import { verdictOn } from './audit-chain.ts'

/** `after`: those that it points at. */
export type Table = { name: string; columns: string[]; after: string[] }

/** Without these nothing of what people wrote can be opened, also with the master key. */
export const keyTables: ReadonlySet<string> = new Set(['meeting_key', 'kept_draft', 'text_key'])

/** What the program itself makes at its start is not carried along. */
const ownTable = 'schema_migration'

const tablesSql = `
  select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
    array(select distinct p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as after
  from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
  where n.nspname = 'public' and c.relkind = 'r' and c.relpersistence = 'p' and c.relname <> $1 and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  group by c.oid, c.relname order by c.relname`

/** Every table whose rows outlive a crash, each after those that it points at. What is only live is in none of them. */
export async function tablesInOrder(client: ClientBase): Promise<Table[]> {
  let waiting = (await client.query<Table>(tablesSql, [ownTable])).rows
  const ordered: Table[] = []
  while (waiting.length > 0) {
    const isFree = ({ after }: { after: string[] }) => after.every((name) => !waiting.some((one) => one.name === name))
    const free = waiting.filter(isFree)
    if (free.length === 0) throw new Error(`Tables point at each other in a ring: ${waiting.map(({ name }) => name).join(', ')}.`)
    ordered.push(...free)
    waiting = waiting.filter((one) => !free.includes(one))
  }
  return ordered
}

type Columns = Pick<Table, 'name' | 'columns'>
const columnsOf = ({ columns }: Columns) => columns.map(escapeIdentifier).join(', ')

export const rowsFrom = (client: ClientBase, table: Columns): CopyToStreamQuery => client.query(copyTo(`copy (select ${columnsOf(table)} from ${escapeIdentifier(table.name)}) to stdout`))
export const rowsInto = (client: ClientBase, table: Columns): CopyStreamQuery => client.query(copyFrom(`copy ${escapeIdentifier(table.name)} (${columnsOf(table)}) from stdin`))

/** How many rows each table has. */
export async function countRows(client: ClientBase, tables: readonly Table[]): Promise<Record<string, number>> {
  const counted: Record<string, number> = {}
  for (const { name } of tables) counted[name] = Number((await client.query<{ count: string }>(`select count(*) from ${escapeIdentifier(name)}`)).rows[0]?.count)
  return counted
}

/** Why nothing may be put in this database; null when it is empty, or has our own tables without a row. */
export async function whyNotEmpty(client: ClientBase): Promise<string | null> {
  const found = await client.query<{ name: string }>("select relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = 'public' and c.relkind in ('r', 'v', 'm', 'p') order by 1")
  if (found.rows.length === 0) return null
  if (!found.rows.some(({ name }) => name === ownTable)) return `it has tables that are not ours, as ${found.rows[0]?.name ?? ''}`
  const rows = await countRows(client, await tablesInOrder(client))
  const [full] = Object.entries(rows).filter(([, count]) => count > 0)
  return full ? `its table ${full[0]} has ${full[1]} rows` : null
}

/** In a transaction: rows as they were, past the triggers that would write them anew; afterwards counted, and the chains of the log with them. Throws, and nothing is there, when anything differs. */
export async function fill(client: ClientBase, tables: readonly Table[], put: () => Promise<Record<string, number>>): Promise<{ rows: number; chains: number }> {
  await client.query('begin')
  try {
    // A large table takes longer than a command of a meeting may.
    await client.query('set local statement_timeout = 0')
    for (const { name } of tables) await client.query(`alter table ${escapeIdentifier(name)} disable trigger user`)
    const wanted = await put()
    for (const { name } of tables) await client.query(`alter table ${escapeIdentifier(name)} enable trigger user`)
    await client.query("select setval(pg_get_serial_sequence('audit', 'id'), coalesce((select max(id) from audit), 0) + 1, false)")
    const there = await countRows(client, tables)
    const differing = Object.keys({ ...wanted, ...there }).filter((name) => wanted[name] !== there[name])
    if (differing.length > 0) throw new Error(`Not every row has come: ${differing.map((name) => `${name} ${there[name] ?? 0} of ${wanted[name] ?? 0}`).join(', ')}. Nothing was put there.`)
    const { heads, broken } = await verdictOn(client)
    if (broken.length > 0) throw new Error(`${broken.length} chains of the audit log do not hold there. Nothing was put there.`)
    await client.query('commit')
    return { rows: Object.values(there).reduce((sum, count) => sum + count, 0), chains: heads.length }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/** Every row of one database into another, table by table, as it stands at one moment. */
export async function copyAll(source: ClientBase, target: ClientBase): Promise<{ rows: number; chains: number }> {
  await source.query('begin isolation level repeatable read read only')
  try {
    await source.query('set local statement_timeout = 0')
    const tables = await tablesInOrder(source)
    return await fill(target, tables, async () => {
      for (const table of tables) await pipeline(rowsFrom(source, table), rowsInto(target, table))
      return countRows(source, tables)
    })
  } finally {
    await source.query('rollback')
  }
}
