import { afterAll, beforeAll, expect, test } from 'vitest'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { moments, takeDemoSeats } from '#test/support/demo-seats.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const { code: words } = sv.later

test('the chair hands over a code, and with it the letter is read another day on a screen that has never been there', async () => {
  const people = Object.fromEntries(byPhone.plan.seats.filter(({ role }) => role === 'chair' || role === 'participant').map(({ role, name }) => [role, name]))
  const seats = await takeDemoSeats({ ...house, people, context: () => ({ viewport: { width: 390, height: 800 } }) })
  await seats.comeTo(moments.at(-1)!)
  const [chair, participant] = [seats.pages.get('chair')!, seats.pages.get('participant')!]
  const name = people['participant']!
  await chair.getByRole('button', { name: words.ask(name) }).click()
  await chair.getByText(words.once).waitFor()
  const [, number, code] = await chair.getByRole('definition').allInnerTexts()
  await participant.getByRole('button', { name: words.askOwn }).click()
  await participant.getByText(words.own).waitFor()
  const [, itsNumber, itsCode] = await participant.getByRole('definition').allInnerTexts()
  expect([itsNumber, itsCode === code]).toEqual([number, false])

  const elsewhere = await (await house.browser.newContext({ locale: 'sv-SE', javaScriptEnabled: false })).newPage()
  await elsewhere.goto(`${house.origin}/brev`)
  await elsewhere.getByLabel('Brevets nummer').fill(number!)
  await elsewhere.getByLabel('Läskod').fill(code!)
  await elsewhere.getByRole('button', { name: 'Visa brevet' }).click()
  await elsewhere.getByRole('heading', { name: 'Brevet gick inte att öppna' }).waitFor()
  expect(await elsewhere.getByLabel('Brevets nummer').inputValue(), 'only the code is typed again').toBe(number)
  await elsewhere.getByLabel('Läskod').fill(itsCode!.toLowerCase())
  await elsewhere.getByRole('button', { name: 'Visa brevet' }).click()
  await elsewhere.getByText(`Hej ${name}!`).waitFor()
  expect(elsewhere.url()).toBe(`${house.origin}/brev`)
  await elsewhere.getByRole('button', { name: 'Visa som text' }).click()
  await elsewhere.getByText(`Hej ${name}!`).waitFor()
  expect(await elsewhere.context().cookies()).toEqual([])
})

test('the page where a code is typed fits and holds for everybody, also after a mistake', async () => {
  const page = await (await house.browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })).newPage()
  await page.goto(`${house.origin}/brev`)
  const wrong: string[] = []
  const look = async (where: string) => void wrong.push(...(await faultsEverywhere(page, where)))
  await look('the empty form')
  await page.getByLabel('Brevets nummer').fill('1234 5678')
  await page.getByLabel('Läskod').fill('2222 2222')
  await page.getByRole('button', { name: 'Visa brevet' }).click()
  await page.getByRole('heading', { name: 'Brevet gick inte att öppna' }).waitFor()
  await look('after a mistake')
  expect(wrong).toEqual([])
})
