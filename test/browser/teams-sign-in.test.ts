import { randomUUID } from 'node:crypto'
import type { BrowserContext, FrameLocator } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { svMessageTexts } from '#server/http/words/sv/message-texts.ts'
import { newTeamsMeeting } from '#test/support/accounts.ts'
import { sv } from '#test/support/all-words.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { titles } from '#test/support/browser-steps.ts'
import { connect, join } from '#test/support/live-client.ts'
import { done } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { anonymous, openInTeams, type HostToken, type TeamsContext, type TeamsHost } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

const { teams: door, signIn, inTeams: card } = { teams: sv.teams, signIn: sv.signIn, inTeams: sv.panel.inTeams }
const { composer, knocks, before } = sv.panel
const accountIn = (tid: string) => ({ tid, oid: randomUUID() })
let entra: SigningAuthority
let house: TeamsHouse
let context: BrowserContext
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date())
  house = await openTeamsHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: `${homeTenant},${otherTenant}`, ENTRA_AUTHORITY: entra.authority })
})
afterAll(async () => {
  await house?.close()
  await entra?.close()
})
beforeEach(async () => {
  context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 900 } })
})
afterEach(() => context.close())

const tokenOf = ({ tid, oid }: { tid: string; oid: string }) => entra.sign({ tid, oid, iss: `${entra.authority}/${tid}/v2.0` })
const open = (token: HostToken, meetingId: string, more: TeamsContext = {}) => openInTeams(context, { path: '/teams', token, context: { meetingId, ...more } })
const press = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name, exact: true }).click()
const sees = (app: FrameLocator, name: string) => app.getByRole('heading', { name, exact: true }).waitFor()

/** A meeting whose chair and officer are invited by their accounts, and whose chair has connected it with this meeting in Teams. */
async function boundMeeting() {
  const [sara, anna] = [accountIn(homeTenant), accountIn(otherTenant)]
  const teamsMeeting = newTeamsMeeting()
  const { links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara, anna } })
  const chair = await open(await tokenOf(sara), teamsMeeting)
  await press(chair.app, door.withAccount)
  await press(chair.app, /^Gå in: Resursrådet i Sjövik/)
  await press(chair.app, card.bind)
  await chair.app.getByText(card.isBound).waitFor()
  return { chair, sara, anna, teamsMeeting, links }
}

async function annaComesIn({ chair, anna, teamsMeeting }: Awaited<ReturnType<typeof boundMeeting>>): Promise<TeamsHost> {
  const teams = await open(await tokenOf(anna), teamsMeeting)
  await teams.app.getByText(sv.door.waiting).waitFor()
  await press(chair.app, knocks.letInName('Anna'))
  await sees(teams.app, question)
  return teams
}

test('the chair chooses the meeting and connects it; somebody of another tenant comes straight to the lobby, and back in mid-word without link or knock', async () => {
  const meeting = await boundMeeting()
  const teams = await annaComesIn(meeting)
  await press(meeting.chair.app, before.start)
  for (const title of titles.slice(1, 5)) await press(meeting.chair.app, sv.agenda.next(title))
  await press(teams.app, composer.open)
  const what = teams.app.getByLabel(composer.what, { exact: true })
  await what.pressSequentially('Anna ringer om en plats på')
  await teams.closePanel()
  await expect.poll(teams.calls).toContain('readyToUnload')
  await teams.endPanel()
  await teams.openPanel()
  await expect.poll(() => what.inputValue({ timeout: 20_000 }), { timeout: 30_000 }).toBe('Anna ringer om en plats på')
  expect(await meeting.chair.app.getByRole('button', { name: knocks.onNewScreen('Anna') }).count()).toBe(0)
  expect(await teams.tokensAsked()).not.toContain('asked')
})

test('a chair who would take the meeting in Teams from one that goes on is told so first', async () => {
  const { teamsMeeting, chair: first } = await boundMeeting()
  const sara = accountIn(homeTenant)
  await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara } })
  const chair = await open(await tokenOf(sara), teamsMeeting)
  await press(chair.app, door.withAccount)
  await press(chair.app, /^Gå in: Resursrådet i Sjövik/)
  await press(chair.app, card.bind)
  await chair.app.getByText(card.trouble.taken).waitFor()
  expect(await chair.app.getByText(card.isBound).count()).toBe(0)
  await press(chair.app, card.bindInstead)
  await chair.app.getByText(card.isBound).waitFor()
  await first.endPanel()
  await first.openPanel()
  await first.app.getByRole('button', { name: door.withAccount, exact: true }).waitFor()
})

