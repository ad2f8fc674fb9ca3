import { createHmac } from 'node:crypto'
import { escapeIdentifier, escapeLiteral, type Pool } from 'pg'
import { openPool, workLimitMs, type Connection } from './connection-pool.ts'
import { onceAtATime } from './migrations.ts'

/** What is only added to, or is the owner's alone to write: no right to change it is given. */
export const appendOnly: readonly string[] = ['audit', 'authority_setting', 'own_form', 'own_term', 'catalogue_entry', 'schema_migration', 'audit_anchor', 'published_year']

type AppRole = { owner: Pool; connection: Connection; masterKey: Buffer; log: (line: string) => void }

/**
 * The pool that the application works with: as a role that may read the audit log and add to it, and has no right to change it, take its
 * trigger away or become anybody else. Where the database's user may not make roles, or the new one may not come in, it is another pool of the owner's, and that is said in one line.
 */
export async function openAppPool({ owner, connection, masterKey, log }: AppRole): Promise<Pool> {
  const { rows } = await owner.query<{ may: boolean; database: string }>('select rolsuper or rolcreaterole as may, current_database() as database from pg_roles where rolname = current_user')
  const role = { name: `${rows[0]?.database.slice(0, 50) ?? ''}_app`, password: passwordFrom(masterKey, rows[0]?.database ?? '') }
  if (!rows[0]?.may) return withOwner(connection, log, 'its user may not make roles')
  try {
    await settleRole(owner, role)
  } catch (error) {
    return withOwner(connection, log, (error as Error).message)
  }
  const pool = openPool(connectionAs(connection, role), log, workLimitMs)
  try {
    const asked = await pool.query<{ name: string }>('select current_user as name')
    if (asked.rows[0]?.name === role.name) return pool
  } catch {
    // Its host lets nobody in but those it knows.
  }
  await pool.end()
  return withOwner(connection, log, `the role ${role.name} may not come in`)
}

function withOwner(connection: Connection, log: (line: string) => void, why: string): Pool {
  log(`Database: ${why}, so the program works as the owner of the audit log, which a trigger alone keeps from being changed.`)
  return openPool(connection, log, workLimitMs)
}

type Role = { name: string; password: string }

/** Whoever starts with the same master key comes to the same password. */
const passwordFrom = (masterKey: Buffer, database: string): string => createHmac('sha256', masterKey).update(`database role of ${database}`).digest('base64url')

/** Asked anew at each start: tables may have been added since. */
async function settleRole(owner: Pool, { name, password }: Role): Promise<void> {
  const [role, secret] = [escapeIdentifier(name), escapeLiteral(password)]
  await onceAtATime(owner, async (client) => {
    const found = await client.query('select from pg_roles where rolname = $1', [name])
    await client.query(`${found.rowCount === 0 ? 'create' : 'alter'} role ${role} login password ${secret}`)
    await client.query(`grant usage on schema public to ${role}`)
    await client.query(`grant select, insert, update, delete on all tables in schema public to ${role}`)
    await client.query(`revoke update, delete on ${appendOnly.join(', ')} from ${role}`)
    await client.query(`revoke insert on schema_migration, audit_anchor from ${role}`)
    // The one way that lines of the log go: by age alone, as their owner.
    await client.query(`grant execute on function trim_audit() to ${role}`)
  })
}

function connectionAs(connection: Connection, { name, password }: Role): Connection {
  if (typeof connection !== 'string') return { ...connection, user: name, password }
  const [scheme = '', rest = ''] = connection.split(/:\/\/(.*)/s)
  const address = rest.replace(/^[^@/]*@/, '')
  return `${scheme}://${name}:${password}@${address}`
}
