import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openPostgresStore } from '#server/store/postgres-store.ts'
import { whyUnreachable } from '#server/store/why-unreachable.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { testDatabase } from '#test/support/postgres.ts'
import { makeCertificate } from '#test/support/teams-host/certificate.ts'
import { tlsDatabase } from '#test/support/tls-database.ts'

async function databaseFor(names: string[]) {
  const database = await testDatabase()
  const certificate = await makeCertificate(names)
  const port = await tlsDatabase(database.connection, certificate)
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-ca-'))
  whenFileEnds(() => rmSync(folder, { recursive: true }))
  const ca = join(folder, 'ca.pem')
  writeFileSync(ca, certificate.cert)
  const { user, password, database: name } = database.connection
  const address = (query: string, changes: { port?: number; password?: string; name?: string } = {}) => `postgres://${user}:${changes.password ?? password}@localhost:${changes.port ?? port}/${changes.name ?? name}?${query}`
  return { masterKey: database.masterKey, ca, address }
}

test('a database is spoken with over TLS, with every right that the program needs, when its certificate holds', async () => {
  const { masterKey, ca, address } = await databaseFor(['localhost'])
  const lines: string[] = []
  const store = await openPostgresStore({ connection: address(`sslmode=verify-full&sslrootcert=${ca}`), masterKey, isShared: true, log: (line) => void lines.push(line) })
  await store.canWrite()
  await store.close()
  expect(lines.filter((line) => !line.endsWith('applied.'))).toEqual([])
})

test('what is wrong with the way to a database is said in one line, without the password', async () => {
  const { masterKey, ca, address } = await databaseFor(['another.example.se'])
  const why = async (connection: string) => {
    const error = await openPostgresStore({ connection, masterKey, log: () => undefined }).then(
      () => expect.fail('it opened'),
      (fault: unknown) => fault,
    )
    return whyUnreachable(error, connection)
  }
  expect(await why(address('sslmode=verify-full'))).toMatch(/^DATABASE_URL: localhost:\d+\/test_\w+: the certificate of the server is signed by nobody who is known here: write sslrootcert=FILE/)
  expect(await why(address(`sslmode=verify-full&sslrootcert=${ca}`))).toContain('is for another name than the address has (ERR_TLS_CERT_ALTNAME_INVALID).')
  expect(await why(address(`sslmode=verify-full&sslrootcert=${ca}-that-is-not-there`))).toContain('sslrootcert, sslcert or sslkey cannot be read (ENOENT).')
  const { address: good, ca: goodCa } = await databaseFor(['localhost'])
  const tls = `sslmode=verify-full&sslrootcert=${goodCa}`
  const badPassword = await why(good(tls, { password: 'not-it' }))
  expect(badPassword).toContain('does not take this user with this password, or not from here (28P01).')
  expect(badPassword).not.toContain('not-it')
  expect(await why(good(tls, { name: 'no_such' }))).toContain('the server has no database of that name (3D000).')
  expect(await why(good(tls, { port: 1 }))).toContain('localhost:1/')
  expect(whyUnreachable(new Error('The master key is not the one'), good(tls))).toBeNull()
})
