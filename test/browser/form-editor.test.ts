import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { allMeetingForms } from '#core/meeting-forms/all-meeting-forms.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { readFormsFolder } from '#server/authorities/forms-folder.ts'
import { sv } from '#test/support/all-words.ts'
import { tabTo } from '#test/support/browser-checks.ts'
import { editorOn } from '#test/support/browser-form-editor.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { settingsOn } from '#test/support/browser-settings.ts'
import { letInAndStart, moveOn, titles } from '#test/support/browser-steps.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { readAloud } from '#test/support/spoken-page.ts'
import { watchedPage } from '#test/support/watched-page.ts'

const { door, editor, forms, stopped } = sv.settings
const { fields } = editor
const told = 'Du berättar'
let house: BrowserHouse
let wrong: string[]

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(() => {
  wrong = []
})

async function newPage(): Promise<Page> {
  const page = await watchedPage(house.browser, wrong)
  await settingsOn(page).enterAsDemo(house.origin)
  return page
}

const look = async (page: Page, where: string) => void wrong.push(...(await faultsEverywhere(page, where)))

it('[FORMEDIT-2] [FORMEDIT-8] [FORMEDIT-10] [FORMEDIT-11] a copy of Resursrådet with a phase of its own is mended beside its fields, kept, planned with and met', async () => {
  const page = await newPage()
  const edit = editorOn(page)
  await edit.copy(resursradet.name.sv)
  expect(await edit.text(fields.name).inputValue()).toBe('Resursrådet hos oss')
  await edit.open(told)
  const phase = edit.phase(told)
  await phase.getByRole('group', { name: editor.meets }).getByText(resursradet.phases[2]!.plain.sv).first().waitFor()
  const own = 'Nu berättar du. Vi lyssnar i lugn och ro.'
  await edit.text(fields.plain, phase).fill(own)
  await phase.getByText(editor.stale).waitFor()
  await edit.english(fields.plain, phase).fill('Now you tell us. We listen in peace.')
  await phase.getByText(editor.stale).waitFor({ state: 'detached' })
  await phase.getByRole('group', { name: editor.meets }).getByText(own).first().waitFor()
  await phase.getByLabel(fields.minutes, { exact: true }).fill('500')
  await phase.getByText(editor.faults.outOfRange('180'), { exact: true }).waitFor()
  await phase.getByText(editor.inPhase(1)).waitFor()
  await edit.text(fields.title, phase).fill('')
  const empty = edit.phase(editor.untitled)
  const list = edit.part(editor.check)
  await list.getByText(editor.lacks(2)).waitFor()
  expect(await empty.getByText(editor.faults.empty('')).count(), 'before anybody asks').toBe(0)
  await edit.save()
  await empty.getByText(editor.faults.empty('')).waitFor()
  await look(page, 'a form that does not hold')
  await edit.open(editor.untitled)
  await list.getByRole('link', { name: `Del 3, ${fields.title}, på svenska` }).click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('form-edit-phases-2-title-sv')
  await page.keyboard.type('Din egen stund')
  await edit.text(fields.titleToOthers, edit.phase('Din egen stund')).fill('{participant} har sin egen stund')
  await edit.phase('Din egen stund').getByLabel(fields.minutes, { exact: true }).fill('20')
  await list.getByText(editor.holds).waitFor()
  await expect(await readAloud(page)).toMatchFileSnapshot('read-aloud/form-editor.txt')
  await edit.save()
  await page.getByRole('article', { name: 'Resursrådet hos oss' }).getByText(forms.isOffered).waitFor()
  await planAndMeet(page, own)
  await page.context().close()
  expect(wrong).toEqual([])
})

