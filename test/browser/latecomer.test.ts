import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { titles } from '#test/support/browser-steps.ts'

const { addSeat, consent, gaps, knocks, ready, role, wishes } = sv.panel
const narrow = { width: 320, height: 800 }
let house: SharedHouse
const wrong: string[] = []

beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

async function look(page: Page, where: string) {
  wrong.push(...(await violations(page, where)))
  for (const width of [280, 320]) {
    await page.setViewportSize({ ...narrow, width })
    wrong.push(...(await sticksOut(page, `${where} at ${width}`)))
  }
}

const seatOf = (person: 'sara' | 'anna' | 'omar') => takeSeat(house.browser, person, { screen: { viewport: narrow, reducedMotion: 'reduce' } })

/** Sara leads, Anna has been let in; Försäkringskassan was never invited. */
async function beforeStart(): Promise<{ sara: BrowserSeat; anna: BrowserSeat }> {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const [sara, anna] = [await seatOf('sara'), await seatOf('anna')]
  await sara.comeToTheDoor(links.sara)
  await anna.comeToTheDoor(links.anna)
  await sara.press(knocks.letInName('Anna'))
  await anna.sees(anna.heading(sv.panel.before.title))
  return { sara, anna }
}

test('the chair sees what is missing before the start, and everybody reads their role', async () => {
  const { sara, anna } = await beforeStart()
  await sara.sees(sv.people.notInvited.forsakringskassan)
  await sara.sees(ready.notHere('Sjöviks vårdcentral'))
  await sara.sees(ready.letterUnread)
  const [letter] = await Promise.all([sara.context.waitForEvent('page'), sara.press(ready.openLetterName)])
  await letter.getByRole('heading', { level: 1 }).waitFor()
  await letter.close()
  await sara.press(ready.explainedName)
  await sara.sees(ready.letterExplained('Kim'))
  await sara.press(wishes.writeName(wishes.notTalkAbout('Kim')))
  await sara.write(wishes.notTalkAbout('Kim'), 'Det som hände i våras.')
  await sara.save(wishes.notTalkAbout('Kim'), wishes.save)
  await look(sara.page, 'the ready check')
  await anna.sees(sv.roleCards.cards.recommends.is)
  expect(await anna.text('Det som hände i våras.').count(), 'who represents an organisation does not read it').toBe(0)
  await anna.field(role.listening).click()
  await look(anna.page, 'a role card')
  await sara.press(sv.panel.before.start)
  for (const title of titles.slice(1, 3)) await sara.press(sv.agenda.next(title))
  await sara.sees(`${wishes.notTalkAbout('Kim')}: Det som hände i våras.`)
  await Promise.all([sara.context.close(), anna.context.close()])
  expect(wrong).toEqual([])
})

test('somebody more comes: a seat, a link to hand over, consent, and the way in; two screens of one seat are told apart', async () => {
  const { sara, anna } = await beforeStart()
  await sara.press(sv.panel.before.start)
  for (const title of titles.slice(1, 3)) await sara.press(sv.agenda.next(title))
  await sara.press(addSeat.open)
  await sara.press(addSeat.save)
  for (const field of ['name', 'organisation', 'why'] as const) await sara.sees(addSeat.missing[field])
  await sara.write(addSeat.name, 'Anna')
  await sara.field(addSeat.organisation).selectOption({ label: 'Arbetsförmedlingen' })
  await sara.write(addSeat.why, 'Lena vet hur sjukpenning fungerar.')
  await sara.press(addSeat.save)
  await sara.sees(addSeat.nameTaken)
  await look(sara.page, 'a seat that does not hold')
  await sara.write(addSeat.name, 'Lena')
  await sara.field(addSeat.organisation).selectOption({ label: addSeat.newOrganisation })
  await sara.write(addSeat.organisationName, 'Försäkringskassan')
  await sara.press(addSeat.save)
  await sara.sees(addSeat.added('Lena'))
  await sara.sees(addSeat.needsConsent('Försäkringskassan'))
  await look(sara.page, 'a link to hand over')
  const link = await sara.field(addSeat.linkTitle('Lena')).inputValue()
  await sara.press(addSeat.linkDone)
  expect(await sara.text(link).count(), 'the link is shown once').toBe(0)
  const lena = await seatOf('omar')
  await lena.comeToTheDoor(link)
  await sara.press(knocks.letInName('Lena'))
  await sara.sees(sv.refusals.consentMissing)
  await sara.page.getByRole('region', { name: consent.title }).getByRole('button', { name: consent.open }).click()
  await sara.field(consent.categoryNames.money).click()
  await sara.press(consent.save)
  await sara.press(knocks.letInName('Lena'))
  await lena.sees('Hur kan Kim börja arbeta lite igen?')
  const phone = await seatOf('omar')
  await phone.comeToTheDoor(link)
  await sara.sees(sara.button(knocks.letInName(knocks.onNewScreen('Lena'))))
  await lena.press(gaps.title)
  await lena.write(gaps.words, 'Anna bjöd inte in oss.')
  await lena.press(gaps.add)
  await lena.sees(sv.refusals.namesSomebody)
  await look(lena.page, 'a note that names somebody')
  await lena.write(gaps.words, 'Vi blev inte bjudna från början.')
  await lena.press(gaps.add)
  await sara.press(gaps.title)
  await sara.press(gaps.removeName('Vi blev inte bjudna från början.'))
  await lena.seesNoMore(lena.text('Vi blev inte bjudna från början.'))
  await Promise.all([sara, anna, lena, phone].map(({ context }) => context.close()))
  expect(wrong).toEqual([])
})
