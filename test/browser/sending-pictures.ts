import { mkdirSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { SMTPServer } from 'smtp-server'
import type { AddressInfo } from 'node:net'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import type { Deliveries } from '#core/wire/deliveries.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse } from '#test/support/browser-house.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { moments, takeDemoSeats } from '#test/support/demo-seats.ts'

// Pictures of sending, for the chair, and of the letter's page with its buttons, for its reader.
const folder = 'screenshots/sending'
mkdirSync(folder, { recursive: true })
const themes = { light: { colorScheme: 'light', contrast: 'no-preference' }, dark: { colorScheme: 'dark', contrast: 'no-preference' }, contrast: { colorScheme: 'light', contrast: 'more' } } as const

async function picture(page: Page, name: string) {
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    for (const width of [280, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png`, fullPage: true })
    }
  }
}

const mail = new SMTPServer({ authOptional: true, hideSTARTTLS: true, disableReverseLookup: true, onRcptTo: ({ address }, _session, done) => done(address.startsWith('fel') ? Object.assign(new Error('No.'), { responseCode: 550 }) : undefined) })
await new Promise<void>((resolve) => mail.listen(0, '127.0.0.1', resolve))
const house = await openHouse({ SMTP_URL: `smtp://127.0.0.1:${(mail.server.address() as AddressInfo).port}`, MAIL_FROM: 'post@brevlada.example' })
const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant' || role === 'representative').map(({ role, name }) => [role, name]))
const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' }) })
await seats.comeTo(moments.at(-1)!)
const chair = seats.pages.get('chair')!
const name = people['participant']!
const { sending: words, code } = sv.later
await chair.getByRole('heading', { name: words.title }).waitFor()
await picture(chair, '1-nothing-yet')
await chair.getByRole('button', { name: code.ask(name) }).click()
await chair.getByText(code.once).waitFor()
const [, number = '', itsCode = ''] = await chair.getByRole('definition').allInnerTexts()
await chair.getByRole('button', { name: words.mail.open(name) }).click()
const field = chair.getByRole('textbox', { name: words.mail.address })
for (const address of ['maria@brev.example', 'fel@brev.example', 'maria']) {
  await field.fill(address)
  await chair.getByRole('button', { name: new RegExp(words.mail.send) }).click()
  await chair.waitForTimeout(1_000)
}
await picture(chair, '2-sent')

const reader = await (await house.browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false })).newPage()
await reader.goto(`${house.origin}/brev`)
await reader.getByLabel('Brevets nummer').fill(number)
await reader.getByLabel('Läskod').fill(itsCode)
await reader.getByRole('button', { name: 'Visa brevet' }).click()
await reader.getByText(`Hej ${name}!`).waitFor()
await picture(reader, '3-letter')

const download = seats.pages.get('representative')!.waitForEvent('popup')
await seats.pages.get('representative')!.getByRole('button', { name: words.ownCopy.name(words.ownCopy.text) }).click()
await (await download).close()
await chair.getByRole('button', { name: words.copies.byCodeOrMail }).click()
const ofCopy = chair.getByRole('button', { name: /^Gör en läskod till .*,/ }).first()
const organisation = (await ofCopy.innerText()).replace(code.ask(''), '')
await ofCopy.click()
await chair.getByRole('button', { name: words.mail.open(organisation) }).click()
const copyMail = chair.getByRole('textbox', { name: words.mail.address }).last()
for (const address of ['diariet@ekby.example', 'fel@ekby.example', 'diariet']) {
  await copyMail.fill(address)
  await chair.getByRole('button', { name: new RegExp(words.mail.send) }).last().click()
  await chair.waitForTimeout(1_000)
}
await picture(chair, '4-copies')

// What is new since it was read, for its reader; whom to tell, and a letter that somebody's e-ID opens, for the chair.
await reader.getByLabel('Skriv med egna ord hur det är').fill('Så sa jag inte.')
await reader.getByRole('button', { name: 'Skicka det jag har skrivit' }).click()
await chair.getByRole('textbox', { name: words.corrections.label }).fill('Mona sa att hon vill vänta.')
await chair.getByRole('button', { name: new RegExp(words.corrections.save) }).click()
await chair.getByText(words.corrections.yours('Mona sa att hon vill vänta.')).waitFor()
await chair.getByRole('button', { name: new RegExp(`^${words.older.press}`) }).first().waitFor()
await chair.route('**/api/letters/deliveries', async (route) => {
  const answer = await route.fetch()
  const known = (await answer.json()) as Deliveries
  await route.fulfill({ response: answer, json: { ...known, deliveries: known.deliveries.map((one) => ({ ...one, eidSince: new Date().toISOString() })) } })
})
await chair.getByRole('button', { name: words.eid.open }).first().click()
await picture(chair, '7-older-and-e-id')
const again = await reader.context().newPage()
await again.goto(`${house.origin}/brev`)
await again.getByLabel('Brevets nummer').fill(number)
await again.getByLabel('Läskod').fill(itsCode)
await again.getByRole('button', { name: 'Visa brevet' }).click()
await again.getByText('Det här är nytt i brevet sedan du läste det.').waitFor()
await picture(again, '8-new-since')

const office = await (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage()
const plan = planningOn(office)
await plan.fillForTwo(house.origin)
await plan.addPerson('petra', sv.plan.people.add.other)
await plan.send()
await office.getByText(sv.plan.planned.before.mail.yes).waitFor()
await plan.button(code.ask('Kim')).click()
await plan.button(words.mail.open('Kim')).click()
for (const address of ['kim@brev.example', 'kim']) {
  await office.getByRole('textbox', { name: words.mail.address }).fill(address)
  await office.getByRole('button', { name: new RegExp(words.mail.send) }).click()
  await office.waitForTimeout(1_000)
}
await picture(office, '5-planned')
const later = await office.context().newPage()
await planningOn(later).enterAsDemo(house.origin)
await later.getByRole('button', { name: sv.plan.waiting.back }).click()
await later.getByRole('button', { name: new RegExp(`^${sv.plan.over.ahead.letter.title}`) }).last().click()
await later.getByRole('button', { name: words.mail.open('deltagaren') }).click()
await picture(later, '6-ahead')
await house.close()
await new Promise<void>((resolve) => mail.close(resolve))