/** The form that was kept is offered where meetings are planned; in one the chair leads to the phase, and the participant reads it as it was written. */
async function planAndMeet(page: Page, own: string) {
  const other = await page.context().newPage()
  const plan = planningOn(other)
  await plan.enterAsDemo(house.origin)
  await plan.field(sv.plan.meeting.form).selectOption('Resursrådet hos oss')
  await other.close({ runBeforeUnload: false })
  const { links } = await planMeeting(house.origin, { hasConsent: true, formId: 'resursradet-hos-oss' })
  const [sara, kim] = await Promise.all([takeSeat(house.browser, 'sara'), takeSeat(house.browser, 'kim')])
  await letInAndStart({ sara, kim }, links)
  await moveOn({ sara, kim }, titles[1]!)
  await sara.press(sv.agenda.next('Kim har sin egen stund'))
  await sara.sees(sara.heading(sv.agenda.place(3, titles.length, 'Kim har sin egen stund')))
  await kim.sees(kim.heading('Din egen stund'))
  await kim.sees(own)
  await Promise.all([sara.context.close(), kim.context.close()])
}

it('[FORMEDIT-4] phases are moved with the keyboard alone and by dragging, taken away and brought back, and added after one of ours', async () => {
  const page = await newPage()
  const edit = editorOn(page)
  await page.setViewportSize({ width: 800, height: 1000 })
  await tabTo(page, `${forms.copy}: ${resursradet.name.sv}`, 200)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: editor.newTitle }).waitFor()
  await tabTo(page, `${editor.up}: ${told}`, 200)
  await page.keyboard.press('Enter')
  await page.getByText(editor.moved(told, 2, 7)).waitFor({ state: 'attached' })
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(`${editor.up}: ${told}`)
  const order = async () => (await edit.titles()).map((title) => title.replace(/^\d+\. |, \d+ min$/g, ''))
  expect((await order()).slice(0, 3)).toEqual(['Välkommen', told, 'Därför är vi här'])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await order()).slice(0, 3)).toEqual(['Välkommen', 'Därför är vi här', told])
  const grip = (title: string) => edit.phase(title).locator('[draggable=true]')
  await grip(told).dragTo(grip('Välkommen'))
  await expect.poll(async () => (await order())[0]).toBe(told)
  await page.getByRole('button', { name: `${editor.remove}: Välkommen` }).click()
  await page.getByText(editor.removed('Välkommen')).waitFor()
  expect(await order()).toHaveLength(6)
  await page.getByRole('button', { name: editor.undo, exact: true }).click()
  await expect.poll(async () => (await order())[1]).toBe('Välkommen')
  await page.getByLabel(editor.addFrom).selectOption('Vad tar du med dig?')
  await page.getByRole('button', { name: editor.add, exact: true }).click()
  await expect.poll(order).toHaveLength(8)
  expect((await order()).at(-1)).toBe('Vad tar du med dig?')
  await page.context().close()
  expect(wrong).toEqual([])
})

