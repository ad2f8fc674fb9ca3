import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { BrowserContext, FrameLocator } from 'playwright-core'
import { allDemoMeetings } from '#server/demo/all-demo-meetings.ts'
import { BuiltServer, copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { en, sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { titles } from '#test/support/browser-steps.ts'
import { clientId, homeTenant, startSigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { signInPages } from './sign-in-pictures.ts'
import { anonymous, openInTeams, type HostToken, type TeamsContext, type TeamsHost } from '#test/support/teams-host/teams-host.ts'
import { openTeamsBrowser, openTeamsHouse } from '#test/support/teams-host/teams-house.ts'

const folder = 'screenshots/teams'
const { panel } = sv
let taken = 0
type Language = 'sv' | 'en'
/** What the doors say in the language that is taken now: Swedish in every theme, English in the light one alone. */
let says = sv
let language: Language = 'sv'
const speak = (next: Language) => void (says = { sv, en }[(language = next)])
const mark = () => (language === 'sv' ? '' : `${language}-`)

/** What stands in the frame, from its top to its end, in each of Teams' themes. */
async function picture({ page, frame, setTheme }: TeamsHost, name: string, width = 280) {
  const box = page.locator('#app')
  await page.bringToFront()
  await page.mouse.move(0, 0)
  const resize = async (height: number) => {
    // A frame of another site is painted only where the window shows it.
    await page.setViewportSize({ width: 1100, height })
    await box.evaluate((one, size) => void Object.assign((one as HTMLElement).style, size), { width: `${width}px`, height: `${height}px` })
    await (await frame()).waitForFunction(([wide, high]) => innerWidth === wide && innerHeight === high, [width, height] as const)
  }
  for (const theme of language === 'sv' ? ['default', 'dark', 'contrast'] : ['default']) {
    await setTheme(theme)
    await resize(640)
    await page.waitForTimeout(150)
    await resize(await (await frame()).evaluate(() => document.documentElement.scrollHeight))
    await page.waitForTimeout(100)
    await box.screenshot({ path: `${folder}/${mark()}${name}-${width}-${theme}.png` })
    taken += 1
  }
  await setTheme('default')
}

/** Beside the meeting Teams shows the app in the meeting's chat and among its details, in one kind of frame. */
const inTabs: [string, TeamsContext][] = [
  ['chat', { frameContext: 'content' }],
  ['details', { frameContext: 'content', chatId: '' }],
]
/** An id as Teams gives a meeting. */
const newTeamsMeeting = () => btoa(`0#19:meeting_${randomUUID()}@thread.v2#0`)
const press = (app: FrameLocator, name: string | RegExp) => app.getByRole('button', { name, exact: true }).first().click()
const newContext = (browser: { newContext: (options: object) => Promise<BrowserContext> }) =>
  browser.newContext({ locale: { sv: 'sv-SE', en: 'en-GB' }[language], timezoneId: 'Europe/Stockholm', viewport: { width: 1100, height: 900 }, reducedMotion: 'reduce' })

/** The demo meeting that pauses, from before its start until after its close, as its chair and a representative have it in the panel. */
async function everyPhase() {
  const file = copyOfBuilt()
  const server = new BuiltServer(file, await freePort())
  await server.start()
  const { browser, close } = await openTeamsBrowser(Number(new URL(server.origin).port))
  try {
    const demo = await openDemo(server.origin, 'by-phone')
    const steps = allDemoMeetings.find(({ id }) => id === 'by-phone')?.steps ?? []
    const pause = { name: 'pause', upTo: steps.findIndex(({ command }) => command.type === 'pauseMeeting') + 1 }
    const scenes = [...demo.scenes, pause].sort((one, other) => one.upTo - other.upTo)
    const context = await newContext(browser)
    const linkOf = (role: string) => demo.links.find((one) => one.role === role)?.link ?? ''
    const seats: [string, TeamsHost][] = []
    for (const role of ['chair', 'representative']) {
      const teams = await openInTeams(context, { path: linkOf(role) })
      await press(teams.app, says.door.enter)
      await (role === 'chair' ? teams.app.getByRole('button', { name: panel.before.start }) : teams.app.getByText(says.door.waiting).first()).waitFor()
      seats.push([role, teams])
    }
    for (const [place, scene] of scenes.entries()) {
      await demo.playTo(scene)
      for (const [, { app }] of seats) await app.getByText(says.door.waiting).first().waitFor({ state: 'hidden' })
      for (const [role, teams] of seats) await picture(teams, `${String(place).padStart(2, '0')}-${scene.name}-${role}`)
    }
  } finally {
    await close()
    await server.remove()
    removeBuilt(file)
  }
}

/** The door inside Teams, what connects the meetings, and the tabs before and after the meeting. */
async function doorAndTabs() {
  const entra = await startSigningAuthority(() => new Date())
  const house = await openTeamsHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: homeTenant, ENTRA_AUTHORITY: entra.authority })
  const context = await newContext(house.browser)
  const open = (token: HostToken, meetingId: string, more: TeamsContext = {}) => openInTeams(context, { path: '/teams', token, context: { meetingId, locale: { sv: 'sv-se', en: 'en-us' }[language], ...more } })
  const tokenOf = (tid: string, oid: string) => entra.sign({ tid, oid, iss: `${entra.authority}/${tid}/v2.0` })
  try {
    await everyDoor(open, tokenOf)
    if (language === 'sv') await meetingFromItsTabs(house, open, tokenOf)
    else await seatsInTeams(house, open, tokenOf)
  } finally {
    await house.close()
    await entra.close()
  }
}

/** The list of meetings, two of them alike, and what connects one. Out: its chair. */
async function seatsInTeams(house: { origin: string; staffToken: string }, open: Open, tokenOf: TokenOf) {
  const accounts = { sara: { tid: homeTenant, oid: randomUUID() } }
  const startsAt = new Date().toISOString()
  for (let times = 0; times < 2; times += 1) await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts, startsAt })
  const chair = await open(await tokenOf(homeTenant, accounts.sara.oid), newTeamsMeeting())
  await press(chair.app, says.teams.withAccount)
  await chair.app.getByRole('heading', { name: says.signIn.list.title }).waitFor()
  await picture(chair, 'door-seats-alike')
  await press(chair.app, new RegExp(`^${says.door.enter}: `))
  await chair.app.getByRole('button', { name: says.panel.inTeams.bind }).waitFor()
  await picture(chair, 'connect-chair')
  await press(chair.app, says.signIn.signOut.signOut)
  await chair.app.getByRole('heading', { name: says.teams.signedOut.title }).waitFor()
  await picture(chair, 'door-signed-out')
}

