import { mkdirSync } from 'node:fs'
import type { Server } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { workerData } from 'node:worker_threads'
import { createApp } from './app.ts'
import { ownAuthorityId, settleHostAuthority } from './authorities/host-authority.ts'
import { readAuthoritiesFile, settleOthers, type FurtherAuthority } from './authorities/authorities-file.ts'
import { faultInPlainEnglish } from './authorities/fault-in-plain-english.ts'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { readFormsFolder, type FormsFolder } from './authorities/forms-folder.ts'
import { ConfigError, readConfig, type Config } from './config.ts'
import { erasedSince } from './erased-since.ts'
import { faultLog, openLog } from './fault-log.ts'
import { openFonts } from './delivery/pdf/letter-fonts.ts'
import { openMetrics } from './metrics/metrics.ts'
import { metricsServer } from './metrics/metrics-server.ts'
import { lineOf } from './near-names.ts'
import { makeYearsHere, yearInThread, yearThread } from './statistics/year-in-thread.ts'
import { loadMasterKey } from './store/master-key.ts'
import { openPostgresStore, type StoreSettings } from './store/postgres-store.ts'
import { startOwnPostgres } from './store/postgres/own-postgres.ts'
import type { Store } from './store/store.ts'
import { whyUnreachable } from './store/why-unreachable.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const now = () => new Date().toISOString()
const farAway = '2999-01-01T00:00:00.000Z'
const clientDir = fileURLToPath(new URL('../client', import.meta.url))

/** Starts the product from the environment and runs until it is told to stop. */
async function main(config: Config) {
  const log = openLog(config.logLevel)
  const metrics = config.metrics && openMetrics()
  const onFault = faultLog(log, metrics?.faultLogged)
  for (const near of config.nearNames) log.warn(lineOf(near))
  process.on('uncaughtException', onFault)
  process.on('unhandledRejection', onFault)
  const otherAuthorities = await othersOf(config)
  const { store, masterKey, letGo } = await openStore(config, otherAuthorities, { log: (line) => log.info(line), onFault })
  let port = config.port
  const publicUrl = () => config.publicUrl ?? `http://${config.host === '::1' ? '[::1]' : config.host}:${port}`
  const { isDemo, hostAuthority, eid, mail, trustedProxies, statisticsKeys } = config
  const { forms: localForms, faults: localFaults } = await formsOf(config)
  const app = await createApp({ store, localForms, localFaults, isDemo, masterKey, hostAuthority, otherAuthorities, teams: teamsWith(config, otherAuthorities), eid, mail, trustedProxies, statisticsKeys, makeYear: yearInThread(new URL(import.meta.url)), clientDir, publicUrl, now, onFault, wrongKeysTried: (count, what) => log.warn({ count }, `${what} that open nothing`), metrics })
  const stop = onceOnly(async (code: number, drainMs: number) => {
    await app.close(drainMs).catch(onFault)
    await letGo().catch(onFault)
    process.exit(code)
  })
  process.on('SIGINT', () => stop(0, 0))
  process.on('SIGTERM', () => stop(0, config.drainMs))
  try {
    port = await listen(app.http, config)
    if (metrics && config.metrics) await listen(metricsServer(metrics), config.metrics, 'METRICS_PORT')
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return stop(1, 0)
  }
  say(isDemo ? `Sampratad runs as a demo, on this machine only. Open ${publicUrl()}` : `Sampratad runs on ${publicUrl()}`)
  say('Ctrl+C stops it.')
  setImmediate(openFonts)
}

/** The other authorities of the installation. Throws when its file does not hold. */
async function othersOf({ isDemo, hostAuthority: name, staffToken, administratorToken, statisticsKeys, teams, authoritiesFile }: Config): Promise<FurtherAuthority[]> {
  if (isDemo || authoritiesFile === null) return []
  const tokens = [staffToken, administratorToken, ...Object.values(statisticsKeys)].filter((one) => one !== null)
  const others = await readAuthoritiesFile(authoritiesFile, { name, tokens, tenants: teams?.tenants ?? new Set(), planningTenant: teams?.planningTenant ?? null })
  say(`AUTHORITIES_FILE: ${others.length} more host authorities: ${others.map(({ id }) => id).join(', ')}.`)
  return others
}

const teamsWith = ({ teams }: Config, others: readonly FurtherAuthority[]) => teams && { ...teams, others: new Map(others.flatMap(({ id, tenant }) => (tenant === undefined ? [] : [[tenant, id] as const]))) }

/** What is wrong in the folder of forms is told to who runs the server, here, and on the page of settings; the others work. */
async function formsOf({ formsDir }: Config): Promise<FormsFolder> {
  if (formsDir === null) return { forms: [], faults: [] }
  const { forms, faults } = await readFormsFolder(formsDir, allMeetingForms)
  say(`FORMS_DIR: ${forms.length} forms of meeting are offered from ${formsDir}.`)
  for (const fault of faults) process.stderr.write(`FORMS_DIR: ${fault.isOffered ? 'offered, but mend' : 'left out'}: ${faultInPlainEnglish(fault)}\n`)
  return { forms, faults }
}

/** The configured database, or one of our own in the data folder. */
async function openStore(config: Config, others: readonly FurtherAuthority[], telling: Pick<StoreSettings, 'log' | 'onFault'>) {
  mkdirSync(config.dataDir, { recursive: true })
  const own = config.databaseUrl === null ? await startOwnPostgres({ dataDir: config.dataDir, log: say }) : null
  const masterKey = loadMasterKey({ configured: config.masterKey ?? undefined, dataDir: config.dataDir })
  const store = await openPostgresStore({ connection: config.databaseUrl ?? own?.connection ?? '', masterKey, ledgerFile: join(config.dataDir, 'erased.log'), isShared: own === null, ...telling }).catch(async (error: unknown) => {
    await own?.stop()
    throw new Error((config.databaseUrl !== null && whyUnreachable(error, config.databaseUrl)) || (error as Error).message)
  })
  for (const { count, what } of await erasedSince(store, now())) if (count > 0) say(`${count} ${what} of a restored backup were erased again, ended or locked.`)
  if (!config.isDemo) await settleStaff(store, config, others)
  return { store, masterKey, letGo: () => store.close().finally(() => own?.stop()) }
}

async function settleStaff(store: Store, { hostAuthority, staffToken, administratorToken }: Config, others: readonly FurtherAuthority[]) {
  await settleHostAuthority(store, { id: ownAuthorityId, name: hostAuthority, staffToken, administratorToken, at: now(), expiresAt: farAway })
  await settleOthers(store, others, { at: now(), expiresAt: farAway })
}

/** The port it came to listen on. Rejects with a line for the reader. */
function listen(http: Server, { port, host }: Pick<Config, 'port' | 'host'>, setting = 'PORT'): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once('error', ({ code }: NodeJS.ErrnoException) => {
      reject(new Error(code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another with ${setting}=….` : `It cannot listen on ${host}:${port} (${code ?? 'unknown'}).`))
    })
    http.listen(port, host, () => {
      const address = http.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

function onceOnly<T extends unknown[]>(work: (...given: T) => Promise<void>): (...given: T) => void {
  let isDone = false
  return (...given) => {
    if (!isDone) void work(...given)
    isDone = true
  }
}

try {
  await (workerData === yearThread ? makeYearsHere() : main(readConfig(process.env)))
} catch (error) {
  // What stands in the way at the start is for the reader at the terminal: no stack.
  const { message } = error as Error
  process.stderr.write(error instanceof ConfigError ? `The configuration does not hold:\n${message}\n` : `${message}\n`)
  process.exit(1)
}
