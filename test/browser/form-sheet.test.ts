import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { lokusgrupp } from '#core/meeting-forms/lokusgrupp.ts'
import { lotsarende } from '#core/meeting-forms/lotsarende.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Demo } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { settingsOn } from '#test/support/browser-settings.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'

const { forms } = sv.settings
const [handsOnTo] = lotsarende.handsOnTo!
const folder = mkdtempSync(join(tmpdir(), 'sampratad-forms-'))
let house: BrowserHouse
beforeAll(async () => {
  writeFileSync(join(folder, 'ekby.json'), JSON.stringify({ ...resursradet, id: 'ekby-lokalt', name: { sv: 'Ekby lokalt', en: 'Ekby local' } }))
  const { purpose: _purpose, ...broken } = resursradet
  writeFileSync(join(folder, 'trasig.json'), JSON.stringify({ ...broken, id: 'ekby-trasigt' }))
  writeFileSync(join(folder, 'halv.json'), '{"id": ')
  writeFileSync(join(folder, 'utan-grupp.json'), JSON.stringify({ ...lotsarende, id: 'utan-grupp', handsOnTo: [{ ...handsOnTo, form: 'ekby-borta' }] }))
  writeFileSync(join(folder, 'lang.json'), JSON.stringify({ ...resursradet, id: 'ekby-langt', name: { sv: 'Ekby länge', en: 'Ekby for long' }, phases: resursradet.phases.map((phase) => ({ ...phase, minutes: 70 })) }))
  house = await openHouse({ FORMS_DIR: folder })
})
afterAll(async () => {
  await house?.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a form of the folder is seen as people will meet it, printed without buttons on at most two sheets, and planned with', async () => {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { button, enterAsDemo } = settingsOn(page)
  await enterAsDemo(house.origin)
  await button(`${forms.sheet.see}: Ekby lokalt`).click()
  const sheet = page.getByRole('region', { name: 'Ekby lokalt', exact: true })
  await sheet.getByRole('heading', { name: forms.sheet.phase(3, 'Kim berättar', 10, 25) }).waitFor()
  expect(await sheet.getByText(resursradet.phases[2]!.plain.sv).count()).toBe(1)
  expect(await faultsEverywhere(page, 'a form as people will meet it')).toEqual([])
  if (process.env['PICTURES']) {
    for (const [width, colorScheme] of [[280, 'light'], [390, 'dark'], [1280, 'light']] as const) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      await page.getByRole('region', { name: forms.title, exact: true }).screenshot({ path: `${process.env['PICTURES']}/${width}-${colorScheme}.png` })
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more', forcedColors: 'active' })
    await sheet.screenshot({ path: `${process.env['PICTURES']}/contrast.png` })
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null })
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('heading', { name: forms.title, exact: true }).count()).toBe(0)
  const paper = (await page.pdf({ preferCSSPageSize: true, ...(process.env['PICTURES'] && { path: `${process.env['PICTURES']}/print.pdf` }) })).toString('latin1')
  expect(paper.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: null })
  await button(forms.sheet.close).click()
  await sheet.waitFor({ state: 'detached' })
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await plan.field(sv.plan.meeting.form).selectOption('Ekby lokalt')
  await context.close()
})

