// Every page at the widths, themes and reading settings of test/support/reading-settings.ts (`npm run looks` tries them all): nothing scrolls sideways, is cut off or lies on something else.
// A new page outside the meeting is a line in `outside`; a new screen in the meeting comes by itself when the demo plays to it (`moments` in test/support/demo-seats.ts).
// What a tap opens is opened; a form behind a button that says nothing of that is a line in `behindButtons`.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SeatRole } from '#core/meeting/plan.ts'
import { aGodManAnswers } from '#server/demo/difficult/a-god-man-answers.ts'
import { itEndsTooSoon } from '#server/demo/difficult/it-ends-too-soon.ts'
import { tooManyAtOnce } from '#server/demo/difficult/too-many-at-once.ts'
import { sv } from '#test/support/all-words.ts'
import { unfold, violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { atWork, beforeTurns, moments, takeDemoSeats, turns, type DemoSeats } from '#test/support/demo-seats.ts'
import { difficultMeetings } from '#test/support/difficult-moments.ts'
import { walkWithTab } from '#test/support/focus-walk.ts'
import { layoutFaults, motions, stuckHeight } from '#test/support/layout-checks.ts'
import { clientId, homeTenant } from '#test/support/signing-authority/known-ids.ts'
import { isEverything, lowInForcedColours, narrow, otherThemes, readWith, settings, themesOfAxe, type Setting } from '#test/support/reading-settings.ts'

const outside = [
  ['start', '/', sv.demo.title],
  ['planning, before the key', '/plan', sv.plan.door.title],
  ['the settings, before the key', '/settings', sv.settings.door.title],
  ['about', '/about', 'Om Sampratad'],
  ['what is not there', '/nothing/here', 'Här finns ingenting'],
  ['the panel without a link', '/panel', sv.paste.title],
  ['half a link', '/j/seat-unknown', sv.paste.brokenTitle],
  ['the large screen alone', '/stage', sv.stage.waitTitle],
  ['where a reading code is typed', '/brev', 'Läs ditt brev'],
  ['the door', `/j/seat-unknown#${'x'.repeat(32)}`, sv.door.title],
] as const

/** Where people sign in with their accounts; in a browser the door of Teams takes a personal link. */
const forAccounts = [
  ['signing in', '/signin', sv.signIn.front.title],
  ['signed out', '/signin?signed-out', sv.signIn.front.signedOutTitle],
  ['an answer to somebody else', '/signin#code=none&state=none', sv.signIn.stopped.strangeAnswer.title],
  ['the door of Teams', '/teams', sv.paste.title],
  ['the door of Teams after signing out', '/teams?signed-out', sv.teams.signedOut.title],
  ['the panel without a link, with accounts', '/panel', sv.paste.title],
] as const

const behindButtons = [sv.panel.composer.open, sv.panel.readBack.change]

/** Chair and participant are looked at always, the others where they see something of their own. */
const onlyAt: Partial<Record<SeatRole, string[]>> = {
  representative: ['before', 'contribute', 'recommend'],
  referrer: ['story', 'recommend', 'takeAway', 'closed'],
  supportPerson: ['recommend', 'closed'],
  interpreter: ['welcome', 'recommend'],
}
/** The moments of the meeting that the short form looks at. */
const inShort = ['lobby', 'before', 'story', 'paused', 'recommend', 'takeAway', 'closed']
/** Where the keyboard goes through the whole page. */
const walkedAt = ['before', 'recommend', 'takeAway']
/** The pages that are looked at most: there each theme is tried at every width. */
const mainPages: SeatRole[] = ['chair', 'participant']
/** Where axe looks too; at the parts of the meeting pages.test.ts has it do so. */
const lookedThroughAt = ['lobby', 'paused']

let house: BrowserHouse
/** What is wrong, and where it was seen. */
let wrong: Map<string, string[]>

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())
beforeEach(() => {
  wrong = new Map()
})

const note = (faults: string[], where: string) => faults.forEach((fault) => wrong.set(fault, [...(wrong.get(fault) ?? []), where]))
const summary = () => [...wrong].map(([fault, [first, ...others]]) => `${fault} — ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`)

/** Looks at a page in every setting, and leaves it as it was. */
async function look(page: Page, where: string, others: Setting[] = []) {
  note(await motions(page), where)
  for (const setting of [...settings, ...others]) {
    await readWith(page, setting)
    note([...(await layoutFaults(page, setting)), ...(await tooLittleLeft(page))], `${where} at ${setting.name}`)
  }
  await readWith(page, narrow)
}

