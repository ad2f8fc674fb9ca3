import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Demo } from '#core/wire/http.ts'
import type { Erasures } from '#core/wire/settings.ts'
import { sv } from '#test/support/all-words.ts'
import { tabTo } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { settingsOn } from '#test/support/browser-settings.ts'
import { goOnTo, letInAndStart, putItem, titles, writeSaid, type Seats } from '#test/support/browser-steps.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { watchedPage } from '#test/support/watched-page.ts'

const { days, decide, door, erased, forms, gate, stopped, terms } = sv.settings
const term = { word: 'Sjövikslyftet', swedish: 'En kurs på tio veckor. Kommunen håller den.', english: 'A course of ten weeks. The municipality gives it.' }
let house: BrowserHouse
let wrong: string[]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(() => {
  wrong = []
})

const newPage = (): Promise<Page> => watchedPage(house.browser, wrong)

const look = async (page: Page, where: string) => void wrong.push(...(await faultsEverywhere(page, where)))

// First: the minute until its meeting is erased goes while the others run.
test('a term is added with advice, found, changed, taken away and brought back, and explained in a meeting, whose participant then takes back their yes', async () => {
  const page = await newPage()
  const { inPart, field, button, enterAsDemo, writeTerm } = settingsOn(page)
  await enterAsDemo(house.origin)
  await inPart(terms.title).getByLabel(decide.by).fill('Eva Ek, enhetschef')
  await button(terms.add).click()
  await field(terms.plain.swedish).fill('Kursen beviljas av kommunen.')
  await page.getByText(terms.hints).waitFor()
  await button(terms.save).click()
  await page.getByText(terms.missing.english).waitFor()
  await look(page, 'half a term')
  await button(door.cancel).click()
  await writeTerm('kursplatsen', { swedish: 'Din plats på kursen.', english: 'Your place on the course.' })
  await writeTerm(term.word, term)
  await field(terms.search).fill('kommunen håller')
  await page.getByText(terms.found(1)).waitFor()
  await field(terms.search).fill('')
  await button(`${terms.change}: kursplatsen`).click()
  await field(terms.plain.swedish).fill('Din egen plats på kursen.')
  await button(terms.save).click()
  const card = page.getByRole('article', { name: 'kursplatsen' })
  await card.getByRole('button', { name: terms.history }).click()
  await card.getByText(/^Version 1\. /).waitFor()
  await look(page, 'a term with its history')
  await button(`${terms.remove}: kursplatsen`).click()
  await page.getByText(terms.removed('kursplatsen')).waitFor()
  await inPart(terms.title).getByRole('button', { name: terms.undo }).click()
  await card.waitFor()
  await page.context().close()
  await isExplained()
  expect(wrong).toEqual([])
})

/** In a meeting that is planned now: Kim presses the word and reads what it means. */
async function isExplained() {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
  const said = `${term.word} börjar i januari`
  await writeSaid(seats.anna, { kind: 'information', words: said, who: 'Anna, representant' })
  await putItem(seats.anna)
  await seats.kim.card(said).getByRole('button', { name: term.word, exact: true }).tap()
  await seats.kim.sees(seats.kim.card(said).getByText(term.swedish))
  await seats.kim.press(sv.later.withdrawal.button)
  await seats.kim.press(sv.later.withdrawal.yes)
}

