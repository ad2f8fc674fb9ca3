import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { clusterOf } from './cluster-place.ts'
import { superuser } from './cluster.ts'
import { DatabaseProblem } from './database-problem.ts'
import { readPostmaster } from './leftover-server.ts'
import { databaseName, startOwnPostgres, type OwnConnection, type OwnPostgres, type OwnPostgresSettings } from './own-postgres.ts'

/**
 * Our own PostgreSQL of this data folder for a short question: the one that a running server has, else one that is started and stopped
 * with `stop`. Makes no database: a DatabaseProblem where there is none.
 */
export async function reachOwnPostgres(settings: OwnPostgresSettings): Promise<OwnPostgres> {
  const cluster = clusterOf(settings.dataDir)
  if (!existsSync(cluster)) throw new DatabaseProblem(`There is no database in ${settings.dataDir}.`)
  const running = readPostmaster(cluster)?.isReady ? connectionTo(settings.dataDir, cluster) : null
  if (running && (await answers(running))) return { connection: running, stop: () => Promise.resolve() }
  return startOwnPostgres(settings)
}

/** What PostgreSQL has written of where it listens: the port in the fourth line, its folder in the fifth. */
function connectionTo(dataDir: string, cluster: string): OwnConnection {
  const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')
  const password = readFileSync(join(dataDir, 'database-password'), 'utf8').trim()
  return { host: lines[4]?.trim() || '127.0.0.1', port: Number(lines[3]), user: superuser, password, database: databaseName, ssl: false }
}

async function answers(connection: OwnConnection): Promise<boolean> {
  const client = new Client({ ...connection, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
