import { aYearFrom } from '#test/support/builders.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { trackText } from '#core/letters/item-sentences.ts'
import type { BackgroundNote, ConsentRecord } from '#core/meeting/plan.ts'
import { actOn } from '#client/text/in-short.ts'
import { sv } from '#test/support/all-words.ts'
import { violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planBody, tableOf } from '#test/support/browser-plan.ts'
import { titles } from '#test/support/browser-steps.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { planThroughDoor } from '#test/support/plan-through-door.ts'
import { consentTexts } from '#test/support/text-versions.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const newPage = async (width: number) => (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width, height: 900 }, reducedMotion: 'reduce' })).newPage()
const { kinds } = sv.later
const { background, consent, people, paper } = sv.plan

test('[CONSENT-21] who plans sees beside a note who would read it, and three organisations are asked on one sheet of paper', async () => {
  const page = await newPage(280)
  const on = planningOn(page)
  await on.fillForTwo(house.origin)
  for (const person of ['anna', 'omar'] as const) await on.addPerson(person, people.add.other)
  await on.button(background.add).click()
  await page.getByRole('textbox', { name: background.note(1), exact: true }).fill('Kim har sovit dåligt.')
  await on.field(kinds.kind).selectOption({ label: consent.categoryNames.health })
  await page.getByText(kinds.chairAlone).waitFor()
  await page.getByRole('checkbox', { name: background.maySay }).check()
  await page.getByText(kinds.notReadBy('Arbetsförmedlingen och Sjöviks vårdcentral')).waitFor()
  expect([...(await violations(page, 'the note')), ...(await layoutFaults(page))]).toEqual([])
  const ticksAll = page.getByRole('button', { name: new RegExp(`^${consent.all}`) })
  while ((await ticksAll.count()) > 0) await ticksAll.first().click()
  await page.getByRole('checkbox', { name: consent.categoryNames.health }).check()
  await on.field(consent.how).first().selectOption('spoken')
  await page.getByText(kinds.readBy('Arbetsförmedlingen och Sjöviks vårdcentral')).waitFor()
  await on.field(kinds.source).selectOption({ label: 'Sjöviks vårdcentral' })
  await page.getByRole('group', { name: consent.tells('Sjöviks vårdcentral') }).getByRole('checkbox', { name: 'Arbetsförmedlingen' }).uncheck()
  await page.getByText(kinds.notReadBy('Arbetsförmedlingen')).waitFor()
  await page.evaluate(() => (window.print = () => undefined))
  await on.button(paper.open).click()
  await page.getByRole('heading', { name: paper.title, level: 1, includeHidden: true }).waitFor({ state: 'attached' })
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(numbersThatStray)).toEqual([])
  expect((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1)
})

/** Each number under a question that is asked apart, where it stands nearer the next question than its own; and that there are none. */
function numbersThatStray(): string[] {
  const numbers = [...document.querySelectorAll('p')].filter((one) => /: apart-/.test(one.textContent ?? ''))
  const strays = numbers.filter((number) => {
    const [box, next] = [number.getBoundingClientRect(), number.parentElement?.nextElementSibling?.getBoundingClientRect()]
    const above = box.top - number.parentElement!.firstElementChild!.getBoundingClientRect().bottom
    return above > 8 || (next !== undefined && next.top - box.bottom <= above)
  })
  return numbers.length === 3 ? strays.map((one) => one.textContent ?? '') : [`${numbers.length} numbers`]
}

/** A planned meeting of Sara's, Anna's and Omar's organisations, where each may tell the others of work alone; and who comes in. */
async function whereWorkIsTold(notesOf: (ids: string[]) => BackgroundNote[]) {
  const table = tableOf({})
  const ids = table.organisations.map(({ id }) => id)
  const records = ids.map((id): ConsentRecord => ({ fromOrganisationId: id, toOrganisationIds: ids.filter((other) => other !== id), categories: ['arbete'], kinds: ['work'], purpose: 'Vi ska hitta nästa steg tillsammans.', until: aYearFrom(), how: 'spoken', textVersion: consentTexts.spoken }))
  const body = planBody(table, { hasConsent: false, startsAt: new Date().toISOString(), formId: 'resursradet' })
  const { links } = await planThroughDoor(house.origin, { ...body, plan: { ...body.plan, background: notesOf(ids) }, consents: records })
  const enter = async (name: string, width: number) => {
    const page = await newPage(width)
    await page.goto(links.find(({ seatId }) => seatId === table.seats.find((seat) => seat.name === name)?.id)?.link ?? '')
    await page.getByRole('button', { name: sv.door.enter }).click()
    return page
  }
  const sara = await enter('Sara', 390)
  const comes = async (name: string, width: number) => {
    const page = await enter(name, width)
    await sara.getByRole('button', { name: sv.panel.knocks.letInName(name) }).click()
    return page
  }
  return { sara, comes }
}