test('who signs out is out, and comes in again only by a press', async () => {
  const teams = await annaComesIn(await boundMeeting())
  await press(teams.app, signIn.signOut.signOut)
  await sees(teams.app, door.signedOut.title)
  await teams.endPanel()
  await teams.openPanel()
  await sees(teams.app, door.door.title)
  await press(teams.app, door.withAccount)
  await sees(teams.app, question)
})

test('a good account in another meeting in Teams, and one that has no seat, see nothing of the meeting', async () => {
  const { anna, teamsMeeting } = await boundMeeting()
  const elsewhere = await open(await tokenOf(anna), newTeamsMeeting())
  await sees(elsewhere.app, door.door.title)
  const stranger = await open(await tokenOf(accountIn(homeTenant)), teamsMeeting)
  await sees(stranger.app, door.door.title)
  await press(stranger.app, door.withAccount)
  await sees(stranger.app, signIn.list.noneTitle)
  await press(stranger.app, door.withLink)
  await stranger.app.getByLabel(sv.paste.label).waitFor()
})

test('a deep link puts the meeting that it names first to choose, and opens nothing by itself', async () => {
  const sara = accountIn(homeTenant)
  await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara } })
  const { meetingId } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara } })
  const chair = await open(await tokenOf(sara), newTeamsMeeting(), { subEntityId: meetingId })
  await sees(chair.app, door.door.title)
  const asked: string[] = []
  chair.page.on('request', (request) => void (request.url().endsWith('/api/accounts/enter') && asked.push(request.postData() ?? '')))
  await press(chair.app, door.withAccount)
  await chair.app.getByRole('button', { name: /^Gå in: Resursrådet i Sjövik/ }).first().click()
  await sees(chair.app, question)
  expect(asked.at(-1)).toContain(meetingId)
})

test('[AUDIT-14] the chair of a meeting that is over opens who has seen it from the list of their meetings inside Teams', async () => {
  const sara = accountIn(homeTenant)
  const { links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara } })
  const leads = await connect(house.origin, await join(house.origin, links.sara))
  await leads.until(() => leads.mine()?.standing === 'admitted')
  await done(leads, { type: 'startMeeting' })
  await done(leads, { type: 'closeMeeting', early: 'Nu.' })
  const chair = await open(await tokenOf(sara), newTeamsMeeting())
  await press(chair.app, door.withAccount)
  const shows = chair.app.getByRole('button', { name: new RegExp(`^${signIn.list.seen}`) })
  const [list] = await Promise.all([context.waitForEvent('page'), shows.click()])
  await list.getByRole('heading', { level: 1, name: svMessageTexts.seen.title }).waitFor()
  expect(await list.locator('main').innerText()).toContain('Sara')
  expect(list.url()).toBe(`${new URL(chair.page.frames().at(-1)?.url() ?? '').origin}/vem-har-sett`)
})

test('shared to the stage by Teams’ own button the tab is the large screen, never somebody’s panel', async () => {
  const { sara, teamsMeeting } = await boundMeeting()
  const shared = await open(await tokenOf(sara), teamsMeeting, { frameContext: 'meetingStage' })
  await expect.poll(async () => (await shared.frame()).evaluate(() => window.location.pathname)).toBe('/stage')
  expect(await shared.tokensAsked()).toEqual([])
})

test('who was led to the lobby goes back to the door, to another meeting or another way in', async () => {
  const { anna, teamsMeeting } = await boundMeeting()
  const teams = await open(await tokenOf(anna), teamsMeeting)
  await teams.app.getByText(sv.door.waiting).waitFor()
  await press(teams.app, door.otherWay)
  await sees(teams.app, door.door.title)
  await press(teams.app, door.withLink)
  await teams.app.getByLabel(sv.paste.label).waitFor()
})

test('a guest user in the chair’s tenant who came by a link lets the account be remembered, and comes back by it', async () => {
  const { chair, links, teamsMeeting } = await boundMeeting()
  // A guest has an account of their own in the tenant that invited them: another person than at home.
  const omar = accountIn(homeTenant)
  const teams = await open(await tokenOf(omar), teamsMeeting)
  await press(teams.app, door.withLink)
  await teams.app.getByLabel(sv.paste.label).fill(links.omar)
  await press(teams.app, sv.door.enter)
  await press(chair.app, knocks.letInName('Omar'))
  await press(teams.app, card.remember)
  await teams.app.getByText(card.isRemembered).waitFor()
  await teams.endPanel()
  await teams.openPanel()
  await sees(teams.app, question)
})

