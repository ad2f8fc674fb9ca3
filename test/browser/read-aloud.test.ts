// What each seat's screen says to somebody who listens to it, at every moment of the demo meeting: test/browser/read-aloud/<role>.<moment>.txt.
// A screen or the demo has changed: run this file with -u, read what changed in the files aloud, and keep them if it sounds well.
// A new part of the meeting comes by itself; another moment is a line in `moments`, and another way of opening a page one in `opened`.
import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { Demo } from '#core/wire/http.ts'
import { byPhone } from '#server/demo/meetings/by-phone.ts'
import { sv } from '#test/support/all-words.ts'
import { unfold } from '#test/support/browser-checks.ts'
import { openDemo, scenesOf, type PlayedDemo, type Scene } from '#test/support/browser-demo.ts'
import { seatPlan } from '#test/support/builders.ts'
import { openFixedHouse, type FixedHouse } from '#test/support/fixed-house.ts'
import { forgetWhatWasSaid, listenToLiveRegions, saidByItself } from '#test/support/live-regions.ts'
import { readAloud } from '#test/support/spoken-page.ts'
import { post } from '#test/support/test-app.ts'

const tuesdayAtTwo = '2026-11-24T13:00:00.000Z'
const roles: SeatRole[] = ['chair', 'representative', 'referrer', 'participant', 'supportPerson', 'interpreter']
const atWork: SeatRole[] = ['chair', 'representative', 'referrer']

const stepOf = (type: string) => byPhone.steps.findIndex(({ command }) => command.type === type)
/** In the order they come. In the lobby nobody but the chair has been let in. */
const moments: Scene[] = [...scenesOf(byPhone), { name: 'lobby', upTo: 0 }, { name: 'paused', upTo: stepOf('pauseMeeting') + 1 }].toSorted((one, other) => one.upTo - other.upTo)
/** Where everything that a tap opens is opened and read too. */
const opened = ['recommend']

const interpreter = seatPlan({ id: 'seat-of-the-interpreter', name: 'Elif', role: 'interpreter', organisationId: null, mandate: null, why: 'Elif tolkar det som sägs.', attends: 'phone' })

let house: FixedHouse
let demo: PlayedDemo
const pages = new Map<SeatRole, Page>()
let playedTo = 0

beforeAll(async () => {
  house = await openFixedHouse(tuesdayAtTwo)
  demo = await openDemo(house.origin, 'byPhone')
  const links = [...demo.links, ...(await withInterpreter())]
  for (const role of roles) pages.set(role, await comeIn(role, links.find((one) => one.role === role)!.link))
})
afterAll(() => house?.close())

/** The demo has no interpreter: theirs is a seat of its own, until it does. */
async function withInterpreter() {
  if (demo.links.some(({ role }) => role === 'interpreter')) return []
  const { staffToken, meetings } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const { body } = await post(`${house.origin}/api/meetings/${meetings[0]!.meetingId}/commands`, { id: 'the-interpreter-comes', command: { type: 'addSeat', seat: interpreter, organisation: null } }, staffToken)
  return (body as { links: { link: string }[] }).links.map(({ link }) => ({ role: 'interpreter', link }))
}

async function comeIn(role: SeatRole, link: string): Promise<Page> {
  const viewport = atWork.includes(role) ? { width: 320, height: 900 } : { width: 390, height: 844 }
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport, reducedMotion: 'reduce' })
  await context.clock.setFixedTime(tuesdayAtTwo)
  const page = await context.newPage()
  await listenToLiveRegions(page)
  await page.goto(link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByRole('heading', { name: role === 'chair' ? sv.panel.before.title : 'Resursrådet' }).waitFor()
  return page
}

/** A step at a time: each is heard before the next. */
async function comeTo(moment: Scene) {
  for (let upTo = playedTo + 1; upTo <= moment.upTo; upTo += 1) {
    await demo.playTo({ ...moment, upTo })
    await Promise.all([...pages.values()].map(atRest))
  }
  playedTo = Math.max(playedTo, moment.upTo)
  const letIn = pages.get('chair')!.getByRole('button', { name: sv.panel.knocks.letInName(interpreter.name) })
  if (moment.upTo > 0 && (await letIn.isVisible())) await letIn.click()
}

/** What has come to the page is drawn. */
const atRest = (page: Page) => page.evaluate(() => new Promise<void>((resolve) => setTimeout(() => requestAnimationFrame(() => resolve()), 40)))

describe.each(moments)('$name', (moment) => {
  beforeAll(() => comeTo(moment))

  test.each(roles)('the %s hears what the file says', async (role) => {
    const page = pages.get(role)!
    const file = `read-aloud/${role}.${moment.name}.txt`
    const said = await whenItIs(file, async () => `${heard(await saidByItself(page))}${withoutLetter(role, await readAloud(page))}`)
    await forgetWhatWasSaid(page)
    await expect(said).toMatchFileSnapshot(file)
  })

  test.each(opened.includes(moment.name) ? roles : [])('the %s hears what the file says when all is opened', async (role) => {
    const page = pages.get(role)!
    const composer = page.getByRole('button', { name: sv.panel.composer.open })
    if (role !== 'participant' && (await composer.isVisible())) await composer.click()
    await unfold(page)
    const file = `read-aloud/${role}.${moment.name}-opened.txt`
    const said = await whenItIs(file, () => readAloud(page))
    // Read in anew, so that the next moment is as it is met.
    await page.reload()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await forgetWhatWasSaid(page)
    await expect(said).toMatchFileSnapshot(file)
  })
})

/** The letter is kept once, as the participant hears it: the others hear the same. It is the only article without a name. */
const withoutLetter = (role: SeatRole, said: string) =>
  role === 'participant' ? said : said.replace(/^( *)artikel\n(?:\1 .*\n)+/gm, '$1artikel\n$1  (brevet, som deltagaren hör det)\n')

/** What the page said by itself since the moment before: a block for each place that speaks. */
const heard = (said: string[][]) => (said.length === 0 ? '' : `säger till av sig självt\n${said.map((texts) => texts.map((text) => `  ${text}\n`).join('')).join('\n')}\nläses uppifrån och ner\n`)

let patienceMs = 4_000

/** What is read when the page has come to rest: as soon as it is what the file has, else when it stays the same. */
async function whenItIs(file: string, read: () => Promise<string>): Promise<string> {
  const path = new URL(file, import.meta.url)
  const wanted = existsSync(path) ? readFileSync(path, 'utf8') : null
  const until = performance.now() + patienceMs
  let before = await read()
  while (before !== wanted) {
    await new Promise((resolve) => setTimeout(resolve, 150))
    const now = await read()
    if (now === before && (wanted === null || performance.now() > until)) {
      patienceMs = 0
      return now
    }
    before = now
  }
  return before
}
