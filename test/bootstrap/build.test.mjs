import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildWhatIsStale, staleTargets, targets } from '../../server/bootstrap/build.mjs'
import { CommandFailed } from '../../server/bootstrap/command.mjs'
import { fingerprint } from '../../server/bootstrap/fingerprint.mjs'

let root

const put = (path, content = path) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const names = () => staleTargets(root).map(({ name }) => name)
const pretendToBuild = () => {
  for (const { name, stamp, proof } of staleTargets(root)) {
    put(`dist/.${name}-built-from`, stamp)
    put(proof)
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sampratad-build-'))
  for (const path of ['client/seat.html', 'client/join/main.tsx', 'server/main.ts', 'server/core/meeting/decide.ts', 'vite.config.ts', 'package.json']) put(path)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('staleTargets', () => {
  it('builds everything the first time', () => {
    expect(names()).toEqual(targets.map(({ name }) => name))
  })

  it('builds nothing when nothing changed, whatever the clock says of the files', () => {
    pretendToBuild()
    put('server/main.ts')
    expect(names()).toEqual([])
  })

  it.each([
    ['the server only, when the server changed', 'server/main.ts', ['server']],
    ['both, when core changed', 'server/core/meeting/decide.ts', ['client', 'server']],
    ['both, when the client changed', 'client/join/main.tsx', ['client', 'server']],
    ['both, when the configuration changed', 'vite.config.ts', ['client', 'server']],
    ['nothing, when a test changed', 'test/run.mjs', []],
  ])('builds %s', (_, path, expected) => {
    pretendToBuild()
    put(path, 'changed')
    expect(names()).toEqual(expected)
  })

  it('builds again when a file came, went or moved', () => {
    pretendToBuild()
    rmSync(join(root, 'client/join/main.tsx'))
    expect(names()).toContain('client')
    put('client/join/other.tsx', 'client/join/main.tsx')
    expect(names()).toContain('client')
  })

  it('builds again when what was built is gone', () => {
    pretendToBuild()
    rmSync(join(root, 'dist/server'), { recursive: true })
    expect(names()).toEqual(['server'])
  })
})

describe('fingerprint', () => {
  it('tells two files from one file with both contents', () => {
    put('a/x', 'one')
    put('a/y', 'two')
    const two = fingerprint(root, ['a'])
    rmSync(join(root, 'a/y'))
    put('a/x', 'onetwo')
    expect(fingerprint(root, ['a'])).not.toBe(two)
  })
})

describe('buildWhatIsStale', () => {
  const builtAt = () => targets.map(({ proof }) => statSync(join(root, proof)).mtimeMs)

  it('begins no build and touches nothing when nothing changed, however much lies beside the sources', async () => {
    pretendToBuild()
    for (const path of ['node_modules/one/index.js', 'data/postgres/base', 'dist/client/other.js', '.git/index', 'test/some.test.ts']) put(path)
    const before = builtAt()
    await buildWhatIsStale(root)
    expect(builtAt()).toEqual(before)
  })

  it('begins one when something did, which fails here for want of packages', async () => {
    pretendToBuild()
    put('server/main.ts', 'changed')
    await expect(buildWhatIsStale(root)).rejects.toThrow(CommandFailed)
    expect(names()).toEqual(['server'])
  })
})
