import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { BrowserContext, Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority, type SigningAuthority } from '#test/support/signing-authority/signing-authority.ts'

const { front, list, signOut, stopped } = sv.signIn
const account = (name: string, tid: string) => ({ name, tid, oid: randomUUID() })
const sara = account('Sara Lind', homeTenant)
const anna = account('Anna Ek', otherTenant)
const nobody = account('Nils Nord', otherTenant)
const stranger = account('Stina Främling', randomUUID())

let entra: SigningAuthority
let house: BrowserHouse
beforeAll(async () => {
  entra = await startSigningAuthority(() => new Date())
  house = await openHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: `${homeTenant},${otherTenant}`, ENTRA_AUTHORITY: entra.authority })
  entra.pages.accounts.push(sara, anna, nobody, stranger)
  entra.pages.redirectUris.add(`${house.origin}/signin`)
  await planMeeting(house.origin, { hasConsent: true, accounts: { sara, anna } })
})
afterAll(async () => {
  await house?.close()
  await entra?.close()
})

const contexts: BrowserContext[] = []
const complaints: string[] = []
afterEach(async () => {
  expect([entra.pages.refused, complaints.splice(0)]).toEqual([[], []])
  for (const context of contexts.splice(0)) await context.close()
})

/** A browser of one's own; what its pages complain about fails the test. */
async function newPage(): Promise<Page> {
  const context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 390, height: 844 } })
  contexts.push(context)
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => message.type() === 'error' && !/Failed to load resource|WebSocket|net::ERR/.test(message.text()) && complaints.push(message.text()))
  return page
}
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true })
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })

/** From our door to the authority’s page, and back as whoever is chosen there. */
async function signIn(page: Page, chosen: string) {
  await page.goto(`${house.origin}/signin`)
  await button(page, front.withAccount).click()
  await button(page, chosen).click()
}
const goIn = (page: Page) => button(page, /^Gå in: Resursrådet i Sjövik/).click()

/** Where a code, a token or what belongs to them could have been left. */
async function traces(page: Page) {
  const kept = await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie, window.location.href, window.history.state]))
  return /code=|state=|verifier|nonce|eyJ/.exec(kept)?.[0] ?? null
}

