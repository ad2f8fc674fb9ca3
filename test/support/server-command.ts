import { spawn } from 'node:child_process'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'

/** As `DATABASE_URL` says it. */
export function addressOf({ host, port, user, password, database }: OwnConnection): string {
  const address = new URL(`postgres://localhost:${port}/${database}`)
  Object.assign(address, { username: user, password })
  address.searchParams.set('host', host)
  return address.href
}

type Settings = { dataDir: string; masterKey: Buffer; database?: OwnConnection }

/** Runs a command as whoever runs the server does. Out: its code and what it said. */
export async function run(program: string, args: string[], { dataDir, masterKey, database }: Settings) {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DATA_DIR: dataDir, PUBLIC_URL: 'http://127.0.0.1:3978', HOST_AUTHORITY: 'Ekby kommun', MASTER_KEY: masterKey.toString('base64'), DATABASE_URL: database ? addressOf(database) : '' }
  const child = spawn(process.execPath, ['server/bootstrap/run-ts.mjs', `server/${program}.ts`, ...args], { env })
  let [said, why] = ['', '']
  child.stdout.on('data', (text: Buffer) => (said += text.toString()))
  child.stderr.on('data', (text: Buffer) => (why += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said, why: why.trim() }
}
