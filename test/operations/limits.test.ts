import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './container-file.ts'
import { filesIn, rules, rulesIn } from './named-in-tables.ts'
import { parsedIn } from './parsed.ts'

const table = readFileSync(join(root, 'server/operations/LIMITS.md'), 'utf8')
const codeOf = (name: string) => readFileSync(join(root, 'server', name), 'utf8')

describe('the table of limits', () => {
  it('names files and rules that there are', () => {
    expect(rulesIn(table).filter((id) => !rules.has(id))).toEqual([])
    expect(filesIn(table).filter((name) => !existsSync(join(root, name)))).toEqual([])
  })

  it.each([
    ['http/tries-by-address.ts', 'secrets: { burst: 10, perSecond: 1 / 6', '10, then 1 in 6 s; 200 more wait while others are right: `secrets`'],
    ['http/tries-by-address.ts', 'signInsEnded: { burst: 10, perSecond: 1 / 6', '10, then 1 in 6 s; 200 more wait while others are right: `signInsEnded`'],
    ['http/tries-by-address.ts', 'signInsBegun: { burst: 300, perSecond: 3', '300, then 3 in a second: `signInsBegun`'],
    ['http/tries-by-address.ts', 'remindersStopped: { burst: 100, perSecond: 1 / 6', '100, then 1 in 6 s: `remindersStopped`'],
    ['http/tries-by-address.ts', 'const mostWaiting = 200', '200 more wait'],
    ['http/referring/asks-by-address.ts', 'const mostInADay = 120', '120 a day: `server/http/referring/asks-by-address.ts`'],
    ['store/store.ts', 'export const mostReadingTries = 5', '5 in a quarter of an hour: `mostReadingTries`'],
    ['store/store.ts', 'export const mostTriesOfAll = 100', '100 in a quarter of an hour: `mostTriesOfAll`'],
    ['store/store.ts', 'export const mostOpensInADay = 5', '5 a day: `mostOpensInADay`'],
    ['store/accounts-in-teams.ts', 'const mostInAMinute = 20', '20 in a minute: `server/store/accounts-in-teams.ts`'],
    ['rooms/seat-socket.ts', 'createTokenBucket({ burst: 40, perSecond: 10 })', '40, then 10 in a second: `server/rooms/seat-socket.ts`'],
    ['rooms/seat-socket.ts', 'createTokenBucket({ burst: 10, perSecond: 1 })', '10, then 1 in a second: `server/rooms/seat-socket.ts`'],
    ['http/plans.ts', 'const mostPlans = 500', '500: `server/http/plans.ts`'],
    ['http/referring/referral-pages.ts', 'const mostWaiting = 500', '500: `server/http/referring/referral-pages.ts`'],
  ])('says of %s what its code does: %s', (name, code, said) => {
    expect([codeOf(name).includes(code), table.includes(said)]).toEqual([true, true])
  })

  it('has every place that slows by time', () => {
    const slowing = [...parsedIn('server')].filter(([, { text }]) => text.includes('createTokenBucket(')).map(([name]) => name).filter((name) => name !== 'server/identity/token-bucket.ts')
    expect(slowing.filter((name) => !filesIn(table).includes(name))).toEqual([])
    expect(slowing.length).toBeGreaterThan(1)
  })
})