describe('signing in in a browser', () => {
  test('leads from the page without a link to one’s meeting, and leaves nothing behind', async () => {
    const page = await newPage()
    const sent: string[] = []
    page.on('request', (request) => request.url().startsWith(house.origin) && sent.push(request.url()))
    await page.goto(`${house.origin}/panel`)
    await page.getByRole('link', { name: sv.paste.withAccount }).click()
    await button(page, front.withAccount).click()
    await button(page, sara.name).click()
    await heading(page, list.title).waitFor()
    expect(page.url()).toBe(`${house.origin}/signin`)
    expect(await traces(page)).toBeNull()
    await goIn(page)
    await page.getByText(question).first().waitFor()
    expect(await traces(page)).toBeNull()
    expect(sent.filter((url) => /code=|state=/.test(url))).toEqual([])
    await page.goBack()
    expect(page.url()).not.toContain('code=')
  })

  test('shows the lobby to who is let in by the chair, whatever the account', async () => {
    const page = await newPage()
    await signIn(page, anna.name)
    await page.getByText(list.role('representant', 'Arbetsförmedlingen')).waitFor()
    await goIn(page)
    await page.getByText(sv.door.from('Resursrådet i Sjövik', 'Demokommunen')).waitFor()
    await button(page, list.back).click()
    await heading(page, list.title).waitFor()
    await goIn(page)
    await page.getByText(sv.door.from('Resursrådet i Sjövik', 'Demokommunen')).waitFor()
  })

  test('tells apart two meetings of one team at the same hour, and leads into the one that is pressed', async () => {
    const eva = account('Eva Berg', otherTenant)
    entra.pages.accounts.push(eva)
    const planned = []
    const startsAt = new Date().toISOString()
    for (let times = 0; times < 2; times += 1) planned.push(await planMeeting(house.origin, { hasConsent: true, accounts: { omar: eva }, startsAt }))
    const page = await newPage()
    const entered: string[] = []
    page.on('request', (request) => request.url().endsWith('/api/accounts/enter') && entered.push(request.postData() ?? ''))
    await signIn(page, eva.name)
    await page.getByText(list.alikeHelp).waitFor()
    const names = await page.getByRole('button', { name: /^Gå in:/ }).evaluateAll((buttons) => buttons.map((one) => one.getAttribute('aria-label')))
    expect([names.length, new Set(names).size]).toEqual([2, 2])
    expect(await page.locator('main').innerText()).not.toMatch(/Kim|börja arbeta/)
    await page.getByRole('button', { name: list.alike(2, 2) }).click()
    await page.getByText(sv.door.from('Resursrådet i Sjövik', 'Demokommunen')).waitFor()
    expect(entered.at(-1)).toContain(planned[1]!.meetingId)
  })

  test('has to be done again when the page is loaded anew, and signing out leads to the door', async () => {
    const page = await newPage()
    await signIn(page, sara.name)
    await goIn(page)
    await page.getByText(question).first().waitFor()
    await page.reload()
    await button(page, front.withAccount).click()
    await button(page, sara.name).click()
    await goIn(page)
    await button(page, signOut.signOut).click()
    await heading(page, front.signedOutTitle).waitFor()
    expect(await page.getByText(question).count()).toBe(0)
    expect(await traces(page)).toBeNull()
    await page.goBack()
    await page.goForward()
    expect(await page.getByText(question).count()).toBe(0)
    await button(page, front.again).click()
    await page.waitForURL(/prompt=select_account/)
  })

  test('the participant signs out at the foot of their own page, by an account and not by a link, and the line that is down says so', async () => {
    const kim = account('Kim Ek', homeTenant)
    entra.pages.accounts.push(kim)
    const { links } = await planMeeting(house.origin, { hasConsent: true, accounts: { kim } })
    const chair = await newPage()
    const letIn = (name: RegExp) => button(chair, name).click()
    await chair.goto(links.sara)
    await button(chair, sv.door.enter).click()
    const page = await newPage()
    await signIn(page, kim.name)
    await goIn(page)
    await letIn(/^Släpp in Kim/)
    await page.getByText(question).first().waitFor()
    await page.route('**/api/seats/sign-out', (route) => route.abort())
    await button(page, signOut.signOut).click()
    await page.getByText(signOut.noAnswer).waitFor()
    await page.unroute('**/api/seats/sign-out')
    await button(page, signOut.signOut).click()
    await heading(page, front.signedOutTitle).waitFor()
    expect(await page.getByText(question).count()).toBe(0)
    await page.goto(links.kim)
    await button(page, sv.door.enter).click()
    await letIn(/^Släpp in Kim/)
    await page.getByText(question).first().waitFor()
    await page.getByText(sv.participant.consent.title).waitFor()
    expect(await button(page, signOut.signOut).count()).toBe(0)
  })

  test('is offered where a personal link opens nothing', async () => {
    const page = await newPage()
    await page.goto(`${house.origin}/j/seat-unknown#${'x'.repeat(32)}`)
    await button(page, sv.door.enter).click()
    await heading(page, sv.paste.closedLink.title).waitFor()
    await page.getByRole('link', { name: sv.paste.withAccount }).click()
    await button(page, front.withAccount).waitFor()
  })

  test.each([
    ['access_denied', stopped.cancelled],
    ['consent_required', stopped.needsConsent],
    ['interaction_required', stopped.needsMore],
    ['server_error', stopped.authorityAway],
    [stranger.name, stopped.tenantNotLetIn],
    [nobody.name, { title: list.noneTitle, help: list.noneHelp }],
  ])('says clearly what %s means, with a way on', async (chosen, { title, help }) => {
    const page = await newPage()
    await signIn(page, chosen)
    await heading(page, title).waitFor()
    await page.getByText(help).waitFor()
    await page.getByRole('link', { name: front.personalLink }).waitFor()
    expect(await traces(page)).toBeNull()
  })

  test('takes no answer that belongs to another request', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => request.url().includes('/token') && asked.push(request.url()))
    await page.goto(`${house.origin}/signin#code=stolen&state=somebody-elses`)
    await heading(page, stopped.strangeAnswer.title).waitFor()
    expect([page.url(), asked]).toEqual([`${house.origin}/signin`, []])
    await page.goto(`${house.origin}/signin?again`)
    await button(page, front.withAccount).click()
    await button(page, sara.name).waitFor()
    await page.goto(`${house.origin}/signin#code=stolen&state=somebody-elses`)
    await heading(page, stopped.strangeAnswer.title).waitFor()
    expect([asked, await traces(page)]).toEqual([[], null])
  })

  test('says so where the browser keeps nothing, and before anybody is sent away', async () => {
    const page = await newPage()
    await page.addInitScript(() => Object.defineProperty(window, 'sessionStorage', { get: () => { throw new DOMException('closed', 'SecurityError') } }))
    await page.goto(`${house.origin}/signin`)
    await button(page, front.withAccount).click()
    await heading(page, stopped.storageClosed.title).waitFor()
    expect(page.url()).toBe(`${house.origin}/signin`)
  })

  test('asks to sign in again when the token is good no more', async () => {
    const page = await newPage()
    await signIn(page, sara.name)
    await heading(page, list.title).waitFor()
    await entra.changeKey()
    await house.server.stop()
    await house.server.start()
    await goIn(page)
    await heading(page, stopped.signInAgain.title).waitFor()
    await button(page, front.again).click()
    await button(page, sara.name).click()
    await goIn(page)
    await page.getByText(question).first().waitFor()
  })

  test('says that the authority is away, and goes on when it is back', async () => {
    const page = await newPage()
    await page.goto(`${house.origin}/signin`)
    await page.route(`${entra.authority}/**`, (route) => route.abort())
    await button(page, front.withAccount).click()
    await heading(page, stopped.authorityAway.title).waitFor()
    await page.unroute(`${entra.authority}/**`)
    await button(page, front.tryAgain).click()
    await button(page, sara.name).waitFor()
  })

  test('goes on after an authority that has answered nothing for five seconds', async () => {
    const page = await newPage()
    entra.pages.silentAt.add('token')
    await signIn(page, sara.name)
    await page.getByText(front.waiting).waitFor()
    await heading(page, stopped.authorityAway.title).waitFor()
    expect(await traces(page)).toBeNull()
    entra.pages.silentAt.clear()
    await button(page, front.tryAgain).click()
    await button(page, sara.name).click()
    await goIn(page)
    await page.getByText(question).first().waitFor()
  })

  test('says so when the keys to check the account with do not come, and goes on when they do', async () => {
    await house.server.stop()
    await house.server.start()
    entra.answerInstead('nothing')
    const page = await newPage()
    await signIn(page, sara.name)
    await heading(page, stopped.authorityAway.title).waitFor()
    entra.answerInstead(null)
    await button(page, front.tryAgain).click()
    await button(page, sara.name).click()
    await heading(page, list.title).waitFor()
  })
})
