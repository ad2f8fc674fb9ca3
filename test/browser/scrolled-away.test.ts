import { afterAll, beforeAll, expect, test } from 'vitest'
import { nowElementId } from '#client/panel/now-element.ts'
import { actOn } from '#client/text/in-short.ts'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { everybody, planMeeting, type Person } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { all, goOnTo, letInAndStart, moveOn, titles, together, type Seats } from '#test/support/browser-steps.ts'

let house: SharedHouse
const [, why, story] = titles as [string, string, string]
const { signals, told, paused } = sv.participant
const { signals: toChair, knocks } = sv.panel

beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

/** A meeting in which Kim tells, and the links of all. */
async function begun(): Promise<{ seats: Seats; links: Record<Person, string>; close: () => Promise<unknown> }> {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const taken = await Promise.all(everybody.map((person) => takeSeat(house.browser, person)))
  const seats = Object.fromEntries(taken.map((seat) => [seat.person, seat])) as Seats
  await letInAndStart(seats, links)
  return { seats, links, close: () => together(all(seats), ({ context }) => context.close()) }
}

const toTheFoot = (seat: BrowserSeat) => seat.page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
const scrolled = (seat: BrowserSeat) => seat.page.evaluate(() => window.scrollY)
const focused = (seat: BrowserSeat) => seat.page.evaluate(() => document.activeElement?.id)
/** At the foot, when the page is long enough to scroll: what a part shows comes a moment after its title. */
const farDown = (seat: BrowserSeat) => expect.poll(() => toTheFoot(seat).then(() => scrolled(seat))).toBeGreaterThan(100)
const isAtTheTop = (seat: BrowserSeat) => expect.poll(() => scrolled(seat)).toBe(0)

test('a participant who has scrolled away is taken to what happens now, but never from what they write', async () => {
  const { seats, close } = await begun()
  const { sara, kim } = seats
  await farDown(kim)
  await moveOn(seats, why)
  await isAtTheTop(kim)
  await moveOn(seats, story)
  await kim.press(told.add)
  await kim.write(told.label, 'Jag vill gärna')
  await kim.page.evaluate(() => window.scrollTo(0, 200))
  await sara.press(sv.agenda.pause)
  await kim.sees(paused.title)
  expect(await scrolled(kim)).toBeGreaterThan(0)
  await kim.page.evaluate(() => (document.activeElement as HTMLElement).blur())
  await sara.press(sv.agenda.resume)
  await isAtTheTop(kim)
  await close()
})

test('a chair who has scrolled away sees what Kim asks for and who knocks, and is led there', async () => {
  const { seats, links, close } = await begun()
  const { sara, kim } = seats
  await moveOn(seats, why)
  const asked = toChair.says.pause('Kim')
  await kim.press(signals.names.pause)
  await sara.sees(sara.page.getByRole('region', { name: asked }))
  expect(await sara.button(asked).count()).toBe(0)
  await farDown(sara)
  await sara.press(asked)
  expect(await sara.page.getByRole('region', { name: asked }).evaluate((card) => card.getBoundingClientRect().top > 0)).toBe(true)
  await sara.seesNoMore(sara.button(asked))
  await sara.press(`${toChair.pause}: ${asked}`)
  await together([sara, seats.anna], (seat) => seat.sees(seat.page.getByRole('banner').getByText(sv.speaking.paused)))
  await expect.poll(() => focused(sara), { message: 'the answer leads to what happens now; only then does who leads scroll away' }).toBe(nowElementId)
  await farDown(sara)
  const late = await takeSeat(house.browser, 'omar')
  await late.comeToTheDoor(links.omar)
  await sara.press(knocks.somebody)
  await sara.sees(sara.heading(knocks.title))
  await late.context.close()
  await close()
})

test('a signal that has been seen can be given once more', async () => {
  const { seats, close } = await begun()
  const { sara, kim } = seats
  const asked = toChair.says.slower('Kim')
  for (const time of ['first', 'second']) {
    await kim.press(signals.names.slower)
    await sara.press(toChair.seenName(asked))
    await kim.sees(signals.seen('Sara'))
    expect(await kim.button(signals.names.slower).getAttribute('aria-pressed'), time).toBe('false')
  }
  await close()
})

