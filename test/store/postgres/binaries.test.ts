import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { packagedBinaries, runnableBinaries, type Binaries } from '#server/store/postgres/binaries.ts'

// Some 60 MB are copied here and there.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const isRoot = process.getuid?.() === 0
const nobody = { uid: 65_534, gid: 65_534 }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sampratad-bin-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** The package as npm leaves it when it may not run install scripts: the libraries without their short names. */
function withoutInstallScripts(): Binaries {
  const packaged = packagedBinaries()
  const home = join(folder, 'package/native')
  cpSync(packaged.home, home, { recursive: true, verbatimSymlinks: true })
  const links = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8')) as { target: string }[]
  for (const { target } of links) rmSync(join(dirname(home), target), { force: true })
  return { home, version: packaged.version }
}
const versionOf = (binaries: Binaries): string => execFileSync(join(binaries.home, 'bin/postgres'), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

test('programs that npm put in place whole are run where they lie', () => {
  const packaged = packagedBinaries()
  expect(runnableBinaries(packaged, null, [join(folder, 'copies')])).toEqual(packaged)
  expect(versionOf(packaged)).toMatch(/^postgres \(PostgreSQL\) 18\./)
})

test('libraries whose short names npm was not allowed to make get them', () => {
  const bare = withoutInstallScripts()
  expect(() => versionOf(bare)).toThrow()
  expect(runnableBinaries(bare, null, [])).toEqual(bare)
  expect(versionOf(bare)).toMatch(/^postgres/)
})

test('programs that run nowhere are refused in one line with the reason', () => {
  const bare = withoutInstallScripts()
  writeFileSync(join(bare.home, 'bin/postgres'), '#!/bin/sh\necho "no such luck" >&2; exit 1\n')
  expect(() => runnableBinaries(bare, null, [])).toThrow(/^PostgreSQL's programs cannot be run from \S+ \(no such luck\)\. [^\n]+$/)
})

if (isRoot) {
  describe('as root, below a folder that the database\'s user may not enter', () => {
    const places = (): [string] => [mkdtempSync(join(tmpdir(), 'sampratad-copies-'))]

    test('the programs are copied once to where it may, whatever the umask', () => {
      const [place] = places()
      chmodSync(place, 0o755)
      const umask = process.umask(0o077)
      const first = runnableBinaries(withoutInstallScripts(), nobody, [place])
      process.umask(umask)
      expect(dirname(first.home)).toBe(place)
      const madeAtMs = statSync(first.home).ctimeMs
      expect(runnableBinaries({ ...packagedBinaries(), home: join(folder, 'package/native') }, nobody, [place])).toEqual(first)
      expect(statSync(first.home).ctimeMs).toBe(madeAtMs)
      expect(readdirSync(place)).toHaveLength(1)
      rmSync(place, { recursive: true })
    })

    test('a copy that somebody else may write is not run', () => {
      const [place] = places()
      chmodSync(place, 0o755)
      const bare = withoutInstallScripts()
      chmodSync(runnableBinaries(bare, nobody, [place]).home, 0o777)
      expect(() => runnableBinaries(bare, nobody, [place])).toThrow('belongs to somebody else')
      rmSync(place, { recursive: true })
    })
  })
}
