import { randomBytes } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { settingsOn } from '#test/support/browser-settings.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { watchedPage } from '#test/support/watched-page.ts'

const { administrators, days, decide, decided, door, stopped } = sv.settings
const installationKey = `first-${randomBytes(24).toString('hex')}`
let house: BrowserHouse
const wrong: string[] = []

// For real: the demo has its first administrator from the start.
beforeAll(async () => {
  house = await openHouse({ PUBLIC_URL: 'http://127.0.0.1:9', MASTER_KEY: randomBytes(32).toString('base64'), HOST_AUTHORITY: 'Sjöviks kommun', ADMINISTRATOR_TOKEN: installationKey })
})
afterAll(() => house?.close())

const newPage = (): Promise<Page> => watchedPage(house.browser, wrong)
const look = async (page: Page, where: string) => void wrong.push(...(await faultsEverywhere(page, where)))

async function tryKey(page: Page, key: string) {
  await page.goto(`${house.origin}/settings`)
  await page.getByLabel(door.key, { exact: true }).fill(key)
  await page.getByRole('button', { name: door.enter, exact: true }).click()
}

/** With the key of the installation: a key for a person, shown once, with which they go on. */
async function makeFirst(page: Page, name: string): Promise<string> {
  const { button, field } = settingsOn(page)
  await tryKey(page, installationKey)
  await page.getByRole('heading', { name: administrators.firstTitle, level: 1 }).waitFor()
  await page.getByText(administrators.firstHelp('Sjöviks kommun')).waitFor()
  await button(administrators.makeFirst).click()
  await page.getByText(administrators.nameMissing).waitFor()
  await look(page, 'the first key without a name')
  await field(administrators.name).fill(name)
  await button(administrators.makeFirst).click()
  const shown = page.getByRole('group', { name: administrators.keyOf(name) })
  const key = await shown.locator('code').innerText()
  await page.getByText(administrators.firstMade).waitFor()
  expect(await field(administrators.name).count()).toBe(0)
  await look(page, 'the first key')
  await button(administrators.goOn).click()
  await page.getByText(door.decidesFor('Sjöviks kommun', name)).waitFor()
  return key
}

test('[OFFICE-12] [OFFICE-13] the key of the installation makes the first key and opens nothing after it; one of two ends the other’s, who is told so and loses nothing that they typed', async () => {
  const [first, second] = [await newPage(), await newPage()]
  const [eva, olle] = [settingsOn(first), settingsOn(second)]
  const evasKey = await makeFirst(first, 'Eva Nord')
  await tryKey(second, installationKey)
  await second.getByText(door.wrong).waitFor()

  const ollesKey = await eva.addAdministrator('Olle Öst')
  expect([ollesKey === evasKey, ollesKey.length >= 32]).toEqual([false, true])
  await olle.enterWith(ollesKey, house.origin)
  await olle.field(days.ask).fill('7')
  const list = eva.inPart(administrators.title)
  const [own, other] = ['Eva Nord', 'Olle Öst'].map((name) => list.getByRole('article', { name, exact: true }))
  await own!.getByText(administrators.isYou).waitFor()
  expect(await own!.getByRole('button').count()).toBe(0)
  const end = other!.getByRole('button', { name: `${administrators.end}: Olle Öst` })
  await end.click()
  await other!.getByRole('alert').getByText(administrators.endAsk('Olle Öst')).waitFor()
  await look(first, 'a key that is to be ended')
  await other!.getByRole('button', { name: door.cancel }).click()
  await other!.getByRole('alert').waitFor({ state: 'hidden' })
  await end.click()
  await end.click()
  await other!.waitFor({ state: 'hidden' })
  expect(await own!.isVisible()).toBe(true)

  await olle.decide()
  await second.getByRole('alert').getByText(stopped.needsKey).first().waitFor()
  expect(await olle.field(days.ask).inputValue()).toBe('7')
  await look(second, 'a key that has ended')
  await tryKey(second, ollesKey)
  await second.getByText(door.wrong).waitFor()
  await first.reload()
  await eva.enterWith(evasKey, house.origin)
  await eva.inPart(decided.title).getByText(decide.nothing).or(eva.inPart(decide.title).getByText(decide.nothing)).first().waitFor()
  expect(await first.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  expect(wrong).toEqual([])
})
