import { randomUUID } from 'node:crypto'
import { en, sv } from '#test/support/all-words.ts'
import { openHouse } from '#test/support/browser-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { clientId, homeTenant, otherTenant, startSigningAuthority } from '#test/support/signing-authority/signing-authority.ts'

/** Signing in in a browser, on a phone and on a computer: from the door to the meetings, every way it can stop, and a link that opens nothing. Out: how many pictures. */
export async function signInPages(folder: string, language: 'sv' | 'en'): Promise<number> {
  const says = { sv, en }[language]
  let taken = 0
  const entra = await startSigningAuthority(() => new Date())
  const house = await openHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: `${homeTenant},${otherTenant}`, ENTRA_AUTHORITY: entra.authority })
  entra.pages.redirectUris.add(`${house.origin}/signin`)
  const [eva, nobody, stranger] = [homeTenant, homeTenant, randomUUID()].map((tid, place) => ({ name: `Account ${place}`, tid, oid: randomUUID() }))
  entra.pages.accounts.push(eva!, nobody!, stranger!)
  const startsAt = new Date().toISOString()
  await planMeeting(house.origin, { hasConsent: true, accounts: { omar: eva! }, startsAt })
  for (const person of ['omar', 'kim'] as const) await planMeeting(house.origin, { hasConsent: true, accounts: { [person]: eva! }, startsAt })
  const context = await house.browser.newContext({ locale: { sv: 'sv-SE', en: 'en-GB' }[language], timezoneId: 'Europe/Stockholm', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const take = async (name: string, heading: string) => {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    for (const [width, theme] of [[280, 'light'], [390, 'light'], [1280, 'light'], [390, 'dark'], [390, 'contrast']] as const) {
      if (language !== 'sv' && theme !== 'light') continue
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', contrast: theme === 'contrast' ? 'more' : 'no-preference' })
      await page.setViewportSize({ width, height: 800 })
      await page.waitForTimeout(100)
      await page.screenshot({ path: `${folder}/${language}-signin-${name}-${width}-${theme}.png`, fullPage: true })
      taken += 1
    }
  }
  const { front, list, stopped } = says.signIn
  const choose = async (chosen: string) => {
    await page.goto(`${house.origin}/signin?${randomUUID()}`)
    await page.getByRole('button', { name: front.withAccount }).click()
    await page.getByRole('button', { name: chosen }).click()
  }
  await page.goto(`${house.origin}/signin`)
  await take('door', front.title)
  await page.goto(`${house.origin}/signin?signed-out`)
  await take('signed-out', front.signedOutTitle)
  for (const [error, why] of [['access_denied', 'cancelled'], ['consent_required', 'needsConsent'], ['interaction_required', 'needsMore'], ['server_error', 'authorityAway'], [stranger!.name, 'tenantNotLetIn']] as const) {
    await choose(error)
    await take(why, stopped[why].title)
  }
  await page.goto(`${house.origin}/signin?again#code=x&state=y`)
  await take('strangeAnswer', stopped.strangeAnswer.title)
  await choose(nobody!.name)
  await take('none', list.noneTitle)
  await choose(eva!.name)
  await take('seats', list.title)
  await page.goto(`${house.origin}/j/seat-unknown#${'x'.repeat(32)}`)
  await page.getByRole('button', { name: says.door.enter }).click()
  await take('closed-link', says.paste.closedLink.title)
  await house.close()
  await entra.close()
  return taken
}