/** What axe finds wrong at 320 px, in each theme. */
async function lookThrough(page: Page, where: string) {
  for (const setting of themesOfAxe) {
    await readWith(page, setting)
    note(await violations(page, setting.name, { onlyColours: setting.media !== undefined }), where)
  }
  await readWith(page, narrow)
}

/** The keyboard through the page in forced colours, in a window so low that all that stands still nearly lets go. */
async function walk(page: Page, where: string) {
  await readWith(page, lowInForcedColours)
  note(await walkWithTab(page), `${where} at ${lowInForcedColours.name}`)
  await readWith(page, narrow)
}

/** What stands still leaves at least half of the window to what is read. */
async function tooLittleLeft(page: Page): Promise<string[]> {
  const { height } = page.viewportSize()!
  const stuck = await stuckHeight(page)
  return stuck > height / 2 ? [`${Math.round(stuck)} of ${height} px stand still`] : []
}

async function openWhatOpens(page: Page, role: SeatRole) {
  for (const name of atWork.includes(role) ? behindButtons : []) {
    for (const button of (await page.getByRole('button', { name, exact: true }).all()).toReversed()) if (await button.isVisible()) await button.click()
  }
  await unfold(page)
}

test('what is laid out wrong is seen', async () => {
  const page = await (await house.browser.newContext({ viewport: { width: 320, height: 256 } })).newPage()
  await page.setContent(`<style>* { margin: 0; font: 16px/1.5 sans-serif }</style>
    <p style="width: 700px">Bredare än sidan</p>
    <p style="width: 40px; white-space: nowrap">Bredare än sin ruta</p>
    <p style="height: 10px">Högre än sin ruta, som bara har plats för en halv rad</p>
    <p style="width: 60px; overflow: hidden; white-space: nowrap">Klippt i sidan av sin ruta</p>
    <p style="height: 20px; overflow: hidden">Klippt nedtill, för rutan har plats för en rad och det här är fler</p>
    <div style="width: 90px; overflow: auto"><p style="width: 200px">Rullar i sidled</p></div>
    <p style="width: 60px; overflow-wrap: anywhere">Långsammare</p>
    <p>Under</p><p style="margin-top: -24px">Ovanpå</p>
    <button>Ett</button><button style="margin-left: -20px; transition: color 1s">Två</button>
    <div style="position: sticky; bottom: 0; height: 140px"></div>`)
  const seen = [...(await layoutFaults(page)), ...(await motions(page))]
  for (const fault of ['px wide', 'wider than its box', 'taller than its box', 'cut off at the side', 'cut off below', 'sideways in itself', 'word is broken', 'text on text', 'two things to press', 'moves']) {
    expect(seen.filter((one) => one.includes(fault)), fault).not.toEqual([])
  }
  expect(await tooLittleLeft(page)).not.toEqual([])
  await page.setContent(`<style>button:focus-visible { outline: none }</style><a href="#x">Syns</a><button>Syns inte</button>
    <a href="#y" style="position: fixed; bottom: 0">Ligger under</a><div style="position: fixed; inset: 200px 0 0"></div>`)
  const walked = await walkWithTab(page)
  expect(walked).toEqual([expect.stringContaining('nothing shows the focus on <button>'), expect.stringContaining('the focus is hidden on <a href="#y"')])
  await page.context().close()
})