it('[FORMEDIT-5] [FORMEDIT-6] nothing typed is lost when the line is down, the key has ended or somebody else saves first, and leaving asks', async () => {
  const [mine, theirs] = [await newPage(), await newPage()]
  const [edit, other] = [editorOn(mine), editorOn(theirs)]
  const name = 'Ekbysamtalet'
  await settingsOn(theirs).bringForm({})
  await settingsOn(theirs).button(forms.save).click()
  await theirs.getByRole('article', { name }).waitFor()
  await mine.reload()
  await settingsOn(mine).button(door.demoKey).click()
  await edit.change(name)
  await edit.text(fields.purpose).fill('Vi letar efter nästa steg ihop.')
  await mine.context().setOffline(true)
  await edit.save()
  await edit.part(editor.check).getByRole('alert').getByText(stopped.away).waitFor()
  await mine.context().setOffline(false)
  await mine.route('**/api/forms/check', (route) => route.continue({ headers: { ...route.request().headers(), authorization: 'Bearer a-key-that-was-taken-back-yesterday' } }))
  await edit.save()
  await edit.part(editor.check).getByRole('alert').getByText(stopped.needsKey).waitFor()
  await mine.unroute('**/api/forms/check')
  await edit.part(editor.check).getByRole('button', { name: door.demoKey }).click()
  await edit.part(editor.check).getByText(editor.holds).waitFor()
  await other.change(name)
  await other.text(fields.voluntary).fill('Du väljer själv om du vill vara med.')
  await other.save()
  await theirs.getByRole('heading', { level: 1, name: door.title }).waitFor()
  await edit.english(fields.purpose).fill('We look for the next step together.')
  const newer = mine.getByRole('alert').filter({ hasText: editor.newerHelp })
  await newer.getByText(/^Doris Demosson har sparat/).waitFor()
  await newer.getByText(editor.nowSays(`${fields.voluntary}, på svenska`, 'Du väljer själv om du vill vara med.')).waitFor()
  expect(await edit.text(fields.purpose).inputValue()).toBe('Vi letar efter nästa steg ihop.')
  await look(mine, 'somebody else has saved the form')
  await settingsOn(mine).button(door.cancel).click()
  await mine.getByRole('button', { name: editor.stay }).click()
  await edit.save()
  await mine.getByRole('article', { name }).getByText(/^Version 3\. Doris Demosson/).waitFor()
  await edit.change(name)
  await edit.text(fields.purpose).fill('Vi pratar.')
  await settingsOn(mine).button(door.cancel).click()
  await mine.getByRole('button', { name: editor.throwAway }).click()
  await edit.change(name)
  expect(await edit.text(fields.purpose).inputValue()).toBe('Vi letar efter nästa steg ihop.')
  await Promise.all([mine.context().close(), theirs.context().close()])
  expect(wrong).toEqual([])
})

it('[FORMEDIT-7] a draft is had as a file, opens here again, and becomes a file that the folder of the installation takes', async () => {
  const page = await newPage()
  const edit = editorOn(page)
  const download = async (name: string) => {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name, exact: true }).click()
    const file = await coming
    return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') }
  }
  await edit.copy(resursradet.name.sv)
  await edit.text(fields.name).fill('Ekby på torsdagar')
  await edit.english(fields.purpose).fill('')
  await edit.part(editor.check).getByText(editor.lacks(1)).waitFor()
  const draft = await download(editor.downloadDraft)
  expect(draft.name).toBe('ekby-pa-torsdagar.json')
  await settingsOn(page).button(door.cancel).click()
  await page.getByRole('button', { name: editor.throwAway }).click()
  await settingsOn(page).inPart(forms.title).locator('input[type=file]').setInputFiles({ name: draft.name, mimeType: 'application/json', buffer: Buffer.from(draft.text) })
  await page.getByRole('button', { name: forms.mend }).click()
  expect(await edit.text(fields.name).inputValue()).toBe('Ekby på torsdagar')
  await edit.english(fields.purpose).fill('We look for your next step.')
  await edit.part(editor.check).getByText(editor.holds).waitFor()
  const whole = await download(editor.download)
  const folder = mkdtempSync(join(tmpdir(), 'sampratad-forms-'))
  writeFileSync(join(folder, whole.name), whole.text)
  const taken = await readFormsFolder(folder, allMeetingForms)
  rmSync(folder, { recursive: true })
  expect([taken.faults, taken.forms.map(({ id, name, purpose }) => [id, name.sv, purpose.en])]).toEqual([[], [['ekby-pa-torsdagar', 'Ekby på torsdagar', 'We look for your next step.']]])
  await page.getByRole('button', { name: editor.see }).click()
  await page.getByRole('region', { name: 'Ekby på torsdagar', exact: true }).getByRole('heading', { name: forms.sheet.phase(3, 'Kim berättar', 10, 25) }).waitFor()
  await page.emulateMedia({ media: 'print' })
  expect(await page.getByRole('heading', { level: 1 }).count(), 'only the form is printed').toBe(0)
  expect(await page.getByRole('textbox').count()).toBe(0)
  await page.context().close()
  expect(wrong).toEqual([])
})
