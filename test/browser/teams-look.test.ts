import { randomUUID } from 'node:crypto'
import type { BrowserContext, FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { newTeamsMeeting } from '#test/support/accounts.ts'
import { sv } from '#test/support/all-words.ts'
import { violationsFramed } from '#test/support/browser-checks.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { isEverything } from '#test/support/reading-settings.ts'
import { clientId, homeTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { anonymous, openInTeams, type HostToken, type TeamsContext, type TeamsHost } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

const { teams: door, signIn, paste } = sv
const card = sv.panel.inTeams
let entra: SigningAuthority
let house: TeamsHouse
let context: BrowserContext
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date())
  house = await openTeamsHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: homeTenant, ENTRA_AUTHORITY: entra.authority }, { isStrict: false })
})
afterAll(async () => {
  await house?.close()
  await entra?.close()
})
beforeEach(async () => {
  context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 900 }, reducedMotion: 'reduce' })
})
afterEach(() => context.close())

const tokenOf = (oid: string, tid: string = homeTenant) => entra.sign({ tid, oid, iss: `${entra.authority}/${tid}/v2.0` })
const open = (token: HostToken, more: TeamsContext = {}) => openInTeams(context, { path: '/teams', token, context: { meetingId: newTeamsMeeting(), ...more } })
const press = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name, exact: true }).click()
const sees = (app: FrameLocator, name: string) => app.getByRole('heading', { name, exact: true }).waitFor()
const silent = { staysSilent: true } as const
const fails = (why: string) => ({ fails: why })

/** What is wrong with what the frame shows now, in each of Teams' themes at 280 px. */
async function faults({ page, frame, setTheme }: TeamsHost, where: string): Promise<string[]> {
  const found: string[] = []
  const framed = await frame()
  expect(await framed.evaluate(() => window.innerWidth)).toBe(280)
  for (const theme of ['default', 'dark', 'contrast']) {
    await setTheme(theme)
    await page.waitForTimeout(150)
    found.push(...(await violationsFramed(page, `${where}, ${theme}`, { onlyColours: theme !== 'default' })), ...(await layoutFaults(framed)).map((fault) => `${where}, ${theme}: ${fault}`))
  }
  return found
}

/** Whether the focus stands on the page's title, where a screen reader begins to read. */
const isOnTitle = async (teams: TeamsHost) => (await teams.frame()).evaluate(() => document.activeElement?.tagName === 'H1')

test('the door is laid out and named as it should be in 280 px, whatever an account opens', async () => {
  const found: string[] = []
  const failures: [string, HostToken][] = [
    [door.none.needsConsent.title, fails('resourceRequiresConsent')],
    [door.none.misconfigured.title, fails('resourceDisabled')],
    [door.none.cancelled.title, fails('CancelledByUser')],
    [door.none.otherTenant.title, fails('TokenMismatch')],
    [door.none.anonymous.title, fails('User is not authenticated')],
    [door.none.failed.title, fails('something else')],
    [door.none.tenantNotLetIn.title, await tokenOf(randomUUID(), randomUUID())],
    [signIn.list.noneTitle, await tokenOf(randomUUID())],
  ]
  // They differ in their words alone: the long form looks at each.
  for (const [title, token] of isEverything ? failures : failures.slice(-3)) {
    const teams = await open(token)
    await sees(teams.app, door.door.title)
    await press(teams.app, door.withAccount)
    await sees(teams.app, title)
    expect(await isOnTitle(teams), title).toBe(true)
    found.push(...(await faults(teams, title)))
    await teams.page.close()
  }
  expect(found).toEqual([])
})

test('who waits for Teams goes on by their link', async () => {
  const found: string[] = []
  const teams = await open({ silently: fails('resourceRequiresConsent'), asked: silent })
  await sees(teams.app, door.door.title)
  found.push(...(await faults(teams, 'door')))
  await press(teams.app, door.withAccount)
  await teams.app.getByText(door.window).waitFor()
  found.push(...(await faults(teams, 'looking')))
  await press(teams.app, door.withLink)
  await sees(teams.app, paste.title)
  await expect.poll(() => isOnTitle(teams)).toBe(true)
  await teams.app.getByLabel(paste.label).fill('no link')
  await press(teams.app, sv.door.enter)
  await teams.app.getByText(paste.wrong).waitFor()
  found.push(...(await faults(teams, 'link')))
  const guest = await open(fails('User is not authenticated'), anonymous)
  await guest.app.getByText(door.noLink).waitFor()
  found.push(...(await faults(guest, 'guest')))
  expect(found).toEqual([])
})

test('the list of meetings, what connects the meeting, and signing out are laid out and named as they should be', async () => {
  const found: string[] = []
  const oid = randomUUID()
  for (const hasConsent of [true, false]) await planMeeting(house.origin, { hasConsent, staffToken: house.staffToken, accounts: { sara: { tid: homeTenant, oid } } })
  const teams = await open(await tokenOf(oid))
  await press(teams.app, door.withAccount)
  await sees(teams.app, signIn.list.title)
  await teams.app.getByRole('button', { name: door.withLink }).waitFor()
  found.push(...(await faults(teams, 'meetings')))
  await teams.app.getByRole('button', { name: /^Gå in: / }).first().click()
  await teams.app.getByRole('button', { name: card.bind }).waitFor()
  found.push(...(await faults(teams, 'to connect')))
  await press(teams.app, card.bind)
  await teams.app.getByText(card.isBound).waitFor()
  found.push(...(await faults(teams, 'connected')))
  await press(teams.app, sv.signIn.signOut.signOut)
  await sees(teams.app, door.signedOut.title)
  found.push(...(await faults(teams, 'signed out')))
  expect(found).toEqual([])
})