type Open = (token: HostToken, meetingId: string, more?: TeamsContext) => Promise<TeamsHost>
type TokenOf = (tid: string, oid: string) => Promise<string>

async function everyDoor(open: Open, tokenOf: TokenOf) {
  const never = { staysSilent: true } as const
  const looking = await open(never, newTeamsMeeting())
  await looking.app.getByText(says.teams.looking).waitFor()
  await picture(looking, 'door-looking')
  await press(looking.app, says.teams.withAccount)
  await looking.app.getByText(says.teams.window).waitFor()
  await picture(looking, 'door-looking-asked')
  const failures: [string, HostToken][] = [
    ['anonymous', { fails: 'User is not authenticated' }],
    ['needsConsent', { fails: 'resourceRequiresConsent' }],
    ['misconfigured', { fails: 'resourceDisabled' }],
    ['cancelled', { fails: 'CancelledByUser' }],
    ['otherTenant', { fails: 'TokenMismatch' }],
    ['failed', { fails: 'something else' }],
    ['tenantNotLetIn', await tokenOf(randomUUID(), randomUUID())],
    ['signInAgain', 'no.token.of-ours'],
    ['noSeat', await tokenOf(homeTenant, randomUUID())],
  ]
  for (const [name, token] of failures) {
    const teams = await open(token, newTeamsMeeting())
    await teams.app.getByRole('button', { name: says.teams.withAccount }).waitFor()
    if (name === 'anonymous') await picture(teams, 'door')
    await press(teams.app, says.teams.withAccount)
    await teams.app.getByRole('button', { name: says.teams.withLink }).waitFor()
    await teams.app.getByText(says.teams.looking).waitFor({ state: 'hidden' })
    await picture(teams, `door-none-${name}`)
    if (name === 'noSeat') {
      await press(teams.app, says.teams.withLink)
      await teams.app.getByLabel(says.paste.label).waitFor()
      await picture(teams, 'door-link')
      await teams.app.getByLabel(says.paste.label).fill('inte en länk')
      await press(teams.app, says.door.enter)
      await picture(teams, 'door-link-wrong')
    }
    await teams.page.close()
  }
  const guest = await open({ fails: 'User is not authenticated' }, newTeamsMeeting(), anonymous)
  await guest.app.getByLabel(says.paste.label).waitFor()
  await picture(guest, 'door-guest')
}