test('a guest without an account is asked for a personal link alone, and for no name', async () => {
  const { chair, links, teamsMeeting } = await boundMeeting()
  const guest = await open({ fails: 'User is not authenticated' }, teamsMeeting, anonymous)
  await guest.app.getByLabel(sv.paste.label).fill(links.kim)
  expect(await guest.app.getByRole('button', { name: door.withAccount }).count()).toBe(0)
  await press(guest.app, sv.door.enter)
  await press(chair.app, knocks.letInName('Kim'))
  await guest.app.getByText(question).first().waitFor()
  await guest.app.getByText(sv.participant.consent.title).waitFor()
  await press(guest.app, signIn.signOut.signOut)
  await sees(guest.app, door.signedOut.title)
  expect(await guest.app.getByRole('button', { name: door.withAccount }).count()).toBe(0)
  await press(guest.app, door.withLink)
  await guest.app.getByLabel(sv.paste.label).waitFor()
  expect(await guest.tokensAsked()).toEqual([])
})

describe('a token that comes late', () => {
  /** Asked by a press, Teams has shown its window, and says nothing. */
  const asks = { silently: { fails: 'resourceRequiresConsent' }, asked: { staysSilent: true } } as const
  async function waitsForTeams(teamsMeeting: string) {
    const teams = await open(asks, teamsMeeting)
    await press(teams.app, door.withAccount)
    await teams.app.getByText(door.window).waitFor()
    return teams
  }

  test('takes nobody from the link that they went on with, neither from the field nor from the lobby', async () => {
    const { sara, links, teamsMeeting } = await boundMeeting()
    const field = await waitsForTeams(teamsMeeting)
    const lobby = await waitsForTeams(teamsMeeting)
    for (const { app } of [field, lobby]) {
      await press(app, door.withLink)
      await app.getByLabel(sv.paste.label).fill(links.omar)
    }
    await press(lobby.app, sv.door.enter)
    await lobby.app.getByText(sv.door.waiting).waitFor()
    for (const { page, giveToken } of [field, lobby]) {
      const opened = page.waitForResponse('**/api/accounts/enter')
      await giveToken(await tokenOf(sara))
      expect((await opened).status(), 'the account does open a seat, the chair’s').toBe(200)
      await page.waitForTimeout(1500)
    }
    expect(await field.app.getByLabel(sv.paste.label).inputValue()).toBe(links.omar)
    await lobby.app.getByText(sv.door.waiting).waitFor()
    for (const { app } of [field, lobby]) expect(await app.getByText(question).count()).toBe(0)
  })

  test('is waited for three minutes and no longer, and opens nothing after that', async () => {
    const { sara, teamsMeeting } = await boundMeeting()
    await context.clock.install()
    const teams = await waitsForTeams(teamsMeeting)
    await context.clock.fastForward(170_000)
    await teams.page.waitForTimeout(500)
    await teams.app.getByText(door.window).waitFor()
    await context.clock.fastForward(11_000)
    await sees(teams.app, door.none.failed.title)
    await teams.giveToken(await tokenOf(sara))
    await teams.page.waitForTimeout(1000)
    await sees(teams.app, door.none.failed.title)
    await teams.setToken(await tokenOf(sara))
    await press(teams.app, door.tryAgain)
    await sees(teams.app, question)
  })
})

describe('a token that does not come', () => {
  const failures: [string, { title: string }][] = [
    ['resourceRequiresConsent', door.none.needsConsent],
    ['resourceDisabled', door.none.misconfigured],
    ['CancelledByUser', door.none.cancelled],
    ['TokenMismatch', door.none.otherTenant],
    ['User is not authenticated', door.none.anonymous],
    ['something nobody has heard of', door.none.failed],
  ]
  test.each(failures)('because of %s is told with a way on', async (fails, { title }) => {
    const { app } = await open({ fails }, newTeamsMeeting())
    await press(app, door.withAccount)
    await sees(app, title)
    await press(app, door.withLink)
    await app.getByLabel(sv.paste.label).waitFor()
  })

  test('or is of a tenant that is not let in, or of another app, is told with a way on', async () => {
    const third = await open(await tokenOf(accountIn(randomUUID())), newTeamsMeeting())
    await press(third.app, door.withAccount)
    await sees(third.app, door.none.tenantNotLetIn.title)
    const wrong = await open(await entra.sign({ aud: 'another' }), newTeamsMeeting())
    await press(wrong.app, door.withAccount)
    await sees(wrong.app, door.none.signInAgain.title)
  })
})
