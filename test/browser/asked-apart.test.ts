import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { separateVersion } from '#core/letters/separate-version.ts'
import { paperVersionsFor } from '#core/consent-texts/paper-versions.ts'
import { svSeparateWords as words } from '#core/letters/sentences/sv/separate.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting, question } from '#test/support/browser-plan.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const newPage = async (width: number) => (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width, height: 900 }, reducedMotion: 'reduce' })).newPage()
const enter = async (link: string, width: number) => {
  const page = await newPage(width)
  await page.goto(link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  return page
}
const taken = sv.later.separateTaken
const of = (page: Page, ask: string) => page.getByRole('group', { name: ask })
const holds = async (page: Page, where: string) => expect([...(await violations(page, where)), ...(await layoutFaults(page))]).toEqual([])

test('[SEPARATE-3] [SEPARATE-4] the participant answers and takes back each alone, and the chair takes down what is said aloud', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const chair = await enter(links.sara, 320)
  const kim = await enter(links.kim, 280)
  await chair.getByRole('button', { name: sv.panel.knocks.letInName('Kim') }).click()
  await kim.getByText(question).waitFor()
  await kim.getByRole('button', { name: words.title }).click()
  const followUp = of(kim, words.followUpAsk)
  await followUp.getByRole('button', { name: `${words.yes}: ${words.followUpAsk}` }).click()
  await followUp.getByText(words.youSaidYes).waitFor()
  const onScreen = sv.later.consentTaken.onScreen(sv.later.consentTaken.yes, 'Kim, deltagare', '')
  await followUp.getByText(onScreen.slice(0, -2)).waitFor()
  await holds(kim, 'the participant')
  await chair.getByRole('button', { name: words.title }).click()
  await of(chair, words.followUpAsk).getByText(words.saidYes.replace('{name}', 'Kim')).waitFor()
  await of(chair, words.followUpAsk).getByText(onScreen.slice(0, -2)).waitFor()
  await followUp.getByRole('button', { name: `${words.takeBack}: ${words.followUpAsk}` }).click()
  await followUp.getByText(words.youSaidNo).waitFor()
  await of(chair, words.followUpAsk).getByText(words.saidNo.replace('{name}', 'Kim')).waitFor()
  await of(chair, words.teamsAsk).getByRole('button', { name: `${taken.heardYes}: ${words.teamsAsk}` }).click()
  await of(kim, words.teamsAsk).getByText(words.youSaidYes).waitFor()
  expect(await of(kim, words.statisticsAsk).getByText(words.youAnsweredNot).count(), 'the others are as they were').toBe(1)
  await holds(chair, 'the chair')
})

test('[SEPARATE-8] [SEPARATE-11] who plans writes what was answered, and is told when a paper lacks its day', async () => {
  const page = await newPage(390)
  await planningOn(page).enterAsDemo(house.origin)
  const part = page.getByRole('group', { name: words.title })
  await part.getByLabel(words.statisticsAsk).selectOption('yes')
  await part.getByLabel(sv.plan.consent.how).selectOption('written')
  const which = part.getByLabel(sv.later.paperText.labelApart)
  expect(await which.inputValue(), 'the newest, in the language of the meeting').toBe(separateVersion('statistics', 'sv'))
  await which.selectOption(separateVersion('statistics', 'en'))
  await part.getByLabel(words.statisticsAsk).selectOption('no')
  expect(await which.inputValue(), 'another answer is on the same paper').toBe(separateVersion('statistics', 'en'))
  await part.getByLabel(sv.plan.paper.takenBy).fill('Petra Lind')
  await part.getByText(taken.paperHalf).waitFor()
  await holds(page, 'the plan')
  await part.getByLabel(sv.plan.paper.signedOn).fill('2026-11-27')
  await part.getByText(taken.paperHalf).waitFor({ state: 'hidden' })
})

test('[CONSENT-29] who plans says which text stands on the paper that was signed', async () => {
  const page = await newPage(390)
  const on = planningOn(page)
  await on.fillForTwo(house.origin)
  await on.addPerson('anna', sv.plan.people.add.other)
  await page.getByRole('checkbox', { name: 'Arbetsförmedlingen' }).first().check()
  const terms = page.getByRole('group', { name: sv.plan.consent.terms, exact: true })
  await terms.getByLabel(sv.plan.consent.how).selectOption('written')
  const which = terms.getByLabel(sv.later.paperText.label)
  const [newest, older] = paperVersionsFor('sv')
  expect(await which.inputValue()).toBe(newest)
  await which.selectOption(older!)
  // The list is narrower than the number: whole, it stands beside.
  await terms.getByText(sv.later.paperText.chosen(older!)).waitFor()
  await terms.getByLabel(sv.plan.paper.signedOn).fill('2026-11-27')
  expect(await which.inputValue(), 'what was chosen stays when the day is written').toBe(older)
})
