import { spawn } from 'node:child_process'
import { expect, it } from 'vitest'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { hashOf } from '#server/identity/secrets.ts'
import { staffOf } from '#server/identity/who-is-asking.ts'
import type { OwnConnection } from '#server/store/postgres/own-postgres.ts'
import { testDatabase, testStore } from '#test/support/postgres.ts'

function addressOf({ host, port, user, password, database }: OwnConnection): string {
  const address = new URL(`postgres://localhost:${port}/${database}`)
  Object.assign(address, { username: user, password })
  address.searchParams.set('host', host)
  return address.href
}

/** Runs the command as whoever runs the server does. Out: its code and what it said. */
async function run(connection: OwnConnection, ...args: string[]) {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['server/bootstrap/run-ts.mjs', 'server/administrators.ts', ...args], { env: { PATH, HOME, DATABASE_URL: addressOf(connection) } })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said: said.trim() }
}

it('[OFFICE-14] [WIRE-7] a key is made, listed and ended where the server runs, of one authority alone, and keys are let in again where nobody could come', async () => {
  const database = await testDatabase()
  const store = await testStore(database)
  const now = () => new Date().toISOString()
  for (const id of ['host', 'viby']) await settleHostAuthority(store, { id, name: id, staffToken: null, at: now(), expiresAt: '2999-01-01T00:00:00.000Z' })
  const command = (...args: string[]) => run(database.connection, ...args)

  const added = await command('add', ' \u202EEva\u200B Ek, enhetschef\u2066 ')
  const key = added.said.split('\n').at(-1) ?? ''
  expect([added.code, (await staffOf(store, key, now()))?.name]).toEqual([0, 'Eva Ek, enhetschef'])
  const [one] = await store.listAdministrators('host', now())
  const id = one!.label.replace('key ', '')
  expect((await command('list')).said).toMatch(new RegExp(`^${id}  Eva Ek, enhetschef, since 20..-..-.., from Kommando på servern$`))
  expect([await command('list', '--authority', 'viby'), await command('end', id, '--authority', 'viby')]).toEqual([{ code: 0, said: 'Nobody has a key.' }, { code: 1, said: 'There is no such key. See: list' }])

  await store.saveSettings({ hostAuthorityId: 'host', expectedVersion: 0, settings: { staffSignIn: 'account' }, at: now(), by: 'Olle' })
  expect(await staffOf(store, key, now())).toBeNull()
  expect((await command('keys-in')).code).toBe(0)
  expect((await staffOf(store, key, now()))?.name).toBe('Eva Ek, enhetschef')
  expect((await store.readSettings('host'))[0]).toMatchObject({ staffSignIn: 'keyOrAccount', by: 'Kommando på servern' })

  expect((await command('end', id)).code).toBe(0)
  expect(await store.findStaff(hashOf(key), now())).toBeNull()
  for (const wrong of [[], ['add'], ['add', 'Eva 850412-1230'], ['add', '\u200B'], ['list', '--authority', 'nobody'], ['constructor']]) expect((await command(...wrong)).code, wrong.join(' ')).toBe(1)
})
