import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { tabTo, unfold, violations } from '#test/support/browser-checks.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { everybody, planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { all, dayAhead, titles, titlesToKim, together, type Seats } from '#test/support/browser-steps.ts'
import { isEverything } from '#test/support/reading-settings.ts'

let house: BrowserHouse

const narrow = { width: 320, height: 800 }
const wide = { width: 1280, height: 900 }
const roles = ['chair', 'representative', 'referrer', 'participant', 'supportPerson']
const fourRoles = ['chair', 'representative', 'referrer', 'participant']

beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

let wrong: string[]
beforeEach(() => {
  wrong = []
})

async function newPage(address: string): Promise<Page> {
  const context = await house.browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: narrow, colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address)
  return page
}

/** The parts of the meeting where most stands on a page. The long form looks at the others too, and at these in a wide window: axe is slow. */
const fullest = ['before', 'recommend', 'takeAway', 'closed']

/** Looks at a page in the light theme, narrow and wide. Whether it fits, reflow.test.ts sees. */
async function look(page: Page, where: string, sizes = [narrow, wide]) {
  for (const size of sizes) {
    await page.setViewportSize(size)
    wrong.push(...(await violations(page, `${where} at ${size.width}`)))
  }
}

/** And in the two other themes. */
async function lookInOtherThemes(page: Page, where: string) {
  await page.emulateMedia({ colorScheme: 'dark' })
  wrong.push(...(await violations(page, `${where} in the dark`, { onlyColours: true })))
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
  wrong.push(...(await violations(page, `${where} in contrast`, { onlyColours: true })))
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
}

test('the pages outside the meeting hold for everybody at every width', async () => {
  for (const [where, address, heading] of [
    ['start', '/', sv.demo.title],
    ['about', '/about', 'Om Sampratad'],
    ['what is not there', '/nothing/here', 'Här finns ingenting'],
    ['the panel without a link', '/panel', sv.paste.title],
    ['half a link', '/j/seat-unknown', sv.paste.brokenTitle],
  ] as const) {
    const page = await newPage(`${house.origin}${address}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await look(page, where)
    await lookInOtherThemes(page, where)
    await page.context().close()
  }
  const page = await newPage(`${house.origin}/j/seat-unknown#${'x'.repeat(32)}`)
  const enter = page.getByRole('button', { name: sv.door.enter })
  await enter.waitFor()
  await look(page, 'door')
  await enter.click()
  await page.getByRole('heading', { name: sv.paste.closedLink.title }).waitFor()
  await look(page, 'a link that does not open')
  await page.context().close()
  expect(wrong).toEqual([])
})

test('every seat’s page holds at every phase, with all that a tap opens', async () => {
  const demo = await openDemo(house.origin, 'by-phone')
  const pages = new Map<string, Page>()
  for (const role of roles) {
    const { link } = demo.links.find((one) => one.role === role)!
    const page = await newPage(link)
    await page.getByRole('button', { name: sv.door.enter }).click()
    await page.getByRole('heading', { name: role === 'chair' ? sv.panel.before.title : 'Resursrådet' }).waitFor()
    pages.set(role, page)
  }
  await look(pages.get('participant')!, 'lobby')
  for (const scene of demo.scenes) {
    if (!isEverything && !fullest.includes(scene.name)) continue
    await demo.playTo(scene)
    await Promise.all(
      [...pages].map(async ([role, page]) => {
        const where = `${role}, ${scene.name}`
        await page.waitForTimeout(150)
        await openComposer(page, role)
        await unfold(page)
        await look(page, where, isEverything && fullest.includes(scene.name) ? [narrow, wide] : [narrow])
        if (fourRoles.includes(role) && ['recommend', 'takeAway'].includes(scene.name)) await lookInOtherThemes(page, where)
      }),
    )
  }
  await lookAtLetters(pages)
  expect(wrong).toEqual([])
})

async function openComposer(page: Page, role: string) {
  const open = page.getByRole('button', { name: sv.panel.composer.open })
  if (role !== 'participant' && (await open.count()) > 0) await open.first().click()
}

async function lookAtLetters(pages: Map<string, Page>) {
  for (const [role, name] of [
    ['participant', sv.participant.closed.openPage],
    ['referrer', sv.panel.letters.referrer],
  ] as const) {
    const page = pages.get(role)!
    const [letter] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name }).click()])
    await letter.getByRole('heading', { level: 1 }).waitFor()
    expect(await letter.locator('script').count(), 'the one that reads aloud').toBe(1)
    await look(letter, `letter of the ${role}`)
    await lookInOtherThemes(letter, `letter of the ${role}`)
  }
}

