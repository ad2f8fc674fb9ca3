import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { svMessageTexts } from '#server/http/words/sv/message-texts.ts'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { moments, takeDemoSeats } from '#test/support/demo-seats.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { readWith, settings } from '#test/support/reading-settings.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const { afterwards: words, withdrawal, sending } = sv.later

/** The page of who has seen the meeting that this button opens beside its own. */
async function seenFrom(page: Page, name: RegExp | string) {
  const [opened] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name }).first().click()])
  await opened.getByRole('heading', { level: 1, name: svMessageTexts.seen.title }).waitFor()
  const text = await opened.locator('main').innerText()
  const wrong = await violations(opened, 'who has seen')
  await opened.close()
  return { text, wrong }
}

test('[AUDIT-14] who has seen a meeting that is over is shown to its chair and to the office; a yes is taken back when the meeting is over, by the participant and by the office, and the chair comes back by a link of the office', async () => {
  const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant').map(({ role, name }) => [role, name]))
  const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 } }) })
  await seats.comeTo(moments.at(-1)!)
  const [chair, participant] = [seats.pages.get('chair')!, seats.pages.get('participant')!]
  await chair.getByRole('heading', { name: sending.title }).waitFor()
  const chairs = await seenFrom(chair, sending.whoHasSeen)
  expect(chairs.text).toContain(people['chair'])
  await participant.getByRole('button', { name: withdrawal.button }).click()
  await participant.getByText(words.saveFirst).waitFor()
  const wrong: string[] = [...chairs.wrong]
  for (const setting of settings) {
    await readWith(participant, setting)
    wrong.push(...(await layoutFaults(participant, setting)).map((fault) => `${setting.name}: ${fault}`))
  }
  wrong.push(...(await violations(participant, 'the participant')))
  await participant.getByRole('button', { name: withdrawal.yes }).click()
  await chair.getByText(words.hidden).waitFor()
  expect([await chair.getByText('rehab').count(), await participant.getByText('Hej Mona').count()]).toEqual([0, 0])
  wrong.push(...(await violations(chair, 'the chair')))
  await participant.getByRole('button', { name: words.regret }).click()
  await chair.getByRole('heading', { name: sending.title }).waitFor()

  const plan = await (await house.browser.newContext({ locale: 'sv-SE' })).newPage()
  await planningOn(plan).enterAsDemo(house.origin)
  await plan.getByRole('button', { name: sv.plan.waiting.back }).click()
  await plan.getByRole('button', { name: new RegExp(`^${sv.plan.over.open}`) }).first().click()
  const offices = await seenFrom(plan, new RegExp(`^${sv.plan.over.seen}`))
  expect(offices.text).toContain(svMessageTexts.seen.roles.participant)
  expect(offices.text).not.toContain(people['participant'])
  const link = await plan.getByRole('link', { name: sv.plan.over.link }).getAttribute('href')
  wrong.push(...offices.wrong, ...(await violations(plan, 'the office')))
  const again = await (await house.browser.newContext({ locale: 'sv-SE' })).newPage()
  await again.goto(link ?? '')
  await again.getByRole('button', { name: sv.door.enter }).click()
  await again.getByRole('heading', { name: sending.title }).waitFor()
  await chair.getByRole('heading', { name: sv.door.replacedTitle }).waitFor()
  await plan.getByRole('button', { name: new RegExp(`^${sv.plan.over.withdraw}`) }).first().click()
  await plan.getByRole('button', { name: sv.plan.over.withdrawYes }).click()
  await again.getByText(sv.panel.withdrawal.by.staff).waitFor()
  await participant.getByText(withdrawal.done.byStaff).waitFor()
  expect(wrong).toEqual([])
})