it('[FORMPAGE-4] a form says what it asks to have in writing, its goals, and of several cases how long each takes', async () => {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const { button, enterAsDemo } = settingsOn(page)
  await enterAsDemo(house.origin)
  // [FORMPAGE-6] What is wrong in the folder stands there in the words of the page.
  const told = page.getByRole('listitem')
  await told.filter({ hasText: `trasig.json, purpose: ${forms.faults.missing()}` }).waitFor()
  await told.filter({ hasText: `halv.json: ${forms.folder.notJson}` }).waitFor()
  // [FORMPAGE-9]
  await told.filter({ hasText: `lang.json, phases: ${forms.faults.tooLongMeeting('480')}` }).waitFor()
  await page.getByRole('heading', { name: forms.folder.offered.title, exact: true }).waitFor()
  // [FORMPAGE-7]
  await told.filter({ hasText: `utan-grupp.json, handsOnTo: ${forms.faults.groupNotThere('ekby-borta')}` }).waitFor()
  await button(`${forms.sheet.see}: Kommunens team`).click()
  const sheet = (name: string) => page.getByRole('region', { name, exact: true })
  await sheet('Kommunens team').getByText(forms.sheet.lengthOfCases(7, 55, 25)).waitFor()
  await sheet('Kommunens team').getByText(/Innan ni avslutar svarar ni på: målet, en plan, vem som håller ihop ärendet/).waitFor()
  await sheet('Kommunens team').getByText(forms.sheet.writes('målet')).waitFor()
  await sheet('Kommunens team').getByText(forms.sheet.bringsCase, { exact: true }).waitFor()
  await sheet('Kommunens team').getByText(forms.sheet.reminded('nästa beslut')).waitFor()
  await button(`${forms.sheet.see}: Resursteamet`).click()
  await sheet('Resursteamet').getByText(forms.sheet.goal('Alla möten slutar med en plan.')).waitFor()
  await context.close()
})

it('[FORMPAGE-8] an own form says to which group it can hand nothing on, once that is withdrawn', async () => {
  const { administratorToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const keep = async (path: string, body: unknown) => void expect((await fetch(`${house.origin}/api/forms${path}`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${administratorToken}` }, body: JSON.stringify(body) })).ok).toBe(true)
  await keep('', { form: { ...lokusgrupp, id: 'ekby-grupp' }, version: 0 })
  await keep('', { form: { ...lotsarende, id: 'ekby-rad', name: { sv: 'Råd i Ekby', en: 'Advice in Ekby' }, handsOnTo: [handsOnTo, { form: 'ekby-grupp', name: { sv: 'Gruppen i Ekby', en: 'The Ekby group' } }] }, version: 0 })
  await keep('/ekby-grupp/withdraw', { version: 1 })
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await settingsOn(page).enterAsDemo(house.origin)
  const card = page.getByRole('article', { name: 'Råd i Ekby', exact: true })
  await card.getByText(forms.sheet.groupGone('Gruppen i Ekby'), { exact: true }).waitFor()
  expect(await card.getByText(forms.sheet.groupGone(handsOnTo!.name.sv), { exact: true }).count()).toBe(0)
  expect(await faultsEverywhere(page, 'an own form whose group is gone')).toEqual([])
  await context.close()
})

test('[FORMPAGE-5] who plans reads the form as people will meet it, and prints it', async () => {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const plan = planningOn(page)
  await plan.enterAsDemo(house.origin)
  await plan.field(sv.plan.meeting.form).selectOption('Kommunens team')
  await page.getByRole('button', { name: forms.sheet.see, exact: true }).click()
  const sheet = page.getByRole('region', { name: 'Kommunens team', exact: true })
  await sheet.getByRole('heading', { name: forms.sheet.phase(4, 'Frågan och målet', 45, 50) }).waitFor()
  expect(await faultsEverywhere(page, 'a form as people will meet it, where one plans')).toEqual([])
  if (process.env['PICTURES']) {
    await page.setViewportSize({ width: 390, height: 900 })
    await sheet.screenshot({ path: `${process.env['PICTURES']}/plan-390.png` })
    await page.setViewportSize({ width: 1280, height: 900 })
    await sheet.screenshot({ path: `${process.env['PICTURES']}/plan-1280.png` })
  }
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByRole('heading', { name: sv.plan.meeting.title, exact: true }).count()).toBe(0)
  await page.emulateMedia({ media: null })
  await page.getByRole('button', { name: forms.sheet.close, exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
  expect(await page.getByRole('button', { name: forms.sheet.see, exact: true }).evaluate((button) => button === document.activeElement)).toBe(true)
  await context.close()
})
