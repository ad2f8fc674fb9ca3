import { afterAll, beforeAll, expect, test } from 'vitest'
import { sv } from '#test/support/all-words.ts'
import { shareHouse, type SharedHouse } from '#test/support/shared-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { dayAhead, goOnTo, letInAndStart, putItem, titles, writeItem } from '#test/support/browser-steps.ts'

const { composer } = sv.panel
const [, , , , , recommend] = titles
/** How many times slower than this machine the writer's own is. */
const slower = [4, 8, 4, 8]

let house: SharedHouse
beforeAll(async () => {
  house = await shareHouse()
})
afterAll(() => house?.close())

test('on a slow machine every letter stands that was typed, however much is drawn meanwhile', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true })
  const [sara, anna, omar] = await Promise.all([takeSeat(house.browser, 'sara'), takeSeat(house.browser, 'anna'), takeSeat(house.browser, 'omar')])
  await letInAndStart({ sara, anna, omar }, links)
  await goOnTo({ sara, anna, omar }, recommend!)
  const machine = await omar.context.newCDPSession(omar.page)
  for (const [round, rate] of slower.entries()) {
    const what = `Kim gör ett ${round + 1} test av arbetsförmågan hos arbetsterapeuten`
    await machine.send('Emulation.setCPUThrottlingRate', { rate })
    const meanwhile = put(anna, `Kim provar praktik ${round + 1} dagar i veckan`)
    await writeItem(omar, { what, day: dayAhead(40), why: 'Då vet alla mer.' })
    expect(await omar.field(composer.what).inputValue(), `${rate} times slower`).toBe(what)
    await Promise.all([meanwhile, putItem(omar)])
    await sara.sees(sara.heading(what))
  }
})

async function put(seat: BrowserSeat, what: string) {
  await writeItem(seat, { what, day: dayAhead(20), why: 'Då märker du vad som fungerar.' })
  await putItem(seat)
}
