import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { settingsOn } from '#test/support/browser-settings.ts'
import { dayAhead, goOnTo, letInAndStart, putItem, titles, type Seats } from '#test/support/browser-steps.ts'

const { composer, gaps } = sv.panel
const words = sv.later.interventions
const { catalogue } = sv.settings
let house: BrowserHouse
/** Where pictures go when somebody wants to look: nowhere in an ordinary run. */
const pictures = process.env['CATALOGUE_PICTURES']
if (pictures) mkdirSync(pictures, { recursive: true })
const picture = async (page: Page, name: string) => {
  if (pictures) await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

it('[CAT-15] [CAT-17] an intervention is found misspelt, taken with one key, explained, and one that is missing is noted', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
  const { anna, sara } = seats
  await anna.press(composer.open)
  const what = anna.field(composer.what)
  await what.pressSequentially('Kim börjar på jobspåret', { delay: 10 })
  const suggestion = anna.page.getByRole('button', { name: words.take('Jobbspår', 'Sjöviks kommun') })
  await suggestion.waitFor()
  await picture(anna.page, 'suggested')
  await what.press('Tab')
  await anna.page.getByText('Jobbspår är en kurs på tio veckor där du provar ett yrke.').or(anna.page.getByText('Det är en kurs på tio veckor där du provar ett yrke.')).waitFor()
  expect(await what.inputValue()).toBe('Kim börjar på Jobbspår')
  expect(await what.evaluate((field) => field === document.activeElement), 'the keyboard stays in the field').toBe(true)
  expect([await anna.field(composer.waitFrom).inputValue(), await anna.field(composer.waitTo).inputValue()]).toEqual(['4', '8'])
  await picture(anna.page, 'taken')
  expect(await violations(anna.page, 'what is taken')).toEqual([])
  await anna.field(composer.why).fill('Du vill prova ett yrke.')
  await anna.field(composer.day.by).fill(dayAhead(8))
  await putItem(anna)
  await sara.page.getByText('Kim börjar på Jobbspår').first().waitFor()
  await anna.page.getByText(words.title(7)).click()
  await anna.field(words.search).fill('rehabilitering')
  await anna.page.getByText(/Gällde till/).waitFor()
  await picture(anna.page, 'list')
  await anna.field(words.search).fill('simning')
  await anna.press(words.missing('simning'))
  await sara.page.getByRole('button', { name: gaps.title }).click()
  await sara.page.getByText(words.isMissing('simning'), { exact: true }).waitFor()
  expect(taken.flatMap(({ complaints }) => complaints)).toEqual([])
})

it('[CAT-10] [CAT-11] a file is brought in: what is wrong is said line by line, and its right lines are taken when one says so', async () => {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { enterAsDemo, inPart } = settingsOn(page)
  await enterAsDemo(house.origin)
  const part = inPart(catalogue.title)
  await part.getByRole('article', { name: 'Grön rehab', exact: true }).waitFor()
  const csv = 'Namn;Det är;Organisation;Typ av organisation;Gäller till;Ansvarig;Senast bekräftad\r\nSimning för alla;en grupp som simmar;Sjöviks kommun;Kommun;2030-01-01;Fritid;2026-01-02\r\nYoga;en grupp;Sjöviks kommun;skola;i vår;;2026-01-02\r\n'
  await part.locator('input[type=file]').setInputFiles({ name: 'insatser.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') })
  await part.getByText(catalogue.file.at(3, 'Gäller till')).waitFor()
  expect(await part.getByRole('listitem').filter({ hasText: 'Rad 3' }).count()).toBe(3)
  await picture(page, 'file')
  await part.getByRole('button', { name: catalogue.file.takeRight(1) }).click()
  await part.getByText(catalogue.file.done(1, 0)).waitFor()
  await part.getByLabel(catalogue.search).fill('simingen')
  await part.getByRole('article', { name: 'Simning för alla', exact: true }).waitFor()
  await part.getByRole('button', { name: new RegExp(`^${catalogue.change}`) }).first().click()
  await part.getByLabel(catalogue.fields.howIn).fill('Du ringer själv.')
  await picture(page, 'form')
  expect(await violations(page, 'an entry that is written')).toEqual([])
  await part.getByRole('button', { name: catalogue.save }).click()
  await part.getByText('Så får du plats: Du ringer själv.').waitFor()
  await part.getByRole('button', { name: new RegExp(`^${catalogue.withdraw}`) }).first().click()
  await part.getByText(catalogue.isWithdrawn('Simning för alla')).waitFor()
  await part.getByRole('button', { name: catalogue.undo }).click()
  await part.getByRole('article', { name: 'Simning för alla', exact: true }).waitFor()
  await context.close()
})
