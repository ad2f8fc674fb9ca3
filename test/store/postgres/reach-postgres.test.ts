import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startOwnPostgres } from '#server/store/postgres/own-postgres.ts'
import { reachOwnPostgres } from '#server/store/postgres/reach-postgres.ts'
import { asked } from '#test/support/postgres.ts'

const folder = mkdtempSync(join(tmpdir(), 'sampratad-reach-'))
chmodSync(folder, 0o711)
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('the database of a running server is reached and left running; one that is not running is started for the moment; none is made', async () => {
  const dataDir = join(folder, 'data')
  const settings = { dataDir, log: () => undefined }
  await expect(reachOwnPostgres(settings)).rejects.toThrow('There is no database in')
  const server = await startOwnPostgres(settings)
  const beside = await reachOwnPostgres(settings)
  expect(await asked(beside.connection, 'select current_database() as name')).toEqual([{ name: 'sampratad' }])
  await beside.stop()
  expect(await asked(server.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await server.stop()
  const alone = await reachOwnPostgres(settings)
  expect(await asked(alone.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  await alone.stop()
  await expect(asked(alone.connection, 'select 1')).rejects.toThrow()
})
