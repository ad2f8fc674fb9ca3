import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Demo, PlannedMeeting } from '#core/wire/http.ts'
import type { ReadingCode } from '#core/wire/settings.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { startEidAuthority, type EidAuthority } from '#test/support/eid/eid-authority.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { planThroughDoor } from '#test/support/plan-through-door.ts'
import { planBody } from '#test/support/seated-meeting.ts'

let house: BrowserHouse
let authority: EidAuthority
let keys: Demo
let planned: PlannedMeeting
const ask = async (path: string, body: object, token: string) => (await fetch(house.origin + path, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` }, body: JSON.stringify(body) })).json()

beforeAll(async () => {
  authority = await startEidAuthority()
  house = await openHouse({ EID_ISSUER: authority.issuer, EID_CLIENT_ID: 'sampratad', EID_CLIENT_SECRET: 'known-to-both-of-us' })
  authority.knows({ clientId: 'sampratad', shared: 'known-to-both-of-us', redirectUri: `${house.origin}/brev/e-legitimation/svar` })
  keys = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  await ask('/api/settings', { readingGate: 'eId', retentionDays: 14, version: 0 }, keys.administratorToken)
  planned = await planThroughDoor(house.origin, planBody({ startsAt: new Date(Date.now() + 24 * 3_600_000).toISOString() }), keys.staffToken)
})
afterAll(async () => {
  await house?.close()
  await authority?.close()
})

test('the letter before the meeting is opened in a browser without script, by code and e-ID, then by number and e-ID, and one who cancels can go on', async () => {
  const { opensWith } = (await ask(`/api/meetings/${planned.meetingId}/preparation/code`, {}, keys.staffToken)) as ReadingCode
  const context = await house.browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false, reducedMotion: 'reduce' })
  const page = await context.newPage()
  // The provider is at the same name, another port: its own cookies are there too.
  const ours = async () => (await context.cookies(house.origin)).filter(({ name }) => !name.startsWith('_session'))
  const toProvider = async (code: string) => {
    await page.goto(`${house.origin}/brev`)
    await page.getByLabel('Brevets nummer').fill(opensWith!.number)
    await page.getByLabel('Läskod').fill(code)
    await page.getByRole('button', { name: 'Till e‑legitimation' }).click()
    await page.waitForURL(`${authority.issuer}/**`)
  }
  const signIn = async () => {
    await page.locator('[name=login]').fill('kim')
    await page.locator('[name=password]').fill('any')
    await page.getByRole('button', { name: 'Sign-in' }).click()
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByRole('heading', { name: 'Ett steg kvar' }).waitFor()
    expect((await ours()).map(({ name, httpOnly, secure, sameSite }) => [name, httpOnly, secure, sameSite])).toEqual([['__Host-sampratad-brev', true, true, 'Lax']])
    await page.getByRole('button', { name: 'Visa brevet' }).click()
    await page.getByText('Hej Kim!').waitFor()
    expect(await ours()).toEqual([])
  }
  await toProvider(opensWith!.code)
  await page.getByRole('link', { name: /Cancel/ }).click()
  await page.getByRole('heading', { name: 'Du avbröt' }).waitFor()
  expect(await page.getByLabel('Brevets nummer').inputValue()).toBe(opensWith!.number)
  await toProvider(opensWith!.code)
  await signIn()
  // Another day: the provider knows nobody either.
  await context.clearCookies()
  await toProvider('')
  await signIn()
})

test('its pages fit and hold for everybody', async () => {
  const page = await (await house.browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })).newPage()
  const wrong: string[] = []
  await page.goto(`${house.origin}/brev`)
  wrong.push(...(await faultsEverywhere(page, 'the form')))
  await page.goto(`${house.origin}/brev/e-legitimation/svar?code=x&state=y`)
  await page.getByRole('heading', { name: 'Börja om' }).waitFor()
  wrong.push(...(await faultsEverywhere(page, 'to start again')))
  expect(wrong).toEqual([])
})