async function meetingFromItsTabs(house: { origin: string; staffToken: string }, open: Open, tokenOf: TokenOf) {
  const [sara, anna] = [randomUUID(), randomUUID()].map((oid) => ({ tid: homeTenant, oid }))
  const accounts = { sara: sara!, anna: anna! }
  const teamsMeeting = newTeamsMeeting()
  const { links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts })
  await planMeeting(house.origin, { staffToken: house.staffToken, accounts })
  const chair = await open(await tokenOf(homeTenant, accounts.sara.oid), teamsMeeting)
  await press(chair.app, says.teams.withAccount)
  await chair.app.getByRole('heading', { name: sv.signIn.list.title }).waitFor()
  await picture(chair, 'door-seats')
  await press(chair.app, /^Gå in: Resursrådet i Sjövik/)
  await chair.app.getByRole('button', { name: panel.inTeams.bind }).waitFor()
  await picture(chair, 'connect-chair')
  await press(chair.app, panel.inTeams.bind)
  await chair.app.getByText(panel.inTeams.isBound).waitFor()
  await picture(chair, 'connected-chair')
  const omarToken = await tokenOf(homeTenant, randomUUID())
  const officer = await open(omarToken, teamsMeeting)
  await press(officer.app, says.teams.withLink)
  await officer.app.getByLabel(says.paste.label).fill(links.omar)
  await press(officer.app, says.door.enter)
  await officer.app.getByText(says.door.waiting).first().waitFor()
  await picture(officer, 'lobby-representative')
  await press(chair.app, panel.knocks.letInName('Omar'))
  await officer.app.getByRole('button', { name: panel.inTeams.remember }).waitFor()
  await picture(officer, 'remember-representative')
  await press(officer.app, panel.inTeams.remember)
  await officer.app.getByText(panel.inTeams.isRemembered).waitFor()
  await picture(officer, 'remembered-representative')
  const chairToken = await tokenOf(homeTenant, accounts.sara.oid)
  const tabs = async (when: string, sees: string) => {
    for (const [name, where] of inTabs) {
      for (const [role, token] of Object.entries({ chair: chairToken, representative: omarToken })) {
        const tab = await open(token, teamsMeeting, where)
        await tab.app.getByRole('heading', { name: sees, exact: true }).waitFor()
        for (const width of [1000, 400]) await picture(tab, `tab-${when}-${name}-${role}`, width)
        await tab.page.close()
      }
    }
  }
  await tabs('before', panel.before.title)
  await endEarly(chair.app)
  await picture(chair, 'closed-early-chair')
  await tabs('after', panel.closed.title)
  await press(chair.app, sv.signIn.signOut.signOut)
  await chair.app.getByRole('heading', { name: says.teams.signedOut.title }).waitFor()
  await picture(chair, 'door-signed-out')
}

/** The shortest way to a finished letter: the chair begins, writes what Kim tells, says who gets in touch and when, and ends the meeting. */
async function endEarly(app: FrameLocator) {
  const { agenda } = sv
  const { close, readBack } = panel
  await press(app, panel.before.start)
  for (const title of titles.slice(1, 3)) await press(app, agenda.next(title))
  await app.getByLabel(panel.told.label('Kim'), { exact: true }).fill('Jag sover dåligt när det är mycket.')
  await press(app, panel.told.save)
  await press(app, agenda.whole)
  await press(app, agenda.endEarly)
  await press(app, close.setFollowUp)
  const who = app.getByLabel(readBack.who, { exact: true })
  await who.selectOption({ label: 'Petra, remittent' })
  await app.getByLabel(readBack.day, { exact: true }).fill(new Date(Date.now() + 3 * 24 * 3_600_000).toISOString().slice(0, 10))
  await app.getByLabel(readBack.time, { exact: true }).fill('10:30')
  await app.locator('form').filter({ has: who }).getByRole('button', { name: new RegExp(`^${readBack.save}`) }).click()
  await app.getByLabel(agenda.endEarlyWhy, { exact: true }).fill('Kim blev trött och ville gå hem.')
  await press(app, new RegExp(`^${agenda.endEarlyNow}`))
  await app.getByRole('heading', { name: panel.closed.title }).waitFor()
}

execFileSync(process.execPath, ['server/bootstrap/build-everything.mjs'], { stdio: 'inherit' })
if (process.argv.length < 3) rmSync(folder, { recursive: true, force: true })
const only = process.argv[2]
if (only === undefined || only === 'phases') await everyPhase()
if (only === undefined || only === 'doors') await doorAndTabs()
if (only !== 'phases') {
  speak('en')
  await doorAndTabs()
  for (const one of ['sv', 'en'] as const) taken += await signInPages(folder, one)
}
process.stdout.write(`${taken} pictures in ${folder}/\n`)
process.exit(0)
