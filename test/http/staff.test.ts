import { beforeAll, expect, it } from 'vitest'
import { get, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})

it('a staff token is told whom it plans for, and any other that it opens nothing', async () => {
  expect(await get(`${app.url}/api/staff`, staffToken)).toMatchObject({ status: 200, body: { hostAuthority: 'Ekby kommun', ownForms: [] } })
  for (const token of [undefined, 'a-token-that-nobody-ever-gave-0001']) expect(await get(`${app.url}/api/staff`, token)).toMatchObject({ status: 401, body: { problem: 'signInAgain' } })
})
