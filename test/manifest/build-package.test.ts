import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { version: string }
const target = `${root}dist/sampratad-${version}.zip`

/** The very command of `npm run package`, without npm's own lines. */
function runPackage(environment: Record<string, string>) {
  const { HOST: _host, APP_ID: _appId, ...rest } = process.env
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

test('a wrong host name writes nothing and ends with 1', () => {
  rmSync(target, { force: true })
  const { status, stderr } = runPackage({ HOST: 'https://x.example.se', APP_ID: '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a' })
  expect(stderr).toBe('HOST is "https://x.example.se": write the host name alone, without https://.\n')
  expect(status).toBe(1)
  expect(existsSync(target)).toBe(false)
})

test('with both variables the package lies in dist', () => {
  const { status, stdout, stderr } = runPackage({ HOST: 'sampratad.example.se', APP_ID: '3f0c9c1e-5b0a-4d0e-9a55-0d6f1d2c7b8a' })
  expect(stderr).toBe('')
  expect(stdout).toContain(`sampratad-${version}.zip`)
  expect(status).toBe(0)
  expect(existsSync(target)).toBe(true)
})