test('the pages outside the meeting fit at every width and setting', async () => {
  for (const [where, address, heading] of outside) {
    const page = await (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage()
    await page.goto(`${house.origin}${address}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await readWith(page, narrow)
    await look(page, where)
    await walk(page, where)
    await page.context().close()
  }
  expect(summary()).toEqual([])
})

test('the doors for accounts, and the door that a closed link stands before, fit and hold for everybody', async () => {
  const withAccounts = await openHouse({ TEAMS_CLIENT_ID: clientId, TEAMS_TENANTS: homeTenant, ENTRA_AUTHORITY: 'http://127.0.0.1:9' })
  const open = async (address: string) => {
    const page = await (await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm' })).newPage()
    await page.goto(`${withAccounts.origin}${address}`)
    return page
  }
  const lookAt = async (page: Page, where: string, heading: string) => {
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await readWith(page, narrow)
    await look(page, where, otherThemes)
    await lookThrough(page, where)
    await walk(page, where)
    await page.context().close()
  }
  for (const [where, address, heading] of forAccounts) await lookAt(await open(address), where, heading)
  const closed = await open(`/j/seat-unknown#${'x'.repeat(32)}`)
  await closed.getByRole('button', { name: sv.door.enter }).click()
  await lookAt(closed, 'a link that opens nothing', sv.paste.closedLink.title)
  await withAccounts.close()
  expect(summary()).toEqual([])
})

test('what a meeting can come to fits too', async () => {
  const seats = await takeDemoSeats({ ...house, which: 'counsellor-refers', context: inNarrow })
  await seats.comeTo(beforeTurns)
  for (const { name, seenBy, come } of turns) {
    await come(seats.pages)
    for (const role of seenBy) {
      await look(seats.pages.get(role)!, `${role}, ${name}`)
      await lookThrough(seats.pages.get(role)!, `${role}, ${name}`)
    }
  }
  expect(summary()).toEqual([])
})

test('what only the difficult meetings have fits, and holds for everybody', async () => {
  // Of the same parts, but for those with the most people and the least said.
  const looked = isEverything ? difficultMeetings : difficultMeetings.filter(({ meeting }) => [tooManyAtOnce, itEndsTooSoon, aGodManAnswers].includes(meeting))
  for (const { meeting, people, moments } of looked) {
    const seats = await takeDemoSeats({ ...house, which: meeting.id, people, context: inNarrow, isStepByStep: false })
    for (const { name, scene, seenBy } of moments) {
      await seats.comeTo(scene)
      await Promise.all(seenBy.map(async (role) => {
        const page = seats.pages.get(role)!
        await openWhatOpens(page, role)
        await look(page, `${role}, ${name}`)
        note(await violations(page, '320 px'), `${role}, ${name}`)
      }))
    }
    await Promise.all([...seats.pages.values()].map((page) => page.context().close()))
  }
  expect(summary()).toEqual([])
})

const inNarrow = () => ({ viewport: { width: 320, height: 800 } })

test('every seat’s page fits at every moment of the meeting, and when the line is lost', async () => {
  const seats = await takeDemoSeats({ ...house, context: inNarrow, isStepByStep: false })
  const lookAt = async (role: SeatRole, moment: string) => {
    if (onlyAt[role]?.includes(moment) === false) return
    const page = seats.pages.get(role)!
    await openWhatOpens(page, role)
    await look(page, `${role}, ${moment}`, walkedAt.includes(moment) && mainPages.includes(role) ? otherThemes : [])
    if (lookedThroughAt.includes(moment)) await lookThrough(page, `${role}, ${moment}`)
    if (walkedAt.includes(moment)) await walk(page, `${role}, ${moment}`)
  }
  for (const moment of moments) {
    if (!isEverything && !inShort.includes(moment.name)) continue
    await seats.comeTo(moment)
    await Promise.all([...seats.pages.keys()].map((role) => lookAt(role, moment.name)))
    if (moment.name === 'recommend') await lookAtLargeScreen(seats)
  }
  await lookAtLetters(seats)
  await house.server.kill()
  await Promise.all((['chair', 'participant'] as const).map(async (role) => {
    const page = seats.pages.get(role)!
    await page.getByText(sv.connection.lost).first().waitFor()
    await look(page, `${role}, without a line`)
    await lookThrough(page, `${role}, without a line`)
  }))
  expect(summary()).toEqual([])
})

async function lookAtLargeScreen({ pages }: DemoSeats) {
  const chair = pages.get('chair')!
  const [screen] = await Promise.all([chair.context().waitForEvent('page'), chair.getByRole('button', { name: sv.later.largeScreen.open }).click()])
  await screen.getByRole('heading', { level: 1 }).waitFor()
  await look(screen, 'the large screen')
  await screen.close()
}

async function lookAtLetters({ pages }: DemoSeats) {
  for (const [role, name] of [['participant', sv.participant.closed.openPage], ['referrer', sv.panel.letters.referrer]] as const) {
    const page = pages.get(role)!
    const [letter] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name }).click()])
    await letter.getByRole('heading', { level: 1 }).waitFor()
    await look(letter, `letter of the ${role}`)
    await letter.close()
  }
}
