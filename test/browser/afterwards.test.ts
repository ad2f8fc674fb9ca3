import { afterAll, beforeAll, expect, test } from 'vitest'
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

test('a yes is taken back when the meeting is over, by the participant and by the office, and the chair comes back by a link of the office', async () => {
  const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant').map(({ role, name }) => [role, name]))
  const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 } }) })
  await seats.comeTo(moments.at(-1)!)
  const [chair, participant] = [seats.pages.get('chair')!, seats.pages.get('participant')!]
  await chair.getByRole('heading', { name: sending.title }).waitFor()
  await participant.getByRole('button', { name: withdrawal.button }).click()
  await participant.getByText(words.saveFirst).waitFor()
  const wrong: string[] = []
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
  const link = await plan.getByRole('link', { name: sv.plan.over.link }).getAttribute('href')
  wrong.push(...(await violations(plan, 'the office')))
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
