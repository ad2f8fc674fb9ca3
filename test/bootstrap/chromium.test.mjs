import { describe, expect, it } from 'vitest'
import { searchChromium, waysToInstall } from '../support/chromium-search.mjs'

const world = (more = {}) => ({ env: {}, onPath: () => undefined, playwrights: () => undefined, works: () => true, ...more })
const system = (name) => (name === 'google-chrome' ? '/usr/bin/google-chrome' : undefined)

describe('searchChromium', () => {
  it('takes the one in CHROMIUM before the system has a say', () => {
    expect(searchChromium(world({ env: { CHROMIUM: '/opt/mine' }, onPath: (name) => `/usr/bin/${name}` }))).toBe('/opt/mine')
  })

  it('takes no other when the one in CHROMIUM does not start', () => {
    const search = () => searchChromium(world({ env: { CHROMIUM: '/opt/mine' }, onPath: system, works: (path) => path !== '/opt/mine' }))
    expect(search).toThrow('CHROMIUM is /opt/mine, which does not start.')
  })

  it("takes the system's before Playwright's", () => {
    expect(searchChromium(world({ onPath: system, playwrights: () => '/cache/chrome' }))).toBe('/usr/bin/google-chrome')
  })

  it('passes over one that does not start', () => {
    expect(searchChromium(world({ onPath: system, playwrights: () => '/cache/chrome', works: (path) => path === '/cache/chrome' }))).toBe('/cache/chrome')
  })

  it('takes one without a window first where that will do, but for the one in CHROMIUM', () => {
    const all = { onPath: (name) => `/usr/bin/${name}` }
    expect([searchChromium(world(all)), searchChromium(world(all), true)]).toEqual(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'])
    expect(searchChromium(world({ env: { CHROMIUM: '/opt/mine' }, ...all }), true)).toBe('/opt/mine')
    expect(searchChromium(world({ onPath: system }), true)).toBe('/usr/bin/google-chrome')
  })

  it('finds none on a bare machine', () => {
    expect(searchChromium(world())).toBeUndefined()
  })
})

describe('waysToInstall', () => {
  const ways = (isRoot, osRelease) => waysToInstall({ isRoot, osRelease, playwrightCli: '/p/cli.js', node: '/node' }).map(({ commands }) => commands.map(({ command }) => command))

  it('asks apt first, as root on Debian', () => {
    expect(ways(true, 'NAME="Debian"\nID=debian\n')).toEqual([['apt-get', 'apt-get'], ['/node']])
  })

  it.each([
    ['as an ordinary user', false, 'ID=debian'],
    ['on Ubuntu, whose package needs snap', true, 'ID=ubuntu\nID_LIKE=debian'],
    ['where nothing is known', true, ''],
  ])("asks Playwright only, %s", (_, isRoot, osRelease) => {
    expect(ways(isRoot, osRelease)).toEqual([['/node']])
  })
})
