import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './container-file.ts'

type Locked = { version: string; hasInstallScript?: boolean; resolved?: string; integrity?: string; link?: boolean }
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path]) => path !== '').map(([path, one]) => ({ ...one, name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length) }))

/** The rows of the table under a heading of SUPPLY.md, without its head. */
const rows = (heading: string): string[][] =>
  read('server/operations/SUPPLY.md')
    .split(`## ${heading}`)[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))

const numbersOf = (version: string) => version.split('-')[0]!.split('.').map(Number)

function isOlder(version: string, floor: string): boolean {
  const [is, least] = [numbersOf(version), numbersOf(floor)]
  const place = is.findIndex((number, index) => number !== least[index])
  return place >= 0 && is[place]! < least[place]!
}

describe('what comes along', () => {
  it('tells an older version from a newer one', () => {
    expect([isOlder('4.8.3', '4.8.4'), isOlder('4.8.4', '4.8.4'), isOlder('4.10.0', '4.8.4'), isOlder('3.9.9', '4.0.0')]).toEqual([true, false, false, true])
  })

  it.each(rows('Versions that may not be older'))('has no %s older than %s, wherever it stands in the lock file', (name, floor) => {
    const found = locked.filter((one) => one.name === name)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter(({ version }) => isOlder(version, floor!)).map(({ version }) => version)).toEqual([])
  })

  it('runs no script at install but those that have their reason', () => {
    const scripts = locked.filter(({ hasInstallScript }) => hasInstallScript).map(({ name }) => name)
    expect(rows('Packages that run a script when they are installed').map(([name]) => name)).toEqual(scripts.toSorted())
    const allowed = Object.keys((JSON.parse(read('package.json')) as { allowScripts: Record<string, boolean> }).allowScripts)
    expect(allowed.filter((name) => !scripts.includes(name))).toEqual([])
  })

  it('is fixed to its bytes, and comes from no address beside the registry', () => {
    const ours = locked.filter(({ link }) => !link)
    expect(ours.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([])
    expect(ours.filter(({ resolved }) => resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')).map(({ name }) => name)).toEqual([])
  })

  it('can be listed for others, each with its version and license', () => {
    const list = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })) as { bomFormat: string; components: { name: string; version: string }[] }
    expect(list.bomFormat).toBe('CycloneDX')
    expect(list.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['express', 'pg', 'socket.io', 'zod']))
  })
})

describe('our own files', () => {
  /** Forms that secrets of others have; made of parts, so that they do not find themselves. */
  const secrets = [
    new RegExp(`-----BEGIN [A-Z ]*PRIVATE ${'KEY'}-----`),
    /\bAKIA[0-9A-Z]{16}\b/,
    /\bgh[pousr]_[A-Za-z0-9]{36,}\b/,
    /\bxox[abprs]-[A-Za-z0-9-]{10,}/,
    /\bnpm_[A-Za-z0-9]{36}\b/,
    /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/,
    /\b(?:postgres(?:ql)?|smtps?|https?):\/\/[^\s:/@'"`$]+:(?!a-password@|password@|secret-word@|hemligt%20ord@)[^\s:/@'"`$]{6,}@/,
  ]

  it('hold no secret, and the forms that are looked for find one', () => {
    const made = [`-----BEGIN PRIVATE ${'KEY'}-----`, `AKIA${'A'.repeat(16)}`, `ghp_${'a'.repeat(36)}`, `xoxb-${'1'.repeat(12)}`, `npm_${'a'.repeat(36)}`, `eyJ${'a'.repeat(20)}.eyJ${'a'.repeat(20)}.${'a'.repeat(20)}`, `postgres://somebody:${'x'.repeat(8)}@database`]
    expect(made.map((text, index) => secrets[index]!.test(text))).toEqual(made.map(() => true))
    const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter((name) => /\.(ts|tsx|mjs|cjs|json|md|yaml|sql|html|css|txt|service)$|^Dockerfile$|^\.env/.test(name))
    const found = files.flatMap((name) => secrets.filter((secret) => secret.test(read(name))).map((secret) => `${name}: ${secret.source.slice(0, 30)}`))
    expect(files.length).toBeGreaterThan(1000)
    expect(found).toEqual([])
  })
})
