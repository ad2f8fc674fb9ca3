import { beforeAll, describe, expect, it } from 'vitest'
import { testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
let demo: TestApp
beforeAll(async () => {
  app = await testApp()
  demo = await testApp({ isDemo: true })
})

const teams = ['https://teams.microsoft.com', 'https://*.teams.microsoft.com', 'https://*.cloud.microsoft']
const framed = ['/panel', '/teams', '/j/seat-officer', '/stage']
const alone = ['/', '/plan', '/settings', '/about', '/nowhere', '/%E0%A4%A', '/assets/nothing.js', '/favicon.ico']

type Policy = Record<string, string[]>
const policyOf = ({ headers }: Response): Policy => Object.fromEntries((headers.get('content-security-policy') ?? '').split('; ').map((one) => [one.split(' ')[0] ?? '', one.split(' ').slice(1)]))
const ask = (one: TestApp, path: string, init: RequestInit = {}) => fetch(one.url + path, { redirect: 'manual', ...init })

/** Every door that the API says it has, and those of letters: as a stranger knocks, and from Teams' own page. */
async function everyDoor(one: TestApp): Promise<[string, string][]> {
  const { paths } = (await (await ask(one, '/api/openapi.json')).json()) as { paths: Record<string, Record<string, unknown>> }
  return Object.entries(paths).flatMap(([path, methods]) => Object.keys(methods).map((method): [string, string] => [method.toUpperCase(), path.replaceAll(/\{\w+\}/g, 'participant')]))
}

describe('framing', () => {
  it('[HTTP-5] is Teams’ alone for the panel, a seat’s page and the stage, and the demo’s own', async () => {
    for (const path of framed) {
      for (const method of ['GET', 'HEAD']) {
        expect(policyOf(await ask(app, path, { method }))['frame-ancestors'], path).toEqual(teams)
        expect(policyOf(await ask(demo, path, { method }))['frame-ancestors'], path).toEqual(["'self'", ...teams])
      }
    }
  })

  it('[HTTP-5] is nobody’s for every other address, whatever it answers', async () => {
    for (const one of [app, demo]) {
      const doors = [...(await everyDoor(one)), ...alone.map((path): [string, string] => ['GET', path])]
      expect(doors.length).toBeGreaterThan(12)
      for (const [method, path] of doors) {
        expect(policyOf(await ask(one, path, { method }))['frame-ancestors'], `${method} ${path}`).toEqual(["'none'"])
      }
    }
  })

  it('[HTTP-5] is held up by no other header, and nobody’s word changes it', async () => {
    const told = { origin: 'https://teams.microsoft.com', referer: 'https://teams.microsoft.com/', 'sec-fetch-dest': 'iframe', 'x-forwarded-host': 'evil.example' }
    for (const path of [...framed, ...alone]) {
      const answer = await ask(app, path, { headers: told })
      for (const header of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-embedder-policy', 'access-control-allow-origin', 'set-cookie']) expect(answer.headers.has(header), `${path} ${header}`).toBe(false)
      expect(policyOf(answer)['frame-ancestors']).toEqual(framed.includes(path) ? teams : ["'none'"])
    }
  })

  it('[HTTP-5] a page in a frame runs and draws only what its own answer has marked, and speaks to nobody but its own server', async () => {
    for (const path of framed) {
      const first = await ask(app, path)
      const [nonce] = /nonce-[\w-]{20,}/.exec(first.headers.get('content-security-policy') ?? '') ?? []
      expect(policyOf(first)).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'self'", `'${nonce}'`],
        'style-src': ["'self'", `'${nonce}'`],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'frame-src': ["'none'"],
        'form-action': ["'self'"],
        'base-uri': ["'none'"],
        'frame-ancestors': teams,
      })
      expect((await ask(app, path)).headers.get('content-security-policy')).not.toContain(nonce)
    }
    expect(policyOf(await ask(demo, '/'))['frame-src']).toEqual(["'self'"])
  })
})