test('the main things are done with the keyboard alone', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person, { screen: { viewport: narrow, isMobile: false, hasTouch: false } })))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  const { sara, anna, kim } = seats
  const doing = async ({ page }: { page: Page }, name: string | RegExp, key = 'Enter') => {
    await tabTo(page, name)
    await page.keyboard.press(key)
  }
  for (const seat of all(seats)) {
    await seat.page.goto(links[seat.person])
    await seat.sees(seat.heading(sv.door.title))
    await doing(seat, sv.door.enter)
    if (seat === sara) await sara.sees(sara.heading(sv.panel.before.title))
    else {
      await sara.sees(sara.button(sv.panel.knocks.letInName(seat.name)))
      await doing(sara, sv.panel.knocks.letInName(seat.name))
      await seat.sees('Hur kan Kim börja arbeta lite igen?')
    }
  }
  await doing(sara, sv.panel.before.start)
  for (const index of [1, 2, 3, 4]) {
    const title = titles[index]!
    await sara.sees(sara.button(sv.agenda.next(title)))
    await doing(sara, sv.agenda.next(title), 'Space')
    await kim.sees(kim.heading(titlesToKim[index]!))
  }
  await doing(anna, sv.panel.composer.open)
  await anna.sees(anna.field(sv.panel.composer.what))
  await tabTo(anna.page, sv.panel.composer.what)
  await anna.page.keyboard.type('Kim får låna en dator')
  await anna.field(sv.panel.composer.day.by).fill(dayAhead(4))
  await tabTo(anna.page, sv.panel.composer.why)
  await anna.page.keyboard.type('Då kan du söka jobb hemma.')
  await tabTo(anna.page, sv.panel.composer.wait)
  await anna.page.keyboard.press('ArrowDown')
  await doing(anna, sv.panel.composer.add)
  await kim.sees(kim.heading('Kim får låna en dator'))
  await doing(kim, sv.participant.items.answerName('ja', 'Kim får låna en dator'))
  await anna.sees(sv.items.answered('Kim', sv.answers.names.yes))
  await doing(kim, sv.participant.signals.names.slower)
  const slower = sv.panel.signals.says.slower('Kim')
  await sara.sees(slower)
  await doing(sara, sv.panel.signals.seenName(slower))
  await kim.sees(sv.participant.signals.seen('Sara'))
  await together(all(seats), ({ context }) => context.close())
})

test('the demo page shows four seats of one meeting, plays it, and steps it to the letter', async () => {
  // Already begun, by stand-ins: the four who open it now still get their seats.
  const begun = await openDemo(house.origin, 'counsellor-refers')
  await begun.playTo(begun.scenes[1]!)
  const page = await newPage(house.origin)
  await page.setViewportSize({ width: 1600, height: 1000 })
  await page.getByLabel(sv.demo.choose).selectOption({ index: 1 })
  const frames = page.locator('iframe')
  await expect.poll(() => frames.count()).toBe(4)
  await page.getByRole('button', { name: sv.demo.resume }).click()
  await page.getByText(/Steg (9|\d\d) av/).waitFor({ timeout: 20_000 })
  await page.getByRole('button', { name: sv.demo.pause }).click()
  const step = page.getByRole('button', { name: sv.demo.step })
  while ((await page.getByText(sv.demo.done).count()) === 0) await step.click({ timeout: 1000 }).catch(() => undefined)
  const participant = page.frameLocator('iframe >> nth=2')
  await participant.getByRole('heading', { name: sv.participant.closed.title }).waitFor()
  await participant.getByText('Hej Alex!').waitFor()
  for (const place of [0, 1, 3]) await page.frameLocator(`iframe >> nth=${place}`).getByRole('heading', { name: sv.panel.closed.title }).waitFor()
  wrong.push(...(await violations(page, 'the demo at its end')))
  expect(wrong).toEqual([])
})
