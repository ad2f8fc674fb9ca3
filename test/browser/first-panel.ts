import { writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { rounded } from '#test/load/figures.ts'
import { watchElsewhere } from '#test/load/machine.ts'
import { sv } from '#test/support/all-words.ts'
import { openHouse } from '#test/support/browser-house.ts'
import { planMeeting, type Person } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { firstPanelVerdict } from '#test/support/first-panel-verdict.ts'
import { watchButton, type Clocked, type Watched } from './first-panel-clock.ts'

const slowDown = 4
const patienceMs = 60_000
/** How many counted openings of each page: `npm run bench:first -- 15`. */
const runs = Number(process.argv[2] ?? 9)

const quietMs = 2_000

/** A page that is opened again and again, each time by a browser that has nothing of it left. */
type Measured = Watched & { page: string; address: string; screen: BrowserContextOptions; memory: Record<string, string> }

const panelScreen = { viewport: { width: 320, height: 900 } }
const phoneScreen = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }

/** One cold opening. The tab remembers which device it is, as after a reload: nothing else is kept. */
async function open(browser: Browser, { address, screen, memory, names, hasAnswer, door }: Measured): Promise<Clocked> {
  const context = await browser.newContext({ ...screen, locale: 'sv-SE', timezoneId: 'Europe/Stockholm', colorScheme: 'light' })
  try {
    const page = await context.newPage()
    await page.addInitScript((kept) => Object.entries(kept).forEach(([key, value]) => sessionStorage.setItem(key, value)), memory)
    await page.addInitScript(watchButton, { names, hasAnswer, door })
    const browserDoor = await context.newCDPSession(page)
    await browserDoor.send('Emulation.setCPUThrottlingRate', { rate: slowDown })
    await page.goto(address, { waitUntil: 'commit' })
    const clocked = await page.waitForFunction(() => document.documentElement.dataset['clocked'], null, { timeout: patienceMs })
    return JSON.parse((await clocked.jsonValue()) ?? '') as Clocked
  } finally {
    await context.close()
  }
}

/** What the tab of somebody who is in the meeting remembers. */
const memoryOf = (seat: BrowserSeat) => seat.page.evaluate(() => ({ ...sessionStorage }) as Record<string, string>)

/** A meeting under way, with its chair, its participant and a representative let in and gone again. */
async function holdMeeting(browser: Browser, origin: string): Promise<Record<'sara' | 'anna' | 'kim', { address: string; memory: Record<string, string> }>> {
  const { links } = await planMeeting(origin, { hasConsent: true })
  const enter = async (person: Person) => {
    const seat = await takeSeat(browser, person)
    await seat.comeToTheDoor(links[person])
    return seat
  }
  const sara = await enter('sara')
  await sara.sees(sara.heading(sv.panel.before.title))
  const kim = await enter('kim')
  await sara.press(sv.panel.knocks.letInName('Kim'))
  const anna = await enter('anna')
  await sara.press(sv.panel.knocks.letInName('Anna'))
  await sara.press(sv.panel.before.start)
  await sara.sees(sara.button(sv.agenda.pause))
  await kim.sees(kim.button(sv.participant.signals.names.wantsToSpeak))
  await anna.sees(anna.button(sv.panel.gaps.title))
  const seats = { sara: { address: links.sara, memory: await memoryOf(sara) }, anna: { address: links.anna, memory: await memoryOf(anna) }, kim: { address: links.kim, memory: await memoryOf(kim) } }
  await Promise.all([sara.context.close(), anna.context.close(), kim.context.close()])
  return seats
}

/** Beside the built client's files, so that the same server serves it in the same way: a button and nothing more. */
const emptyPage = '<!doctype html><html lang="sv"><meta charset="utf-8"><title>.</title><body><button>.</button></body></html>'

/** Cores that other programs take while ours do nothing; null where the system does not tell. */
async function busyElsewhere(): Promise<number | null> {
  const elsewhere = watchElsewhere()
  await pause(quietMs)
  const cores = elsewhere()
  return cores === null ? null : rounded(cores)
}

const median = (figures: number[]) => Math.round(figures.toSorted((a, b) => a - b)[Math.floor((figures.length - 1) / 2)] ?? Number.NaN)

const house = await openHouse()
try {
  writeFileSync(join(house.clientDir, 'assets/empty.html'), emptyPage)
  const { sara, anna, kim } = await holdMeeting(house.browser, house.origin)
  // Whoever comes for the first time takes the seat over: that is done in a meeting of its own.
  const { sara: newcomer } = await holdMeeting(house.browser, house.origin)
  const chairs = { screen: panelScreen, names: [sv.agenda.pause, sv.agenda.resume], hasAnswer: true }
  const pages: Measured[] = [
    { page: 'empty', address: `${house.origin}/assets/empty.html`, memory: {}, screen: panelScreen, names: ['.'], hasAnswer: false, door: null },
    { page: 'chair', ...sara, ...chairs, door: null },
    { page: 'participant', ...kim, screen: phoneScreen, names: [sv.participant.signals.names.wantsToSpeak], hasAnswer: true, door: null },
    { page: 'representative', ...anna, screen: panelScreen, names: [sv.panel.gaps.title], hasAnswer: false, door: null },
    { page: 'chair, first visit', address: newcomer.address, memory: {}, ...chairs, door: sv.door.enter },
  ]
  const busyBefore = await busyElsewhere()
  const seen = new Map<string, Clocked[]>(pages.map(({ page }) => [page, []]))
  // One of each in turn, so that what else the machine does falls on all alike. The first round is not counted.
  for (let run = 0; run <= runs; run += 1) {
    for (const page of pages) {
      const clocked = await open(house.browser, page)
      if (run > 0) seen.get(page.page)?.push(clocked)
    }
  }
  const busy = [busyBefore, await busyElsewhere()]
  const p50s = new Map<string, number>()
  const emptyMs = median(seen.get('empty')?.map(({ usableMs }) => usableMs) ?? [])
  for (const [page, all] of seen) {
    if (page === 'empty') continue
    const usable = all.map(({ usableMs }) => usableMs)
    const p50Ms = median(usable)
    const [leastMs, mostMs] = [Math.round(Math.min(...usable)), Math.round(Math.max(...usable))]
    const answeredMs = typeof all[0]?.answeredMs !== 'number' ? null : median(all.map((one) => one.answeredMs ?? Number.NaN))
    p50s.set(page, p50Ms)
    console.log(JSON.stringify({ page, p50Ms, emptyMs, ratio: Number((p50Ms / emptyMs).toFixed(1)), runs, slowDown, leastMs, mostMs, answeredMs, load: Number((loadavg()[0] ?? 0).toFixed(2)) }))
  }
  const { slow, exitCode } = firstPanelVerdict(p50s, busy)
  console.log(JSON.stringify({ machine: { busyElsewhere: busy }, slow }))
  process.exitCode = exitCode
} finally {
  await house.close()
}
