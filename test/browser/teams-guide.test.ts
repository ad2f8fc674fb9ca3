import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AccountSettings } from '#core/wire/http.ts'
import { newTeamsMeeting } from '#test/support/accounts.ts'
import { sv } from '#test/support/all-words.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { appOrigin } from '#test/support/teams-host/loopback-names.ts'
import { anonymous, openInTeams } from '#test/support/teams-host/teams-host.ts'
import { openTeamsHouse, type TeamsHouse } from '#test/support/teams-host/teams-house.ts'

/** The administrator's guide (manifest/README.md), followed from the package to its check list, with the tests' authority in Entra's place. */
let entra: SigningAuthority
let house: TeamsHouse
let context: BrowserContext
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date())
  house = await openTeamsHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: `${homeTenant},${otherTenant}`, ENTRA_AUTHORITY: entra.authority }, { isStrict: false })
  context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 1000, height: 900 } })
})
afterAll(async () => {
  await context?.close()
  await house?.close()
  await entra?.close()
})

type Manifest = { webApplicationInfo: { resource: string }; staticTabs: { contentUrl: string }[] }

/** What the guide's own command writes, with its three variables. */
async function packaged(): Promise<Manifest> {
  const { stdout } = await promisify(execFile)('npm', ['run', 'package', '--silent'], { env: { ...process.env, HOST: new URL(appOrigin).host, APP_ID: randomUUID(), TEAMS_CLIENT_ID: clientId } })
  const [, file] = /^(dist\/sampratad-.*\.zip): .*People sign in for api:/.exec(stdout) ?? []
  if (file === undefined) throw new Error(stdout)
  return JSON.parse(strFromU8(unzipSync(readFileSync(file))['manifest.json']!)) as Manifest
}

const tokenOf = ({ tid, oid }: { tid: string; oid: string }) => entra.sign({ tid, oid, iss: `${entra.authority}/${tid}/v2.0` })

test('the package, the server and the panel agree, from the registration to a meeting', async () => {
  const { webApplicationInfo, staticTabs } = await packaged()
  const settings = (await (await fetch(`${house.origin}/api/accounts/settings`)).json()) as AccountSettings
  expect(settings).toMatchObject({ clientId, scope: `${webApplicationInfo.resource}/access_as_user`, redirectUri: `${appOrigin}/signin` })
  expect((await fetch(`${house.origin}/readyz`)).status).toBe(200)
  const tab = await fetch(`${house.origin}/teams`, { method: 'HEAD' })
  expect(tab.headers.get('content-security-policy')).toMatch(/frame-ancestors [^;]*https:\/\/teams\.microsoft\.com/)
  expect(tab.headers.get('set-cookie')).toBeNull()

  const [sara, anna] = [homeTenant, otherTenant].map((tid) => ({ tid, oid: randomUUID() })) as [{ tid: string; oid: string }, { tid: string; oid: string }]
  const { links } = await planMeeting(house.origin, { hasConsent: true, staffToken: house.staffToken, accounts: { sara, anna } })
  const [path, meeting] = [staticTabs[0]!.contentUrl, { meetingId: newTeamsMeeting() }]
  const chair = await openInTeams(context, { path, token: await tokenOf(sara), context: meeting })
  await chair.app.getByRole('button', { name: sv.teams.withAccount }).click()
  await chair.app.getByRole('button', { name: /^Gå in: / }).click()
  await chair.app.getByRole('button', { name: sv.panel.inTeams.bind }).click()
  await chair.app.getByText(sv.panel.inTeams.isBound).waitFor()
  await chair.endPanel()
  await chair.openPanel()
  await chair.app.getByRole('heading', { name: question }).waitFor()

  const colleague = await openInTeams(context, { path, token: await tokenOf(anna), context: meeting })
  await colleague.app.getByText(sv.door.waiting).waitFor()
  const stranger = await openInTeams(context, { path, token: await tokenOf({ tid: randomUUID(), oid: anna.oid }), context: meeting })
  await stranger.app.getByRole('button', { name: sv.teams.withAccount }).click()
  await stranger.app.getByRole('heading', { name: sv.teams.none.tenantNotLetIn.title }).waitFor()
  const guest = await openInTeams(context, { path, context: { ...meeting, ...anonymous } })
  await guest.app.getByLabel(sv.paste.label).fill(links.kim)
  await guest.app.getByRole('button', { name: sv.door.enter }).click()
  await guest.app.getByText(sv.door.waiting).waitFor()
})
