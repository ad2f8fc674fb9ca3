import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
const target = `${root}dist/sampratad-${version}.zip`

const HOST = 'sampratad.example.se'
const APP_ID = '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a'
const TEAMS_CLIENT_ID = '7d1f0a52-6c3b-4e8e-8f4d-2b9a5c6e7f10'

/** The very command of `npm run package`, without npm's own lines. */
function runPackage(environment: Record<string, string>) {
  const { HOST: _host, APP_ID: _appId, TEAMS_CLIENT_ID: _clientId, ...rest } = process.env
  return spawnSync(process.execPath, ['server/bootstrap/run-ts.mjs', 'manifest/build-package.ts'], {
    cwd: root,
    env: { ...rest, ...environment },
    encoding: 'utf8',
  })
}

test('with nothing configured it says in one line what is needed, and ends with 1', () => {
  const { status, stderr } = runPackage({})
  expect(stderr).toMatch(/^Two variables are needed: HOST.*APP_ID.*\n$/)
  expect(status).toBe(1)
})

test.each([
  ['host name', { HOST: `https://${HOST}`, APP_ID }, 'HOST is "https://sampratad.example.se": write the host name alone, without https://.\n'],
  ['client id', { HOST, APP_ID, TEAMS_CLIENT_ID: 'x' }, 'TEAMS_CLIENT_ID is "x": that is no GUID. Copy the application (client) id of the app registration.\n'],
])('a wrong %s writes nothing and ends with 1', (_name, environment, line) => {
  rmSync(target, { force: true })
  const { status, stderr } = runPackage(environment)
  expect(stderr).toBe(line)
  expect(status).toBe(1)
  expect(existsSync(target)).toBe(false)
})

test.each([
  ['without signing in', {}, 'Nobody signs in: TEAMS_CLIENT_ID is not set.'],
  ['with signing in', { TEAMS_CLIENT_ID }, `People sign in for api://${HOST}/${TEAMS_CLIENT_ID}.`],
])('the package lies in dist %s, and the command says which it is', (_name, more, said) => {
  rmSync(target, { force: true })
  const { status, stdout, stderr } = runPackage({ HOST, APP_ID, ...more })
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^dist\/sampratad-[\d.]+\.zip: \d+ bytes/)
  expect(stdout).toContain(said)
  expect(status).toBe(0)
  expect(existsSync(target)).toBe(true)
})

test('a place where nothing can be written is said in one line', () => {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  try {
    const { status, stderr } = runPackage({ HOST, APP_ID })
    expect(stderr).toBe(`dist/sampratad-${version}.zip can not be written: EISDIR.\n`)
    expect(status).toBe(1)
  } finally {
    rmSync(target, { recursive: true })
  }
})
