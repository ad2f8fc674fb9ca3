import type { BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { appOrigin } from '#test/support/teams-host/loopback-names.ts'
import { openInTeams } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

const { largeScreen } = sv.later
let house: TeamsHouse
let context: BrowserContext

beforeAll(async () => {
  house = await openTeamsHouse()
})
afterAll(() => house?.close())
beforeEach(async () => {
  context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
})
afterEach(() => context.close())

/** Sara leads, in the side panel, and is about to share. */
async function lead(refusesWith = 0) {
  const { links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken })
  const teams = await openInTeams(context, { path: links.sara, refusesWith })
  await teams.app.getByRole('button', { name: sv.door.enter }).click()
  await teams.app.getByRole('button', { name: largeScreen.title }).click()
  return teams
}

test('in Teams the panel shares the screen to everybody, and the shared screen finds the meeting through the panel', async () => {
  const { app, sharedToStage } = await lead()
  await app.getByRole('button', { name: largeScreen.share }).click()
  await app.getByText(largeScreen.answers.shared).waitFor()
  const [address = ''] = await sharedToStage()
  expect(address).toMatch(new RegExp(`^${appOrigin}/stage#[A-Za-z0-9_-]+$`))
  const shared = await openInTeams(context, { path: address, context: { frameContext: 'meetingStage' }, width: 994 })
  await shared.app.getByRole('heading', { name: question }).waitFor()
})

test('a shared screen where nobody has a panel open says what to do', async () => {
  const { app, calls } = await openInTeams(context, { path: '/stage#nobodys-meeting', context: { frameContext: 'meetingStage' }, width: 994 })
  await app.getByRole('heading', { name: sv.stage.waitTitle }).waitFor()
  await expect.poll(calls).toContain('appInitialization.success')
})

test.each([
  [501, 'notPresenter'],
  [1000, 'notAllowed'],
  [500, 'failed'],
] as const)('when Teams refuses with %i the panel says why and what to do instead', async (refusesWith, why) => {
  const { app } = await lead(refusesWith)
  await app.getByRole('button', { name: largeScreen.share }).click()
  await app.getByText(largeScreen.answers[why]).waitFor()
})
