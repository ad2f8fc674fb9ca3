import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Demo } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { planMeeting } from '#test/support/browser-plan.ts'
import { takeSeat, type BrowserSeat } from '#test/support/browser-seat.ts'
import { goOnTo, letInAndStart, moveOn, titles } from '#test/support/browser-steps.ts'
import { askedInWriting, keepingForm } from '#test/support/keeping-form.ts'

const { fields, owner, rests, shared } = sv.kept
const { close } = sv.panel
const keeping = keepingForm(['fields', 'owner', 'rests', 'plan'], ['plan'])
const asked = [askedInWriting({ label: { sv: 'Målet', en: 'The goal' }, help: { sv: 'En mening: vad, och senast när?', en: 'One sentence: what, and by when?' } }), askedInWriting({ id: 'missing', label: { sv: 'Hjälp som saknas', en: 'Help that is missing' }, need: 'reminded' })]
const form = { ...keeping, id: 'keeps-cases', name: { sv: 'Samtal om nästa steg', en: 'Talk on the next step' }, fields: asked, closing: { ...keeping.closing, warns: ['owner' as const] } }
const wrong: string[] = []
let house: BrowserHouse

beforeAll(async () => {
  house = await openHouse()
  const { administratorToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const kept = await fetch(`${house.origin}/api/forms`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${administratorToken}` }, body: JSON.stringify({ form, version: 0 }) })
  expect(kept.status, await kept.text()).toBe(201)
})
afterAll(() => house?.close())

/** Holds the page against its rules at each width; with PICTURES, a picture in each theme too. */
async function look(page: Page, where: string, widths = [280, 390, 1280]) {
  wrong.push(...(await violations(page, where)))
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    wrong.push(...(await sticksOut(page, `${where} at ${width}`)))
    for (const theme of process.env['PICTURES'] ? (['light', 'dark', 'contrast'] as const) : []) {
      await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: theme === 'contrast' ? 'active' : 'none' })
      await page.screenshot({ path: `${process.env['PICTURES']}/${where}-${width}-${theme}.png`, fullPage: true })
    }
    if (process.env['PICTURES']) await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' })
  }
}

/** The goal is written, is lacking without words, and is written anew. */
async function writesGoal({ sara, kim }: { sara: BrowserSeat; kim: BrowserSeat }) {
  await sara.press(`${shared.write}: Målet`)
  await sara.save(asked[0]!.help.sv, shared.save)
  await sara.sees(shared.missing.words)
  await sara.write(asked[0]!.help.sv, 'Att arbeta tre dagar i veckan till hösten.')
  await sara.save(asked[0]!.help.sv, shared.save)
  await kim.sees(kim.heading('Målet'))
  await kim.sees('Att arbeta tre dagar i veckan till hösten.')
}

/** Anna is named and says yes herself; only then it is said to be so. */
async function namesOwner({ sara, anna, kim }: { sara: BrowserSeat; anna: BrowserSeat; kim: BrowserSeat }) {
  await sara.press(owner.write)
  await sara.field(owner.who).selectOption({ label: 'Anna, representant' })
  await sara.save(owner.who, shared.save)
  await kim.sees(/Tanken är att Anna/)
  await anna.press(owner.own.yes)
  await kim.sees(/Anna på Arbetsförmedlingen håller ihop ditt ärende\./)
}

async function letsRest({ petra, kim }: { petra: BrowserSeat; kim: BrowserSeat }) {
  await petra.press(`${rests.write}: ${rests.title}`)
  await petra.save(rests.waitsFor.care, shared.save)
  await petra.sees(rests.missingWhat)
  await petra.field(rests.of).selectOption({ label: rests.theCase })
  await petra.write(rests.waitsFor.care, 'En tid hos psykologen.')
  await petra.write(rests.since, '2020-04-12')
  await petra.write(rests.meanwhile, 'Anna ringer varje vecka.')
  await petra.field(rests.who).selectOption({ label: 'Petra, remittent' })
  await petra.write(rests.by, '2099-01-15')
  await petra.save(rests.waitsFor.care, shared.save)
  await kim.sees(/Ditt ärende väntar på vård sedan/)
  await kim.sees(/Vi väntar på: ”En tid hos psykologen\.”/)
}

test('what a form asks to have in writing, who holds the case together and what waits are written by who works there, read by the participant, and what is only wished has its line beside the end', async () => {
  const { links } = await planMeeting(house.origin, { hasConsent: true, formId: form.id })
  const seat = (person: 'sara' | 'anna' | 'petra' | 'kim') => takeSeat(house.browser, person, { screen: { reducedMotion: 'reduce' } })
  const seats = { sara: await seat('sara'), anna: await seat('anna'), petra: await seat('petra'), kim: await seat('kim') }
  const { sara, kim } = seats
  await letInAndStart(seats, links)
  await goOnTo(seats, titles[5]!)
  await writesGoal(seats)
  await look(sara.page, 'chair-while')
  await letsRest(seats)
  await moveOn(seats, titles[6]!)
  await sara.sees(close.reminded)
  await sara.sees(close.hindrances.ownerMissing)
  await look(sara.page, 'chair-end')
  await sara.press(new RegExp(`^${close.showName(close.hindrances.fieldsMissing('Hjälp som saknas')).replaceAll('.', '\\.')}`))
  expect(await sara.page.evaluate(() => document.activeElement?.id)).toBe('kept-fields')
  await sara.sees(fields.need.reminded)
  await namesOwner(seats)
  await look(kim.page, 'participant-end', [280, 390])
  await sara.seesNoMore(sara.text(close.hindrances.ownerMissing))
  expect(wrong).toEqual([])
  expect(Object.values(seats).flatMap(({ complaints }) => complaints)).toEqual([])
}, 120_000)
