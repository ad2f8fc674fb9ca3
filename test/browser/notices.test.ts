import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { sv } from '#test/support/all-words.ts'
import type { BrowserHouse } from '#test/support/browser-house.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { moments, takeDemoSeats } from '#test/support/demo-seats.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { openHouseWithMail } from '#test/support/house-with-mail.ts'
import type { MailServer } from '#test/support/mail-server.ts'

let house: BrowserHouse
let mailServer: MailServer
beforeAll(async () => {
  ;({ house, mailServer } = await openHouseWithMail())
})
afterAll(() => house?.close())

const { sending: words, code } = sv.later
const { planned, over } = sv.plan

/** Writes an address into the form that is open, and sends. */
async function mailTo(page: Page, address: string) {
  await page.getByRole('textbox', { name: words.mail.address }).fill(address)
  await page.getByRole('button', { name: new RegExp(`^${words.mail.send}`) }).click()
}

it('[SEND-26] the chair sees the very notice of an organisation’s copy, sends it, sees what became of it, and stops what waits', async () => {
  const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant' || role === 'representative').map(({ role, name }) => [role, name]))
  const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 } }) })
  await seats.comeTo(moments.at(-1)!)
  const chair = seats.pages.get('chair')!
  chair.setDefaultTimeout(20_000)
  await chair.getByRole('button', { name: words.copies.byCodeOrMail }).click()
  // An organisation's is named with its place; the letters' readers are not.
  const ask = chair.getByRole('button', { name: /^Gör en läskod till .+, / }).first()
  const name = (await ask.innerText()).replace(code.ask(''), '')
  expect(await chair.getByRole('button', { name: words.mail.open(name) }).count(), 'without a code there is nothing to send').toBe(0)
  const asRead = chair.getByRole('button', { name: words.copies.readsOf(name) })
  await asRead.click()
  expect(await asRead.locator('xpath=../following-sibling::div[1]').locator('article h4').first().innerText(), 'the copy itself').not.toBe('')
  await ask.click()
  await chair.getByRole('button', { name: words.mail.open(name) }).click()
  await mailTo(chair, 'diariet')
  await chair.getByText(words.mail.wrong).waitFor()
  const preview = await chair.getByRole('region', { name: words.mail.preview }).innerText()
  await mailTo(chair, 'diariet@ekby.example')
  await chair.getByText(/Mejlet till d…@ekby\.example är skickat/).waitFor()
  expect(mailServer.mails.map(({ to }) => to)).toEqual(['diariet@ekby.example'])
  expect(name).toMatch(/, /)
  for (const line of ['Du har ett meddelande', 'Det finns något för dig att läsa.']) expect(preview).toContain(line)
  mailServer.says.toAddress = { code: 450 }
  await mailTo(chair, 'arkivet@ekby.example')
  await chair.getByText(/Mejlet till a…@ekby\.example gick inte att skicka nu/).waitFor()
  await chair.getByRole('button', { name: words.notice.stopName('a…@ekby.example') }).click()
  await chair.getByText(/^Ett mejl är stoppat/).waitFor()
  mailServer.says.toAddress = 'taken'
  expect(await faultsEverywhere(chair, 'the chair')).toEqual([])
})

it('[SEND-27] who plans a meeting sends a notice of the letter before it, on the page where the links are and in the list of what is planned', async () => {
  const page = await (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })).newPage()
  page.setDefaultTimeout(20_000)
  const plan = planningOn(page)
  await plan.fillForTwo(house.origin)
  await plan.field(sv.plan.meeting.team).fill('Gruppen som mejlar')
  await plan.send()
  await page.getByText(planned.before.mail.yes).waitFor()
  expect(await page.getByRole('button', { name: words.mail.open('Kim') }).count()).toBe(0)
  const asRead = page.getByRole('button', { name: words.exactly('Kim') })
  await asRead.click()
  expect(await asRead.locator('xpath=../following-sibling::div[1]').locator('article h3').innerText(), 'the letter itself').not.toBe('')
  await plan.button(code.ask('Kim')).click()
  await plan.button(words.mail.open('Kim')).click()
  await mailTo(page, 'kim 19811218-9876@fore.example')
  await page.getByText(sv.refusals.personalNumber).waitFor()
  await mailTo(page, 'kim@fore.example')
  await page.getByText(/Mejlet till k…@fore\.example är skickat/).waitFor()
  const wrong = await faultsEverywhere(page, 'the planned meeting')
  expect(mailServer.mails.filter(({ to }) => to === 'kim@fore.example')).toHaveLength(1)
  expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage])), 'the address is kept nowhere').not.toContain('fore.example')

  const office = await page.context().newPage()
  office.setDefaultTimeout(20_000)
  await planningOn(office).enterAsDemo(house.origin)
  await office.getByRole('button', { name: sv.plan.waiting.back }).click()
  await office.getByRole('button', { name: new RegExp(`^${over.ahead.letter.title}.*Gruppen som mejlar`) }).last().click()
  await office.getByText(over.ahead.letter.hasCode('deltagaren')).waitFor()
  await office.getByText(/Mejlet till k…@fore\.example är skickat/).waitFor()
  await office.getByRole('button', { name: words.mail.open('deltagaren') }).click()
  mailServer.says.toAddress = { code: 450 }
  await mailTo(office, 'per@fore.example')
  await office.getByText(/Mejlet till p…@fore\.example gick inte att skicka nu/).waitFor()
  await office.getByRole('button', { name: words.notice.stopName('p…@fore.example') }).click()
  await office.getByText(/^Ett mejl är stoppat/).waitFor()
  mailServer.says.toAddress = 'taken'
  expect([...wrong, ...(await faultsEverywhere(office, 'what is planned'))]).toEqual([])
})
