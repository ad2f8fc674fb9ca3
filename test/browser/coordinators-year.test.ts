import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import { resursteam } from '#core/meeting-forms/resursteam.ts'
import { svFollowUp as followUp } from '#server/http/words/sv/follow-up.ts'
import { svStatistics as words } from '#server/http/words/sv/statistics.ts'
import { svStatisticsGaps as gaps } from '#server/http/words/sv/statistics-gaps.ts'
import { countAndShow } from '#server/statistics/counting.ts'
import { copyOfBuilt, removeBuilt } from '#test/faults/built-server.ts'
import { sticksOut, tabTo } from '#test/support/browser-checks.ts'
import { chairAtPanel } from '#test/support/chair-at-panel.ts'
import { launchOptions } from '#test/support/chromium.mjs'
import { houseWithClock, type House } from '#test/support/closed-meeting.ts'
import { dayMs } from '#test/support/followed-meeting.ts'
import { heldMeeting, letCount, toldOfTheYear, type HeldMeeting } from '#test/support/played-year.ts'

const coordinator = 'coordinator-token-of-the-year-000001'
const year = 2026
let house: House
let browser: Browser
let built: string
beforeAll(async () => {
  built = copyOfBuilt()
  house = await houseWithClock({ statisticsKeys: { coordinator, steeringGroup: null }, clientDir: join(dirname(built), '../client') })
  browser = await chromium.launch(launchOptions())
})
afterAll(async () => {
  await browser?.close()
  removeBuilt(built)
})

/** Goes on to this day of the calendar, at noon. */
const goTo = (day: string) => house.pass(Date.parse(`${day}T12:00:00.000Z`) - Date.parse(house.now()))
const count = () => countAndShow({ store: house.app.store, now: house.now, localForms: [] })
/** A picture for whoever wants to look: `SHOTS` is a folder. */
async function shot(page: Page, name: string) {
  if (!process.env['SHOTS']) return
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await page.screenshot({ path: `${process.env['SHOTS']}/${name}-${width}.png`, fullPage: true })
  }
}

/** A page, and every byte that it is sent. */
async function openPage(width = 1280) {
  const context = await browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce', viewport: { width, height: 900 }, hasTouch: width < 600 })
  const page = await context.newPage()
  const received: Promise<string>[] = []
  page.on('response', (response) => received.push(response.status() >= 300 && response.status() < 400 ? Promise.resolve('') : response.text().catch(() => '')))
  return { page, received: async () => (await Promise.all(received)).join('\n') }
}

/** The participant answers on a phone how it went. */
async function answerInBrowser({ code }: HeldMeeting) {
  const page = await askedOnPhone(code)
  await page.getByRole('group', { name: followUp.domains.workOrStudies }).getByLabel(followUp.movements.forward, { exact: true }).check()
  await page.getByLabel(followUp.occupation).selectOption({ label: followUp.occupations.studies })
  await saveOnPhone(page)
}
/** The questions that a code opens, half an hour after anything else. */
async function askedOnPhone(code: string) {
  house.pass(dayMs / 48)
  const { page } = await openPage(390)
  await page.goto(`${house.app.url}/uppfoljning`)
  await page.getByLabel(followUp.code).fill(code)
  await page.getByRole('button', { name: followUp.goOn }).tap()
  await page.getByRole('button', { name: followUp.answerNow, exact: true }).tap()
  return page
}
async function saveOnPhone(page: Page) {
  await page.getByRole('button', { name: followUp.save }).tap()
  await page.getByRole('heading', { name: followUp.saved.title }).waitFor()
  await page.context().close()
}
/** Who brought the question: what came of the advice, and what they have seen. */
async function referrerAnswers(code: string) {
  const page = await askedOnPhone(code)
  await page.getByLabel(/^1\. /).selectOption({ label: followUp.states.done })
  await page.getByRole('group', { name: 'Mötet hjälpte oss vidare.' }).getByLabel('Helt', { exact: true }).check()
  await page.getByRole('group', { name: followUp.domains.workOrStudies }).getByLabel(followUp.movements.back, { exact: true }).check()
  expect(await sticksOut(page, 'referrer')).toEqual([])
  await saveOnPhone(page)
}
/** One who was there for an organisation: a number is refused beside the field with all that was chosen, and then goes. */
async function teamAnswers(code: string) {
  const page = await askedOnPhone(code)
  await page.getByRole('group', { name: 'Rätt personer var med i mötet.' }).getByLabel('Till stor del', { exact: true }).check()
  await page.getByLabel(followUp.ownWords).fill('Ring 850412-1230')
  await page.getByRole('button', { name: followUp.save }).tap()
  await page.getByText(followUp.personalNumber).waitFor()
  expect(await page.getByLabel(followUp.ownWords).inputValue()).toBe('Ring 850412-1230')
  expect(await page.getByRole('group', { name: 'Rätt personer var med i mötet.' }).getByLabel('Till stor del', { exact: true }).isChecked()).toBe(true)
  expect(await sticksOut(page, 'team')).toEqual([])
  await page.getByLabel(followUp.ownWords).fill('Vi ringer varandra förr.')
  await saveOnPhone(page)
}

