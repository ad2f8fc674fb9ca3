import { spawn, type ChildProcess } from 'node:child_process'
import { closeSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Binaries } from './binaries.ts'
import { bareEnvironment } from './cluster.ts'
import { DatabaseProblem } from './database-problem.ts'
import type { DatabaseUser } from './database-user.ts'
import { readPostmaster } from './leftover-server.ts'

/** `host` is a folder with a socket in it, or 127.0.0.1. */
export type Address = { host: string; port: number }
export type ServerSetup = { cluster: string; binaries: Binaries; user: DatabaseUser | null; address: Address; logFile: string }

const socketPathLimitBytes = 103
const defaultPort = 5432
const recoveryLimitMs = 120_000

/** A socket inside the cluster, which only its owner may enter; a free loopback port where the path is too long for a socket. */
export async function addressFor(cluster: string): Promise<Address> {
  const isShort = Buffer.byteLength(join(cluster, `.s.PGSQL.${defaultPort}`)) <= socketPathLimitBytes
  if (isShort && process.platform !== 'win32') return { host: cluster, port: defaultPort }
  const probe = createServer()
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return { host: '127.0.0.1', port }
}

/** Starts PostgreSQL and waits until it takes questions. Throws a DatabaseProblem with PostgreSQL's own reason when it ends instead. */
export async function startServer(setup: ServerSetup): Promise<ChildProcess> {
  const child = spawnServer(setup)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()))
  let hasEnded = false
  void ended.then(() => (hasEnded = true))
  for (let waitedMs = 0; waitedMs < recoveryLimitMs && !hasEnded; waitedMs += 15) {
    const postmaster = readPostmaster(setup.cluster)
    if (postmaster?.pid === child.pid && postmaster?.isReady) return child
    await pause(15)
  }
  child.kill('SIGQUIT')
  throw new DatabaseProblem(`PostgreSQL did not start on ${setup.cluster}: ${lastWords(setup.logFile)}`)
}

/** Ends the sessions, writes everything to disk and stops; after 20 s without that. Resolves when it is gone. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  child.kill('SIGINT')
  const firmly = setTimeout(() => child.kill('SIGQUIT'), 20_000)
  await gone
  clearTimeout(firmly)
}

function spawnServer({ cluster, binaries, user, address, logFile }: ServerSetup): ChildProcess {
  // Another user may own the file of an earlier start; the folder is ours.
  rmSync(logFile, { force: true })
  const output = openSync(logFile, 'w', 0o600)
  try {
    const settings = Object.entries(settingsFor(address)).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    return spawn(join(binaries.home, 'bin', 'postgres'), ['-D', cluster, ...settings], {
      ...(user ?? {}),
      cwd: '/',
      env: bareEnvironment,
      stdio: ['ignore', output, output],
      // Ctrl-C in the terminal is for our server, which then stops this one when it has finished.
      detached: true,
    })
  } finally {
    closeSync(output)
  }
}

function settingsFor({ host, port }: Address): Record<string, string> {
  const isSocket = host !== '127.0.0.1'
  return {
    listen_addresses: isSocket ? '' : host,
    unix_socket_directories: isSocket ? `"${host.replaceAll('"', '""')}"` : '',
    unix_socket_permissions: '0700',
    port: String(port),
    max_connections: '200',
    shared_buffers: '64MB',
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    wal_level: 'minimal',
    max_wal_senders: '0',
    max_wal_size: '256MB',
    min_wal_size: '32MB',
    // An old file of the log is deleted, not kept for use again: what was erased shall not lie on in it.
    wal_recycle: 'off',
    wal_init_zero: 'on',
    io_method: 'sync',
    jit: 'off',
    log_timezone: 'UTC',
    timezone: 'UTC',
    // No values of rows, no statements: the log is not a place for content.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_checkpoints: 'off',
  }
}

function lastWords(logFile: string): string {
  try {
    const lines = readFileSync(logFile, 'utf8').trim().split('\n')
    return lines.findLast((line) => /FATAL|PANIC|could not/.test(line)) ?? lines.at(-1) ?? 'it said nothing'
  } catch {
    return 'it said nothing'
  }
}
