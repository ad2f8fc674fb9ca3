import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Demo } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { goOnTo, letInAndStart, moveOn, titles } from '#test/support/browser-steps.ts'
import { keepingForm } from '#test/support/keeping-form.ts'

const { decision, handover, obstacles, ready, shared, views } = sv.kept
const day = '2099-01-15'
const form = { ...keepingForm(['readiness', 'obstacles', 'plan', 'handover', 'nextDecision', 'views']), id: 'keeps-all', name: { sv: 'Samtal om avslut', en: 'Discharge talk' } }
const wrong: string[] = []
let house: BrowserHouse

beforeAll(async () => {
  house = await openHouse()
  const { administratorToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const kept = await fetch(`${house.origin}/api/forms`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${administratorToken}` }, body: JSON.stringify({ form, version: 0 }) })
  expect(kept.status, await kept.text()).toBe(201)
})
afterAll(() => house?.close())

async function look(page: Page, where: string, widths: number[]) {
  wrong.push(...(await violations(page, where)))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    wrong.push(...(await sticksOut(page, `${where} at ${width}`)))
  }
}

/** Petra hands over to Anna, and both say yes. */
async function handsOver({ petra, anna }: { petra: BrowserSeat; anna: BrowserSeat }) {
  await petra.press(new RegExp(`^${handover.write}`))
  await petra.save(handover.ifItSlips, shared.save)
  await petra.sees(shared.missing.who)
  await petra.field(handover.receiver).selectOption({ label: 'Anna, representant' })
  await petra.write(handover.firstContact, day)
  await petra.sees(handover.ifItSlipsHint)
  await petra.write(handover.ifItSlips, 'Ring Petra: 08-123 45 71.')
  await look(petra.page, 'the form of a handover', [280, 1280])
  await petra.save(handover.ifItSlips, shared.save)
  await anna.press(handover.own.receives)
  await petra.sees(/tar över efter/)
}

/** The participant answers for themselves, Anna for herself; nobody’s answer is made of another’s. */
async function answersReady({ kim, anna }: { kim: BrowserSeat; anna: BrowserSeat }) {
  await kim.press(`${ready.answers.partly}: ${ready.titleYou}`)
  await anna.press(new RegExp(`^${ready.write}`))
  await anna.field(ready.answers.notYet).click()
  await anna.write(ready.words, 'Bussen behöver vara klar först.')
  await anna.save(ready.words, shared.save)
  await kim.sees('Bussen behöver vara klar först.')
  await anna.sees(/Kim svarade: till en del/)
}

async function differsAndHinders({ sara, kim }: { sara: BrowserSeat; kim: BrowserSeat }) {
  await sara.press(`${views.write}: ${views.title}`)
  await sara.write(views.about, 'När Kim kan börja')
  await sara.field(views.who(1)).selectOption({ label: 'Anna, representant' })
  await sara.write(views.words(1), 'Jag tror på våren.')
  await sara.save(views.about, shared.save)
  await kim.press(views.sayOwn)
  await kim.write(views.own, 'Jag vill börja nu.')
  await kim.save(views.own, shared.save)
  await sara.sees('Jag vill börja nu.')
  await sara.press(new RegExp(`^${obstacles.raise}`))
  await sara.write(obstacles.words, 'Kim väntar på två intyg.')
  await sara.field('Arbetsförmedlingen').check()
  await sara.write(obstacles.raisedBy, 'Ekonomiskt bistånd')
  await sara.save(obstacles.words, shared.save)
  await sara.sees(sv.refusals.namesSomebody)
  await sara.write(obstacles.words, 'Två myndigheter väntar på varandra.')
  await sara.save(obstacles.words, shared.save)
  await sara.press(obstacles.answerName('Två myndigheter väntar på varandra'))
  await sara.field(obstacles.kinds.rests).click()
  await sara.write(obstacles.reasons.rests, 'Lagen ändras i vår.')
  await sara.save(obstacles.reasons.rests, shared.save)
  await sara.sees(obstacles.rests('Lagen ändras i vår.'))
}

test('what a meeting keeps besides its items is written down, answered and read, and shown the way to before the close', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true, formId: form.id })
  const seat = (person: 'sara' | 'anna' | 'petra' | 'kim') => takeSeat(house.browser, person, { screen: { reducedMotion: 'reduce' } })
  const seats = { sara: await seat('sara'), anna: await seat('anna'), petra: await seat('petra'), kim: await seat('kim') }
  const { sara, petra, kim } = seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
  await handsOver(seats)
  await answersReady(seats)
  await differsAndHinders(seats)
  await petra.press(new RegExp(`^${shared.write}: ${decision.title}`))
  await petra.field(decision.kinds.none).click()
  await petra.write(decision.reason, 'Allt är beslutat.')
  await petra.save(decision.reason, shared.save)
  await petra.sees(decision.noneAsked('Allt är beslutat.'))
  await look(sara.page, 'the panel', [280, 1280])
  await look(kim.page, 'the participant’s page', [280, 390])
  await moveOn(seats, titles[6]!)
  await sara.press(new RegExp(`^${sv.panel.close.showName(sv.panel.close.hindrances.planMissing)}`))
  await sara.press(new RegExp(`^${sv.kept.plan.sayNone}`))
  await sara.write(sv.kept.plan.reason, 'Kim vill tänka.')
  await sara.save(sv.kept.plan.reason, shared.save)
  await sara.press(new RegExp(`^${sv.panel.close.showName(sv.panel.close.hindrances.readinessMissing)}`))
  await petra.press(new RegExp(`^${ready.write}`))
  await petra.field(ready.answers.yes).click()
  await petra.save(ready.words, shared.save)
  await sara.sees(sv.panel.close.ready)
  await kim.sees('Båda har sagt ja till det.')
  expect(wrong).toEqual([])
  expect(Object.values(seats).flatMap(({ complaints }) => complaints)).toEqual([])
}, 120_000)