test('a participant who has scrolled down within a part still sees who speaks', async () => {
  const { seats, close } = await begun()
  const { kim } = seats
  await kim.page.setViewportSize({ width: 390, height: 660 })
  await moveOn(seats, why)
  await farDown(kim)
  const strip = kim.page.getByRole('banner').getByText(sv.speaking.now, { exact: true })
  const top = () => strip.evaluate((line) => Math.round(line.getBoundingClientRect().top))
  await expect.poll(top).toBeLessThan(60)
  expect(await top()).toBeGreaterThanOrEqual(0)
  await close()
})

test('a participant who has scrolled down sees that the turn they asked for has come, and can end it', async () => {
  const { seats, close } = await begun()
  const { sara, kim } = seats
  await moveOn(seats, why)
  await kim.press(sv.participant.phase.all)
  for (const height of [844, 660]) {
    await kim.page.setViewportSize({ width: 390, height })
    await kim.press(signals.names.wantsToSpeak)
    await sara.sees(toChair.says.wantsToSpeak('Kim'))
    await farDown(kim)
    await sara.press(`${toChair.giveTurn}: ${toChair.says.wantsToSpeak('Kim')}`)
    await expect.poll(() => kim.button(sv.speaking.done).evaluate(isOnTop), { message: `${height} px` }).toBe(true)
    expect(await kim.page.getByRole('banner').getByText(sv.speaking.yourTurn, { exact: true }).evaluate(isOnTop)).toBe(true)
    await kim.press(sv.speaking.done)
  }
  await close()
})

/** In the page: nothing lies over it, and it is not scrolled away. */
function isOnTop(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect()
  return element.contains(document.elementFromPoint(left + width / 2, top + height / 2))
}

test('who works in the meeting and has scrolled away is taken to what happens when it has ended', async () => {
  const { seats, close } = await begun()
  const { sara, omar } = seats
  await omar.page.setViewportSize({ width: 320, height: 480 })
  await farDown(omar)
  await sara.press(sv.agenda.whole)
  await sara.press(sv.agenda.endEarly)
  await sara.write(sv.agenda.endEarlyWhy, 'Kim behöver gå.')
  await sara.save(sv.agenda.endEarlyWhy, sv.agenda.endEarlyNow)
  await omar.sees(omar.heading(sv.panel.closed.title))
  await isAtTheTop(omar)
  await close()
})

test('the way to the close leads to all of it, with nothing of it behind the footer', async () => {
  const { seats, close } = await begun()
  const { sara } = seats
  const { close: says } = sv.panel
  await goOnTo(seats, titles.at(-1)!)
  const section = sara.page.getByRole('region', { name: says.title })
  const footer = sara.page.locator('footer')
  for (const size of [{ width: 320, height: 700 }, { width: 1280, height: 800 }]) {
    await sara.page.setViewportSize(size)
    await sara.page.evaluate(() => window.scrollTo(0, 0))
    await sara.press(says.toClose)
    expect(await section.evaluate((all) => all === document.activeElement), 'the keyboard is there too').toBe(true)
    const edges = async () => {
      const [all, foot] = [(await section.boundingBox())!, (await footer.boundingBox())!]
      return { isBelowTheTop: all.y >= 0, isAboveTheFooter: all.y + all.height <= foot.y }
    }
    await expect.poll(edges, { message: `${size.width} px` }).toEqual({ isBelowTheTop: true, isAboveTheFooter: true })
  }
  await close()
})

test('a form that takes the place of the button that opened it keeps the keyboard there, and so does leaving it', async () => {
  const { seats, close } = await begun()
  const { sara, anna, kim } = seats
  const { money, readBack } = sv.panel
  const { label, save } = sv.participant.readBack
  const opensAndLeaves = async (seat: BrowserSeat, title: string, opens: string) => {
    const isThere = () => seat.heading(title).evaluate((heading) => heading.closest('section')?.contains(document.activeElement))
    await seat.press(actOn(opens, title))
    await expect.poll(isThere, { message: `${opens}: ${title}` }).toBe(true)
    await seat.press(actOn(readBack.cancel, title))
    await expect.poll(isThere, { message: `left: ${title}` }).toBe(true)
  }
  await goOnTo(seats, titles.at(-2)!)
  await opensAndLeaves(anna, money.title, money.write)
  await moveOn(seats, titles.at(-1)!)
  await kim.write(label, 'Att jag får börja lite i taget.')
  await kim.save(label, save)
  await opensAndLeaves(sara, readBack.takeAway('Kim'), readBack.change)
  await close()
})