test('a key that opens nothing, or plans meetings, is answered beside its field; the page keeps nothing', async () => {
  const page = await newPage()
  const { field, button, enterAsDemo } = settingsOn(page)
  const { staffToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  await page.goto(`${house.origin}/settings`)
  for (const key of ['fel nyckel', staffToken]) {
    await field(door.key).fill(key)
    await button(door.enter).click()
    await page.getByText(door.wrong).waitFor()
    expect(await field(door.key).inputValue()).toBe(key)
  }
  await look(page, 'a wrong key')
  await enterAsDemo(house.origin)
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  await page.context().close()
  expect(wrong).toEqual([])
})

test('what is decided holds, is told with who and when, and nothing typed is lost when the server is away or the key has ended', async () => {
  const page = await newPage()
  const { inPart, field, button, enterAsDemo, decisions, decide: decideAs } = settingsOn(page)
  await enterAsDemo(house.origin)
  await inPart(decide.title).getByText(decide.nothing).waitFor()
  await field(days.ask).fill('31')
  await button(decide.save).click()
  await page.getByText(days.wrong).waitFor()
  await look(page, 'a wrong number of days')
  await field(gate.choices.paperOnly.name).check()
  await page.getByText(sv.later.code.onPaperOwn).waitFor()
  await field(days.ask).fill('7')
  await decideAs('Eva 850412-1230')
  await page.getByText(sv.refusals.personalNumber).waitFor()
  await page.context().setOffline(true)
  await decideAs('Eva Ek, enhetschef')
  await page.getByRole('alert').getByText(stopped.away).first().waitFor()
  await page.context().setOffline(false)
  await page.route('**/api/settings', (route) => route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer a-key-that-was-taken-back-yesterday' } }))
  await button(decide.save).click()
  await page.getByRole('alert').getByText(stopped.needsKey).first().waitFor()
  await page.unroute('**/api/settings')
  expect([await field(days.ask).inputValue(), await field(gate.choices.paperOnly.name).isChecked()]).toEqual(['7', true])
  await button(door.demoKey).first().click()
  await page.getByRole('alert').getByText(stopped.needsKey).first().waitFor({ state: 'hidden' })
  await button(decide.save).click()
  await page.getByText(decide.saved).waitFor()
  expect(await decisions()).toEqual(['Eva Ek, enhetschef'])
  await look(page, 'a decision')
  await page.context().close()
  expect(wrong).toEqual([])
})

test('[OFFICE-8] two decide at once: who comes second sees what the first decided beside their own, and saves after it', async () => {
  const [first, second] = [await newPage(), await newPage()]
  const [eva, olle] = [settingsOn(first), settingsOn(second)]
  await eva.enterAsDemo(house.origin)
  await olle.enterAsDemo(house.origin)
  const before = await olle.field(days.ask).inputValue()
  await eva.field(days.ask).fill('21')
  await eva.decide('Eva Ek, enhetschef')
  await first.getByText(decide.saved).waitFor()
  const other = (await olle.field(gate.choices.paperOnly.name).isChecked()) ? gate.choices.readingCode.name : gate.choices.paperOnly.name
  await olle.field(other).check()
  await olle.decide('Olle Ö, utredare')
  const newer = second.getByRole('alert').filter({ hasText: decide.newerHelp })
  await newer.getByText(/^Eva Ek, enhetschef/).waitFor()
  await newer.getByText(`${days.title}: ${days.inWords(21)}. Förut: ${days.inWords(Number(before))}.`).waitFor()
  expect([await olle.field(days.ask).inputValue(), await olle.field(other).isChecked()]).toEqual(['21', true])
  await look(second, 'somebody was first')
  await olle.button(decide.save).click()
  await second.getByText(decide.saved).waitFor()
  expect((await olle.decisions()).slice(0, 2)).toEqual(['Olle Ö, utredare', 'Eva Ek, enhetschef'])
  await Promise.all([first.context().close(), second.context().close()])
  expect(wrong).toEqual([])
})

test('a broken form is told place by place, a good one is planned with, and one that is withdrawn is offered no more', async () => {
  const page = await newPage()
  const { inPart, button, enterAsDemo, bringForm } = settingsOn(page)
  await enterAsDemo(house.origin)
  const part = inPart(forms.title)
  const saving = page.waitForEvent('download')
  await button(`${forms.download}: ${resursradet.name.sv}`).click()
  expect((await saving).suggestedFilename()).toBe('resursradet.json')
  const [welcome, ...others] = resursradet.phases
  await bringForm({ purpose: { sv: 'Bara på svenska.' }, phases: [{ ...welcome, minutes: 500 }, ...others] })
  await part.getByText(`purpose.en: ${forms.faults.missing()}`).waitFor()
  await part.getByText(`Del 1, minutes: ${forms.faults.outOfRange('180')}`).waitFor()
  await look(page, 'a broken form')
  await part.locator('input[type=file]').setInputFiles({ name: 'fel.json', mimeType: 'application/json', buffer: Buffer.from('{"id": ') })
  await part.getByText(forms.wrongFile.notJson).waitFor()
  await bringForm({})
  await part.getByText(forms.holds('Ekbysamtalet')).waitFor()
  await look(page, 'a good form')
  await button(forms.save).click()
  await part.getByText(decide.byMissing).waitFor()
  await part.getByLabel(decide.by).fill('Eva Ek, enhetschef')
  await button(forms.save).click()
  await page.getByRole('article', { name: 'Ekbysamtalet' }).getByText(forms.isOffered).waitFor()
  await look(page, 'an own form')
  const other = await page.context().newPage()
  const plan = planningOn(other)
  await plan.enterAsDemo(house.origin)
  await plan.field(sv.plan.meeting.form).selectOption('Ekbysamtalet')
  await plan.fillMeeting()
  await plan.addPerson('sara', sv.plan.people.add.chair)
  await plan.addPerson('kim', sv.plan.people.add.participant)
  await plan.send()
  await other.getByRole('heading', { name: sv.plan.planned.title }).waitFor()
  const link = await other.getByLabel(sv.plan.planned.linkOf('Kim'), { exact: true }).inputValue()
  await other.close({ runBeforeUnload: false })
  await button(`${forms.withdraw}: Ekbysamtalet`).click()
  await part.getByLabel(decide.by).fill('Eva Ek, enhetschef')
  await button(forms.withdraw).click()
  await page.getByRole('article', { name: 'Ekbysamtalet' }).getByText(forms.isWithdrawn).first().waitFor()
  const kim = await page.context().newPage()
  await kim.goto(link)
  await kim.getByRole('button', { name: sv.door.enter }).click()
  await kim.getByRole('heading', { name: 'Ekbysamtalet' }).waitFor()
  await page.context().close()
  expect(wrong).toEqual([])
})

test('a decision is made with the keyboard alone', async () => {
  const page = await newPage()
  await page.goto(`${house.origin}/settings`)
  await tabTo(page, door.demoKey)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: days.title, exact: true }).waitFor()
  await tabTo(page, days.ask)
  await page.keyboard.press('Control+A')
  await page.keyboard.type('11')
  await tabTo(page, decide.by)
  await page.keyboard.type('Eva Ek, enhetschef')
  await tabTo(page, decide.save)
  await page.keyboard.press('Enter')
  await page.getByText(decide.saved).waitFor()
  await page.context().close()
  expect(wrong).toEqual([])
})

test('what that meeting left is the proof that it was erased, and why', async () => {
  const { administratorToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const listed = async () => ((await (await fetch(`${house.origin}/api/erasures`, { headers: { authorization: `Bearer ${administratorToken}` } })).json()) as Erasures).erasures
  await expect.poll(async () => (await listed()).map(({ sweptAt }) => sweptAt !== null), { timeout: 90_000, interval: 1000 }).toEqual([true])
  const page = await newPage()
  const { inPart, enterAsDemo } = settingsOn(page)
  await enterAsDemo(house.origin)
  await inPart(erased.title).getByText(erased.why.consentWithdrawn).waitFor()
  // Our own PostgreSQL lets us do all of it.
  await inPart(erased.title).getByText([erased.rows, erased.tables.done, erased.log.done].join(' ')).waitFor()
  await look(page, 'a proof')
  await page.context().close()
  expect(wrong).toEqual([])
})
