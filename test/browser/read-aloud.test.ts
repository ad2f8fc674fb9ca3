// What each seat's screen says to somebody who listens to it, at every moment of the demo meeting: test/browser/read-aloud/<role>.<moment>.txt; and the large screen, stage.<moment>.txt.
// A screen or the demo has changed: run this file with -u, read what changed in the files aloud, and keep them if it sounds well.
// A new part of the meeting comes by itself; another moment, or a turn it can take, is a line in `moments` or `turns` of test/support/demo-seats.ts, or in test/support/difficult-moments.ts.
// What has no file yet fails (vitest.config.ts): only -u writes one.
import { existsSync, readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SeatRole } from '#core/meeting/plan.ts'
import { leaderMayBeAwayMs } from '#core/meeting/subjects/lead.ts'
import { sv } from '#test/support/all-words.ts'
import { unfold } from '#test/support/browser-checks.ts'
import { atWork, beforeTurns, moments, roles, takeDemoSeats, turns, type DemoSeats } from '#test/support/demo-seats.ts'
import { difficultMeetings } from '#test/support/difficult-moments.ts'
import { openFixedHouse, type FixedHouse } from '#test/support/fixed-house.ts'
import { forgetWhatWasSaid, listenToLiveRegions, saidByItself } from '#test/support/live-regions.ts'
import { readAloud } from '#test/support/spoken-page.ts'

const tuesdayAtTwo = '2026-11-24T13:00:00.000Z'
/** Where everything that a tap opens is opened and read too. */
const opened = ['recommend']
/** Where the large screen is read too. */
const shown = ['recommend', 'closed']

let house: FixedHouse
let seats: DemoSeats

beforeAll(async () => {
  house = await openFixedHouse(tuesdayAtTwo)
  seats = await takeSeats('by-phone')
})
afterAll(() => house?.close())

async function prepare(page: Page) {
  await page.clock.setFixedTime(tuesdayAtTwo)
  await listenToLiveRegions(page)
}

const takeSeats = (which: string, others: Partial<Parameters<typeof takeDemoSeats>[0]> = {}) =>
  takeDemoSeats({
    ...house,
    ...others,
    which,
    context: (role) => ({ viewport: atWork.includes(role) ? { width: 320, height: 900 } : { width: 390, height: 844 } }),
    prepare,
  })

describe.each(moments)('$name', (moment) => {
  beforeAll(() => seats.comeTo(moment))

  test.each(roles)('the %s hears what the file says', async (role) => {
    await hears(seats.pages.get(role)!, role, moment.name)
  })

  test.each(opened.includes(moment.name) ? roles : [])('the %s hears what the file says when all is opened', async (role) => {
    const page = seats.pages.get(role)!
    await openEverything(page, role)
    const file = `read-aloud/${role}.${moment.name}-opened.txt`
    const said = await whenItIs(file, () => readAloud(page))
    // Read in anew, so that the next moment is as it is met.
    await page.reload()
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    await forgetWhatWasSaid(page)
    await expect(said).toMatchFileSnapshot(file)
  })

  test.each(shown.includes(moment.name) ? ['large screen'] : [])('the %s says what the file says', async () => {
    const context = seats.pages.get('chair')!.context()
    const screen = await context.newPage()
    await prepare(screen)
    await screen.setViewportSize({ width: 1280, height: 800 })
    await screen.goto(`${house.origin}/stage`)
    await screen.getByRole('heading', { level: 1 }).filter({ hasNotText: sv.stage.waitTitle }).waitFor()
    const file = `read-aloud/stage.${moment.name}.txt`
    const said = await whenItIs(file, () => readAloud(screen))
    await screen.close()
    await expect(said).toMatchFileSnapshot(file)
  })
})

describe('what a meeting can come to', () => {
  let others: DemoSeats
  beforeAll(async () => {
    others = await takeSeats('counsellor-refers')
    await others.comeTo(beforeTurns)
    await Promise.all([...others.pages.values()].map(forgetWhatWasSaid))
  })

  test.each(turns)('is heard as the files say: $name', async ({ name, seenBy, come }) => {
    await come(others.pages)
    for (const role of seenBy) await hears(others.pages.get(role)!, role, name)
  })
})

describe.each(difficultMeetings)('$meeting.id', ({ meeting, people, moments: ofIt }) => {
  let others: DemoSeats
  beforeAll(async () => {
    const beforeStep = (step: number) => meeting.steps[step]?.command.type === 'takeLead' && house.letPass(leaderMayBeAwayMs)
    others = await takeSeats(meeting.id, { people, beforeStep })
  })
  afterAll(() => Promise.all([...others.pages.values()].map((page) => page.context().close())))

  test.each(ofIt)('is heard as the files say: $name', async ({ name, scene, seenBy }) => {
    await others.comeTo(scene)
    for (const role of seenBy) await hears(others.pages.get(role)!, role, name)
  })
})

async function hears(page: Page, role: SeatRole, moment: string) {
  const file = `read-aloud/${role}.${moment}.txt`
  const said = await whenItIs(file, async () => `${heard(await saidByItself(page))}${withoutLetter(role, await readAloud(page))}`)
  await forgetWhatWasSaid(page)
  await expect(said).toMatchFileSnapshot(file)
}

async function openEverything(page: Page, role: SeatRole) {
  const composer = page.getByRole('button', { name: sv.panel.composer.open })
  if (atWork.includes(role) && (await composer.isVisible())) await composer.click()
  await unfold(page)
}

/** The letter is kept once, as the participant hears it: the others hear the same. */
const withoutLetter = (role: SeatRole, said: string) =>
  role === 'participant' ? said : said.replace(/^( *)artikel\n(?:\1 .*\n)+/gm, (article, indent: string) => (/^ *(rubrik.*, )?Hej .+!$/m.test(article) ? `${indent}artikel\n${indent}  (brevet, som deltagaren hör det)\n` : article))

/** What the page said by itself since the moment before: a block for each place that speaks. */
const heard = (said: string[][]) => (said.length === 0 ? '' : `säger till av sig självt\n${said.map((texts) => texts.map((text) => `  ${text}\n`).join('')).join('\n')}\nläses uppifrån och ner\n`)

let patienceMs = 20_000

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
      patienceMs = 4_000
      return now
    }
    before = now
  }
  return before
}
