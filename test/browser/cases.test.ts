import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Demo } from '#core/wire/http.ts'
import { sv } from '#test/support/all-words.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { takeSeat } from '#test/support/browser-seat.ts'
import { severalCases, seatIds } from '#test/support/builders.ts'
import { planThroughDoor } from '#test/support/plan-through-door.ts'
import { planBody } from '#test/support/seated-meeting.ts'

const { cases: says, minutes } = sv.later
let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
  const { administratorToken } = (await (await fetch(`${house.origin}/api/demo`)).json()) as Demo
  const form = { ...severalCases.form!, id: 'ekby-team', name: { sv: 'Samverkansteamet', en: 'The team' } }
  const answer = await fetch(`${house.origin}/api/forms`, { method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${administratorToken}` }, body: JSON.stringify({ form, version: 0 }) })
  expect(answer.status).toBe(201)
})
afterAll(() => house?.close())

test('[CASES-8] the chair takes up two cases without names, puts one off, then says that it belongs elsewhere, and everybody has the minutes', async () => {
  const { links } = await planThroughDoor(house.origin, { ...planBody({ ...severalCases, startsAt: new Date().toISOString() }, randomUUID(), []), formId: 'ekby-team' })
  const maria = await takeSeat(house.browser, 'sara', { name: 'Maria' })
  const lena = await takeSeat(house.browser, 'petra', { name: 'Lena' })
  const linkOf = (seatId: string) => links.find((one) => one.seatId === seatId)!.link
  await maria.comeToTheDoor(linkOf(seatIds.chair))
  await lena.comeToTheDoor(linkOf(seatIds.referrer))
  await maria.press(sv.panel.knocks.letInName('Lena'))
  await lena.sees(lena.heading(sv.panel.before.title))
  expect(await maria.page.getByText(/samtycke/iu).count(), 'nothing is said of consent').toBe(0)
  const wrong = [...(await violations(maria.page, 'before, without names'))]
  await maria.press(sv.panel.before.start)
  await maria.press(/^Nästa: Därför är vi här/)
  await maria.press(/^Nästa: .*berättar/)
  await maria.sees(maria.heading(says.now('Ä 1')))
  await maria.write(sv.panel.told.ofAll.label, 'Praktiken går bra sedan i maj.')
  await maria.save(sv.panel.told.ofAll.label, sv.panel.told.save)
  await maria.press(`${says.putOff}: Ä 2`)
  await maria.write(says.why, 'Rut är sjuk i dag.')
  await maria.save(says.why, says.putOff)
  await lena.sees(says.because('Rut är sjuk i dag.'))
  await maria.press(`${says.elsewhere}: Ä 2`)
  if (process.env['CASES_SHOTS']) await maria.page.screenshot({ path: `${process.env['CASES_SHOTS']}/elsewhere-form.png`, fullPage: true })
  await maria.write(says.where, 'Rut tar det till sin chef.')
  await maria.save(says.where, says.elsewhere)
  await lena.sees(says.goes('Rut tar det till sin chef.'))
  for (const width of [280, 390, 1280]) {
    await maria.page.setViewportSize({ width, height: 900 })
    wrong.push(...(await sticksOut(maria.page, `cases at ${width}`)))
    if (process.env['CASES_SHOTS']) await maria.page.screenshot({ path: `${process.env['CASES_SHOTS']}/cases-${width}.png`, fullPage: true })
  }
  wrong.push(...(await violations(maria.page, 'cases')))
  for (const next of ['Frågor för att förstå', 'Alla berättar', 'Rekommendationer', 'Vad tar']) await maria.press(new RegExp(`^Nästa: ${next}`))
  await lena.sees(lena.heading(minutes.now))
  if (process.env['CASES_SHOTS']) await maria.page.screenshot({ path: `${process.env['CASES_SHOTS']}/read-back.png`, fullPage: true })
  await maria.press(sv.panel.close.close)
  await maria.press(sv.panel.close.yes)
  await lena.sees(lena.heading(minutes.title))
  await lena.sees('Praktiken går bra sedan i maj.')
  await lena.sees(lena.button(says.ownName))
  expect(await maria.button(says.ownName).count(), 'only who brought a case has an answer of their own').toBe(0)
  wrong.push(...(await violations(lena.page, 'minutes')))
  if (process.env['CASES_SHOTS']) await lena.page.screenshot({ path: `${process.env['CASES_SHOTS']}/minutes.png`, fullPage: true })
  expect([...wrong, ...maria.complaints, ...lena.complaints]).toEqual([])
})
