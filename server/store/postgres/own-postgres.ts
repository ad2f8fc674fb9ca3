import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { packagedBinaries, runnableBinaries } from './binaries.ts'
import { clusterOf, ownDataFolder, reachableCluster, sharedPlace } from './cluster-place.ts'
import { databasePassword, makeCluster, superuser, whyClusterIsUnusable } from './cluster.ts'
import { DatabaseProblem } from './database-problem.ts'
import { databaseUser } from './database-user.ts'
import { takeFolder } from './folder-lock.ts'
import { stopLeftover } from './leftover-server.ts'
import { addressFor, startServer, stopServer, type ServerSetup } from './server-process.ts'

export type OwnConnection = { host: string; port: number; user: string; password: string; database: string; ssl: false }
export type OwnPostgres = {
  connection: OwnConnection
  /** Stops the database with everything on disk and lets the folder go. May be called more than once. */
  stop: () => Promise<void>
}
export type OwnPostgresSettings = { dataDir: string; log: (line: string) => void }

export const databaseName = 'sampratad'

/**
 * Starts our own PostgreSQL on a data folder (made when missing) and keeps it running: if it ends under us it is started again.
 * Throws a DatabaseProblem, whose message is one line to print, when the folder is in use or something stands in the way.
 */
export async function startOwnPostgres({ dataDir: wanted, log }: OwnPostgresSettings): Promise<OwnPostgres> {
  const dataDir = ownDataFolder(wanted)
  const letGo = takeFolder(dataDir)
  try {
    const startedAtMs = performance.now()
    const { setup, password } = await prepare(dataDir, log)
    const server = await keepRunning(setup, log)
    const connection: OwnConnection = { ...setup.address, user: superuser, password, database: databaseName, ssl: false }
    try {
      await makeDatabase(connection)
    } catch (error) {
      await server.stop()
      throw new DatabaseProblem(`The database in ${dataDir} does not answer as ours: ${(error as Error).message}`)
    }
    log(`The database is ready (${((performance.now() - startedAtMs) / 1000).toFixed(1)} s).`)
    return { connection, stop: () => server.stop().finally(letGo) }
  } catch (error) {
    letGo()
    throw error
  }
}

async function prepare(dataDir: string, log: (line: string) => void): Promise<{ setup: ServerSetup; password: string }> {
  const user = databaseUser(clusterOf(dataDir))
  const cluster = reachableCluster(dataDir, user, log)
  const places = user ? [sharedPlace, '/opt/sampratad-db'] : [join(dataDir, 'postgres-programs')]
  const binaries = runnableBinaries(packagedBinaries(), user, places)
  const unusable = whyClusterIsUnusable(cluster, binaries, dataDir)
  if (unusable !== null) throw new DatabaseProblem(unusable)
  const password = databasePassword(dataDir)
  if (existsSync(cluster)) {
    await stopLeftover(cluster, log)
  } else {
    log('Making the database (first start, a few seconds).')
    await makeCluster(cluster, binaries, user, password)
  }
  return { setup: { cluster, binaries, user, address: await addressFor(cluster), logFile: join(dataDir, 'postgres.log') }, password }
}

/** Also the sign that what answers is ours: it knows the password of this data folder. */
async function makeDatabase(connection: OwnConnection): Promise<void> {
  const client = new Client({ ...connection, database: 'postgres', connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount === 0) await client.query(`create database ${databaseName}`)
  } finally {
    await client.end()
  }
}

async function keepRunning(setup: ServerSetup, log: (line: string) => void): Promise<{ stop: () => Promise<void> }> {
  let isStopping = false
  let restarting: Promise<void> = Promise.resolve()
  let current = watched(await startServer(setup))

  function watched(child: ChildProcess): ChildProcess {
    return child.once('exit', () => {
      if (!isStopping) restarting = restart()
    })
  }

  async function restart(): Promise<void> {
    for (let pauseMs = 100; !isStopping; pauseMs = Math.min(pauseMs * 2, 5_000)) {
      log('The database ended by itself and is started again.')
      await pause(pauseMs)
      try {
        await stopLeftover(setup.cluster, log)
        if (!isStopping) current = watched(await startServer(setup))
        return
      } catch (error) {
        log((error as Error).message)
      }
    }
  }

  return {
    stop: async () => {
      isStopping = true
      await restarting
      await stopServer(current)
    },
  }
}
