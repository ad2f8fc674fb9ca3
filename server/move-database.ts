import { parseArgs } from 'node:util'
import { ConfigError, readConfig } from './config.ts'
import { openPool } from './store/connection-pool.ts'
import { migrate } from './store/migrations.ts'
import { startOwnPostgres } from './store/postgres/own-postgres.ts'
import { whyUnreachable } from './store/why-unreachable.ts'
import { copyAll, whyNotEmpty } from './store/whole-database.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const quiet = () => undefined

/** Everything from the database that we start ourselves, in DATA_DIR, to a PostgreSQL server with an empty database. Our own server must not be running. */
async function move(to: string): Promise<void> {
  const { dataDir } = readConfig({ ...process.env, DATABASE_URL: to })
  const target = openPool(to, quiet)
  try {
    await refuseWhatIsFull(target, to)
    const own = await startOwnPostgres({ dataDir, log: say })
    try {
      await carry(own.connection, target)
    } finally {
      await own.stop()
    }
  } finally {
    await target.end()
  }
  say('Start with DATABASE_URL set to it, the same DATA_DIR (the ledger of what is erased lies there) and the same MASTER_KEY; where none was set it is what stands in master.key there.')
  say(`What was moved still lies in ${dataDir}/postgres. Delete it when the new place works: it is erased by nobody any more.`)
}

async function refuseWhatIsFull(target: ReturnType<typeof openPool>, to: string) {
  const client = await target.connect().catch((error: unknown) => {
    throw new Error((whyUnreachable(error, to) ?? (error as Error).message).replace(/^DATABASE_URL/, '--to'))
  })
  const why = await whyNotEmpty(client).finally(() => client.release())
  if (why !== null) throw new Error(`--to: the database there is not empty: ${why}. Nothing was moved.`)
}

async function carry(connection: Parameters<typeof openPool>[0], target: ReturnType<typeof openPool>) {
  const source = openPool(connection, quiet)
  try {
    await migrate(source, say)
    await migrate(target, quiet)
    const [from, into] = [await source.connect(), await target.connect()]
    try {
      const { rows, chains } = await copyAll(from, into)
      say(`Moved: ${rows} rows, as many there as here, and ${chains} chains of the audit log, each counted anew there.`)
    } finally {
      from.release()
      into.release()
    }
  } finally {
    await source.end()
  }
}

try {
  const { values } = parseArgs({ options: { to: { type: 'string' } } })
  if (values.to === undefined) throw new Error('Say where to: npm run move -- --to postgres://user:password@host/database?sslmode=verify-full')
  await move(values.to)
} catch (error) {
  const { message } = error as Error
  process.stderr.write(`${error instanceof ConfigError ? message.replace(/^DATABASE_URL/gm, '--to') : message}\n`)
  process.exitCode = 1
}