test('[CONSENT-24] [CONSENT-25] [CONSENT-27] [CONSENT-30] [CONSENT-34] who writes cannot choose what theirs may not tell, and the chair says what a note is about', async () => {
  const { sara, comes } = await whereWorkIsTold(() => [{ words: 'Kim har sovit dåligt.', mayBeSaid: true }])
  const [anna, omar] = [await comes('Anna', 280), await comes('Omar', 390)]
  await omar.getByText('Kim har sovit dåligt.').waitFor()
  await sara.getByRole('button', { name: kinds.markName('Kim har sovit dåligt.') }).click()
  const asked = sara.getByRole('group', { name: kinds.markName('Kim har sovit dåligt.') })
  expect([...(await violations(sara, 'marking')), ...(await layoutFaults(sara))]).toEqual([])
  await asked.getByRole('button', { name: consent.categoryNames.health }).click()
  await omar.getByText('Kim har sovit dåligt.').waitFor({ state: 'detached' })
  await comes('Kim', 390)
  await sara.getByRole('button', { name: sv.panel.before.start }).click()
  for (const title of titles.slice(1, 6)) await sara.getByRole('button', { name: sv.agenda.next(title), exact: true }).click()
  await anna.getByRole('button', { name: sv.panel.composer.open }).click()
  const chip = (name: string) => anna.getByRole('group', { name: kinds.itemKind }).getByRole('button', { name })
  await anna.getByRole('button', { name: trackText('health', 'sv'), exact: true }).click()
  await anna.getByText(kinds.notReadBy('Sjöviks kommun och Sjöviks vårdcentral')).waitFor()
  const who = anna.getByLabel(sv.panel.composer.who, { exact: true })
  await who.selectOption({ label: (await who.getByRole('option').allTextContents()).find((one) => one.startsWith('Omar')) ?? '' })
  await anna.getByText(kinds.notReadBy('Sjöviks kommun'), { exact: true }).waitFor()
  await who.selectOption({ label: (await who.getByRole('option').allTextContents()).find((one) => one.startsWith('Anna')) ?? '' })
  await anna.getByText(kinds.itemKindOpen).click()
  await chip(consent.categoryNames.work).click()
  await anna.getByText(kinds.notReadBy('Sjöviks kommun och Sjöviks vårdcentral')).waitFor({ state: 'detached' })
  expect(await chip(consent.categoryNames.health).getAttribute('aria-disabled')).toBe('true')
  await anna.getByText(kinds.mayNotTell('hälsa, ekonomi och stöd', 'Sjöviks kommun och Sjöviks vårdcentral')).first().waitFor()
  expect([...(await violations(anna, 'composing')), ...(await layoutFaults(anna))]).toEqual([])
  const { money } = sv.panel
  const ofMoney = (page: typeof anna) => page.getByRole('region', { name: money.title })
  await ofMoney(anna).getByRole('button', { name: actOn(money.write, money.title) }).click()
  const said = ofMoney(anna).getByLabel(money.who.said)
  await said.waitFor()
  await said.selectOption({ label: (await said.getByRole('option').allTextContents()).find((one) => one.startsWith('Anna')) ?? '' })
  await ofMoney(anna).getByText(kinds.notReadBy('Sjöviks kommun och Sjöviks vårdcentral')).waitFor()
  await ofMoney(anna).getByLabel(money.words).fill('Ersättningen slutar i mars.')
  await ofMoney(anna).getByRole('button', { name: money.save }).click()
  await ofMoney(anna).getByText(/slutar i mars/).waitFor()
  await ofMoney(omar).getByText(kinds.moneyHidden).waitFor()
  expect([await ofMoney(omar).getByRole('button').count(), await omar.getByText(/slutar i mars/).count()]).toEqual([0, 0])
  for (const page of [anna, omar]) expect([...(await violations(page, 'the money')), ...(await layoutFaults(page))]).toEqual([])
})

test('[CONSENT-21] in the panel a marked note is read by whom consent lets it, the chair sees who does not, and everybody what theirs may not tell', async () => {
  const { sara, comes } = await whereWorkIsTold((ids) => [{ words: 'Kim har sovit dåligt.', mayBeSaid: true, kind: 'health', from: ids[2]! }, { words: 'Kim har prövat praktik.', mayBeSaid: true, kind: 'work', from: ids[2]! }])
  const [anna, omar] = [await comes('Anna', 280), await comes('Omar', 280)]
  await anna.getByText('Kim har prövat praktik.').waitFor()
  await omar.getByText('Kim har sovit dåligt.').waitFor()
  await anna.getByText(kinds.mayNotTell('hälsa, ekonomi och stöd', 'Sjöviks kommun och Sjöviks vårdcentral')).waitFor()
  expect(await anna.getByText('Kim har sovit dåligt.').count()).toBe(0)
  await sara.getByText(kinds.notReadBy('Arbetsförmedlingen')).waitFor()
  for (const [page, where] of [[sara, 'the chair'], [anna, 'who reads less']] as const) expect([...(await violations(page, where)), ...(await layoutFaults(page))]).toEqual([])
})
