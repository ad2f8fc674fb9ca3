import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadMasterKey } from '#server/store/master-key.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'sampratad-key-'))
})
afterEach(() => rmSync(dataDir, { recursive: true, force: true }))

test('a configured key is used and no file is made', () => {
  const key = randomBytes(32)
  expect(loadMasterKey({ configured: key.toString('base64'), dataDir })).toEqual(key)
  expect(readdirSync(dataDir)).toEqual([])
})

test('without one, a file is made that only its owner can read, and is used again', () => {
  const made = loadMasterKey({ dataDir: join(dataDir, 'new') })
  expect(made).toHaveLength(32)
  expect(loadMasterKey({ dataDir: join(dataDir, 'new') })).toEqual(made)
  expect(statSync(join(dataDir, 'new/master.key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(dataDir, 'new'))).toEqual(['master.key'])
})

test('a file that others can read is closed', () => {
  loadMasterKey({ dataDir })
  chmodSync(join(dataDir, 'master.key'), 0o644)
  loadMasterKey({ dataDir })
  expect(statSync(join(dataDir, 'master.key')).mode & 0o777).toBe(0o600)
})

test.each(['short', randomBytes(31).toString('base64'), `${randomBytes(32).toString('hex')}`])('what is not a key is refused in one line: %s', (configured) => {
  expect(() => loadMasterKey({ configured, dataDir })).toThrow(/^The configured master key is not a key: [^\n]+$/)
  writeFileSync(join(dataDir, 'master.key'), configured)
  expect(() => loadMasterKey({ dataDir })).toThrow('master.key is not a key')
})
