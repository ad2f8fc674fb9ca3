import { afterAll, beforeAll, expect, test } from 'vitest'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import type { BrowserHouse } from '#test/support/browser-house.ts'
import { moments, takeDemoSeats } from '#test/support/demo-seats.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { openHouseWithMail } from '#test/support/house-with-mail.ts'
import type { MailServer } from '#test/support/mail-server.ts'
import { readWith, settings } from '#test/support/reading-settings.ts'

let house: BrowserHouse
let mailServer: MailServer
beforeAll(async () => {
  ;({ house, mailServer } = await openHouseWithMail())
})
afterAll(() => house?.close())

const { sending: words, code } = sv.later

test('[SEND-29] the chair sends a notice, the letter is opened, receipted and corrected, a second notice goes out, and who has an older copy is told and ticked', async () => {
  const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant' || role === 'representative').map(({ role, name }) => [role, name]))
  const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 } }) })
  await seats.comeTo(moments.at(-1)!)
  const [chair, representative] = [seats.pages.get('chair')!, seats.pages.get('representative')!]
  const name = people['participant']!
  for (const page of [chair, representative]) page.setDefaultTimeout(20_000)
  await chair.getByText(words.noCode(name)).waitFor()
  expect(mailServer.mails, 'nobody gets anything by itself').toEqual([])
  await chair.getByRole('button', { name: code.ask(name) }).click()
  await chair.getByText(code.once).waitFor()
  const [, number = '', itsCode = ''] = await chair.getByRole('definition').allInnerTexts()
  await chair.getByRole('button', { name: words.mail.open(name) }).click()
  await chair.getByRole('textbox', { name: words.mail.address }).fill('maria@brev.example')
  await chair.getByRole('button', { name: new RegExp(words.mail.send) }).click()
  await chair.getByText(/Mejlet till m…@brev\.example är skickat/).waitFor()
  expect(mailServer.mails.map(({ to }) => to)).toEqual(['maria@brev.example'])
  for (const secret of [name, number, itsCode, 'möte']) expect(mailServer.mails[0]?.raw).not.toContain(secret)

  const takeCopy = async () => {
    const download = representative.waitForEvent('popup')
    await representative.getByRole('button', { name: words.ownCopy.name(words.ownCopy.text) }).click()
    const copy = await download
    await copy.getByText(`Hej ${name}!`).waitFor()
    await copy.close()
  }
  await takeCopy()
  const reader = await (await house.browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false })).newPage()
  reader.setDefaultTimeout(20_000)
  await reader.goto(`${house.origin}/brev`)
  await reader.getByLabel('Brevets nummer').fill(number)
  await reader.getByLabel('Läskod').fill(itsCode)
  await reader.getByRole('button', { name: 'Visa brevet' }).click()
  await reader.getByRole('button', { name: 'Jag har läst brevet' }).click()
  await reader.getByText('Nu vet den som ledde mötet att du har läst brevet.').waitFor()
  for (const width of [280, 390, 500]) {
    await reader.setViewportSize({ width, height: 800 })
    const said = await reader.locator('.said').boundingBox()
    expect([said!.x >= 16, said!.x + said!.width <= width - 16], `what is said stands clear of the edges at ${width}`).toEqual([true, true])
  }
  await reader.getByRole('button', { name: 'Någon har gått igenom brevet med mig' }).click()
  await reader.getByLabel('Vad gäller det?').selectOption({ index: 1 })
  await reader.getByLabel('Skriv med egna ord hur det är').fill('Så sa jag inte.')
  await reader.getByRole('button', { name: 'Skicka det jag har skrivit' }).click()
  await reader.getByText('Du skriver att det inte stämmer: ”Så sa jag inte.”').waitFor()
  expect([reader.url(), (await reader.context().cookies()).length]).toEqual([`${house.origin}/brev/wrong`, 0])

  await chair.getByRole('heading', { name: words.corrections.title }).waitFor()
  await chair.getByText('Så sa jag inte.', { exact: true }).first().waitFor()
  await chair.getByText(/Version 2: Mejlet till m…@brev\.example är skickat/).waitFor()
  await chair.getByText(new RegExp(`^${name} har läst brevet, .*Det gällde version 1\\.$`)).waitFor()
  expect(mailServer.mails.map(({ to }) => to)).toEqual(['maria@brev.example', 'maria@brev.example'])
  await chair.getByRole('textbox', { name: words.corrections.label }).fill('Mona sa något annat.')
  await chair.getByRole('button', { name: new RegExp(words.corrections.save) }).click()
  await chair.getByText(words.corrections.yours('Mona sa något annat.')).waitFor()

  await chair.getByText(/har hämtat brevet som text/).waitFor()
  const old = chair.getByText(new RegExp(`^${people['representative']}.* har version 1 \\(som kopia\\)\\.`))
  await old.waitFor()
  await chair.getByRole('button', { name: new RegExp(`^${words.older.press}: ${people['representative']}`) }).click()
  await chair.getByText(/Du har sagt till, /).waitFor()
  await expect.poll(() => chair.getByRole('button', { name: new RegExp(`^${words.older.press}`) }).count(), { message: 'nobody else has an older one when the second mail has gone', timeout: 20_000 }).toBe(0)
  await takeCopy()
  await old.waitFor({ state: 'hidden' })

  const wrong: string[] = []
  for (const setting of settings) {
    await readWith(chair, setting)
    wrong.push(...(await layoutFaults(chair, setting)).map((fault) => `${setting.name}: ${fault}`))
  }
  wrong.push(...(await violations(chair, 'the chair')))
  expect(wrong).toEqual([])
})
