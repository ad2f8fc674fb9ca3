import { aYearFrom } from '#test/support/builders.ts'
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { svSeparateWords as apart } from '#core/letters/sentences/sv/separate.ts'
import type { ConsentRecord } from '#core/meeting/plan.ts'
import type { Demo, PlannedMeeting } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse } from '#test/support/browser-house.ts'
import { planBody, tableOf } from '#test/support/browser-plan.ts'
import { nextWeek, planningOn } from '#test/support/browser-planning.ts'
import { planThroughDoor } from '#test/support/plan-through-door.ts'
import { apartText, consentTexts } from '#test/support/text-versions.ts'

// Pictures of consent: where it is planned, on paper, where one writes before the meeting, and in the panels.
const folder = 'screenshots/consent'
mkdirSync(folder, { recursive: true })
const themes = { light: { colorScheme: 'light', contrast: 'no-preference' }, dark: { colorScheme: 'dark', contrast: 'no-preference' }, contrast: { colorScheme: 'light', contrast: 'more' } } as const

async function picture(page: Page, name: string, part?: string) {
  for (const [theme, media] of Object.entries(themes)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
    for (const width of [280, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const path = `${folder}/${name}-${width}-${theme}.png`
      await (part === undefined ? page.screenshot({ path, fullPage: true }) : page.locator(part).screenshot({ path }))
    }
  }
}

const house = await openHouse()
const context = { locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 } }
const newPage = async () => (await house.browser.newContext(context)).newPage()

const plan = await newPage()
const on = planningOn(plan)
await on.fillForTwo(house.origin)
for (const [person, opener] of [['anna', sv.plan.people.add.other], ['omar', sv.plan.people.add.other]] as const) await on.addPerson(person, opener)
const { background, consent } = sv.plan
await on.button(background.add).click()
await plan.getByRole('textbox', { name: background.note(1), exact: true }).fill('Kim har sovit dåligt sedan i våras.')
await on.field(sv.later.kinds.kind).selectOption({ label: consent.categoryNames.health })
await plan.getByText(sv.later.kinds.chairAlone).waitFor()
await plan.getByRole('checkbox', { name: background.maySay }).check()
await plan.getByText(/gäller inte det\./).waitFor()
await picture(plan, '1-note', '#plan-background')
const ticksAll = plan.getByRole('button', { name: new RegExp(`^${consent.all}`) })
while ((await ticksAll.count()) > 0) await ticksAll.first().click()
await plan.getByRole('checkbox', { name: consent.categoryNames.work }).check()
await on.field(consent.how).first().selectOption('written')
await plan.getByRole('group', { name: apart.title }).getByLabel(apart.statisticsAsk).selectOption('yes')
await picture(plan, '2-plan', '#plan-consent')
await plan.evaluate(() => (window.print = () => undefined))
await on.button(sv.plan.paper.open).click()
await plan.getByRole('heading', { name: sv.plan.paper.title, level: 1, includeHidden: true }).waitFor({ state: 'attached' })
await plan.emulateMedia({ media: 'print', colorScheme: 'light', contrast: 'no-preference' })
writeFileSync(`${folder}/3-paper.pdf`, await plan.pdf({ preferCSSPageSize: true }))
execFileSync('pdftoppm', ['-r', '60', '-png', `${folder}/3-paper.pdf`, `${folder}/3-paper`])

const table = tableOf({})
const ids = table.organisations.map(({ id }) => id)
const records = ids.map((id): ConsentRecord => ({ fromOrganisationId: id, toOrganisationIds: ids.filter((other) => other !== id), categories: ['arbete', 'stöd'], kinds: ['work', 'support'], purpose: 'Vi ska hitta nästa steg tillsammans.', until: aYearFrom(), how: 'written', paper: { takenBy: 'Doris', signedOn: '2026-11-20' }, textVersion: consentTexts.written }))
const body = planBody(table, { hasConsent: false, startsAt: new Date(`${nextWeek()}T12:00:00Z`).toISOString(), formId: 'resursradet' })
const notes = [{ words: 'Kim har sovit dåligt sedan i våras.', mayBeSaid: true, kind: 'health' as const, from: ids[2]! }, { words: 'Kim har prövat praktik två gånger.', mayBeSaid: true, kind: 'work' as const, from: ids[1]! }, { words: 'Ring inte före klockan tio.', mayBeSaid: false }]
const { links, meetingId }: PlannedMeeting = await planThroughDoor(house.origin, { ...body, plan: { ...body.plan, background: notes }, consents: records, separate: [{ kind: 'statistics', answer: 'no', how: 'spoken', textVersion: apartText('statistics') }] })
const linkOf = (name: string) => links.find(({ seatId }) => seatId === table.seats.find((seat) => seat.name === name)?.id)?.link ?? ''
const enter = async (name: string) => {
  const page = await newPage()
  await page.goto(linkOf(name))
  await page.getByRole('button', { name: sv.door.enter }).click()
  return page
}
const sara = await enter('Sara')
const seats = [['anna', 'Anna'], ['kim', 'Kim']] as const
for (const [file, name] of seats) {
  const page = await enter(name)
  await sara.getByRole('button', { name: sv.panel.knocks.letInName(name) }).click()
  await page.getByRole('heading', { name: name === 'Kim' ? apart.title : sv.panel.consent.title }).waitFor()
  await page.waitForLoadState('networkidle')
  if (name === 'Kim') await page.getByRole('button', { name: apart.title }).click()
  await picture(page, `5-${file}`)
}
await sara.getByRole('button', { name: apart.title }).click()
await picture(sara, '4-chair')

const infor = await (await house.browser.newContext({ ...context, javaScriptEnabled: false })).newPage()
await infor.goto(`${house.origin}/anmal`)
await picture(infor, '6-anmal')
const { staffToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
const { opensWith } = (await (await fetch(`${house.origin}/api/meetings/${meetingId}/preparation/code`, { method: 'POST', headers: { authorization: `Bearer ${staffToken}` } })).json()) as { opensWith: { number: string; code: string } }
await infor.goto(`${house.origin}/infor`)
for (const name of ['number', 'code'] as const) await infor.locator(`[name=${name}]`).fill(opensWith[name])
await infor.getByRole('button').last().click()
await picture(infor, '7-infor')
await infor.goto(`${house.origin}/brev`)
for (const name of ['number', 'code'] as const) await infor.locator(`[name=${name}]`).fill(opensWith[name])
await infor.getByRole('button').last().click()
await picture(infor, '8-preparation')
await house.close()