const rowsOf = (page: Page, title: string) =>
  page.getByRole('table', { name: title, exact: true }).getByRole('row').evaluateAll((all) => all.slice(1).map((row) => [...row.querySelectorAll('th,td')].map((cell) => cell.textContent?.replaceAll(/\s/g, ' ')).join(' | ')))
const goalsOn = (page: Page) => page.locator('section').filter({ has: page.getByRole('heading', { name: words.goals.title }) }).getByRole('listitem')
/** From the field that has the focus to the one of this name, by keyboard. */
async function toField(page: Page, name: string) {
  for (let pressed = 0; pressed < 20; pressed += 1) {
    if ((await page.evaluate(() => document.activeElement?.getAttribute('name'))) === name) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never comes to ${name}.`)
}
async function lookAt(page: Page, name: string) {
  expect(await sticksOut(page, name)).toEqual([])
  await shot(page, name)
}

/** All of them by a chair at a real panel. */
async function tenMeetings(): Promise<HeldMeeting[]> {
  const meetings: HeldMeeting[] = []
  const hold = async (formId: string) => {
    house.pass(dayMs)
    meetings.push(await heldMeeting(house, { formId, municipality: '0126', answer: formId === resursradet.id ? 'notYet' : 'yes', startsAt: house.now(), promises: meetings.length === 9, asksOthers: meetings.length === 9, leading: chairAtPanel(browser, house.now), ...(meetings.length === 0 && { taught: { noted: 'Lappen låg i fel låda.', released: taught } }) }))
  }
  goTo('2026-05-11')
  for (let nr = 0; nr < 5; nr += 1) await hold(resursradet.id)
  await count()
  goTo('2026-10-05')
  for (let nr = 0; nr < 5; nr += 1) await hold(resursteam.id)
  await count()
  return meetings
}

const taught = 'Två köer leder till samma stöd.'
const answered = 'Vi slår ihop köerna i vår.'

test('[FOLLOW-5] [FOLLOW-8] [STAT-6] [STAT-7] [STAT-10] [STAT-11] [STAT-13] [STAT-15] [STAT-16] [STAT-17] [LEARN-5] [LEARN-6] [LEARN-7] a coordinator goes from ten meetings of two forms to the report to the board, and a year later to how it went by who it was about, who brought it and who sat there', async () => {
  await letCount(house)
  const meetings = await tenMeetings()
  goTo('2027-02-02')
  await count()
  const { page, received } = await openPage()
  await page.goto(`${house.app.url}/statistik`)
  await page.getByLabel(words.signIn.key).fill(coordinator)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: `${words.title} ${year}` }).waitFor()
  await page.getByText(words.number.counted('10')).waitFor()
  expect(await rowsOf(page, words.tables.forms.title)).toEqual(['Resursrådet | 5 | 10 | 50 %', 'Resursteamet | 5 | 10 | 50 %'])
  expect(await rowsOf(page, words.tables.outcomes.title)).toEqual(['Mötet slutade med en plan | 5 | 10 | 50 %', 'Någon sak fick svaret ”inte än” | 5 | 10 | 50 %', 'Någon sak fick nej | 0 | 10 | 0 %', 'Någon sak var inte klar när mötet slutade | 0 | 10 | 0 %'])
  expect((await rowsOf(page, words.tables.kinds.title)).slice(0, 2)).toEqual(['Råd | 10 | 10 | 100 %', 'Åtagande | färre än 5 | 10 | –'])
  await lookAt(page, 'all')

  // One form, by keyboard: its goal, with how many of how many, and what is not there yet.
  await page.keyboard.press('Tab')
  await toField(page, 'form')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await tabTo(page, words.choose.show)
  await page.keyboard.press('Enter')
  await page.getByText(words.number.counted('5')).waitFor()
  expect(new URL(page.url()).searchParams.get('form')).toBe(resursteam.id)
  expect(await goalsOn(page).nth(0).innerText()).toContain('Målet är 100 procent. Det blev 5 av 5. Det är 100 procent.')
  expect(await goalsOn(page).nth(1).innerText()).toContain(words.goals.notYet(year))
  await lookAt(page, 'one-form')

  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.links.file }).click()])
  expect(file.suggestedFilename()).toBe('statistik-2026.csv')
  const csv = await readFile(await file.path(), 'utf8')
  const lines = parse(csv, { bom: true, delimiter: ';' }) as string[][]
  expect(lines.find(([, , form, , , table, row]) => form === 'Resursteamet' && table === words.tables.outcomes.title && row === 'Mötet slutade med en plan')?.slice(7, 9)).toEqual(['5', '5'])

  // What a meeting taught gets an answer.
  await page.getByRole('link', { name: gaps.link }).click()
  await page.getByText(gaps.quoted(taught)).first().waitFor()
  await page.getByText(gaps.answer).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel(gaps.field).fill('Fråga 850412-1230')
  await page.getByRole('button', { name: gaps.save }).click()
  await page.getByRole('alert').getByText(gaps.wrong.personalNumber).waitFor()
  expect(await page.getByLabel(gaps.field).inputValue()).toBe('Fråga 850412-1230')
  await lookAt(page, 'gap-refused')
  await page.getByLabel(gaps.field).fill(answered)
  await page.getByRole('button', { name: gaps.save }).click()
  await page.getByRole('status').getByText(gaps.saved).waitFor()
  await lookAt(page, 'gap-answered')
  await page.getByRole('link', { name: gaps.back }).click()

  await page.getByRole('link', { name: words.links.board }).click()
  await page.getByRole('heading', { level: 1, name: words.board.title(year) }).waitFor()
  for (const sentence of ['5 av 10 möten hade formen Resursteamet.', '5 av 10 möten slutade med en plan.', `Resursrådet, där samverkan brast: ${gaps.quoted(taught)} Samordnaren svarar: ${gaps.quoted(answered)}`]) await page.getByText(sentence).waitFor()
  await lookAt(page, 'board')

  // Some answer how it went; when every meeting has had its twelve months that is shown too.
  goTo('2027-07-15')
  for (const meeting of meetings.slice(5)) await answerInBrowser(meeting)
  const { referrer, team } = meetings.at(-1)!.others!
  await referrerAnswers(referrer)
  await teamAnswers(team)
  goTo('2028-02-01')
  await count()
  const later = await openPage()
  await later.page.goto(`${house.app.url}/statistik`)
  await later.page.getByLabel(words.signIn.key).fill(coordinator)
  await later.page.keyboard.press('Enter')
  await later.page.getByRole('heading', { level: 1, name: `${words.title} ${year}` }).waitFor()
  await lookAt(later.page, 'followed')
  expect(await rowsOf(later.page, words.tables.followed.title)).toEqual(['Strax efter mötet | 0 | 10 | 0 %', 'Efter 3 månader | 0 | 10 | 0 %', 'Efter 6 månader | 0 | 10 | 0 %', 'Efter 12 månader | 5 | 10 | 50 %'])
  expect((await rowsOf(later.page, words.tables.forward.title)).at(-1)).toBe('Efter 12 månader | 5 | 5 | 100 %')
  expect(await rowsOf(later.page, words.tables.steps.title)).toContain('Arbete eller studier | 5 | 5 | 100 %')
  expect((await rowsOf(later.page, words.more.occupation.title)).slice(0, 1)).toEqual(['Arbetar eller studerar | 5 | 5 | 100 %'])
  await later.page.goto(`${house.app.url}/statistik?year=2026&form=${resursteam.id}`)
  for (const nr of [1, 2]) expect(await goalsOn(later.page).nth(nr).innerText()).toContain('Det blev 5 av 5.')
  await later.page.goto(`${house.app.url}/statistik/styrelse?year=2026`)
  await lookAt(later.page, 'board-later')
  const bytes = [await received(), await later.received(), csv].join('\n')
  expect(bytes.length).toBeGreaterThan(50_000)
  // Which authority was counted is said, and nothing else is.
  const whose = words.counted.those(String(year), 'Ekby kommun')
  expect(bytes).toContain(whose)
  expect(toldOfTheYear(bytes.replaceAll(whose, ''))).toEqual([])
})
