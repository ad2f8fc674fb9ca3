import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, test } from 'vitest'
import { caseCodeOf, drawnSigns } from '#core/follow-up/case-code.ts'
import type { Demo } from '#core/wire/http.ts'
import { counsellorRefers } from '#server/demo/meetings/counsellor-refers.ts'
import { caseCodes } from '#server/identity/case-codes.ts'
import { svFollowUp as words } from '#server/http/words/sv/follow-up.ts'
import { sv } from '#test/support/all-words.ts'
import { houseWithClock } from '#test/support/closed-meeting.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'
import { scenesOf } from '#test/support/browser-demo.ts'
import { planningOn } from '#test/support/browser-planning.ts'
import { takeDemoSeats } from '#test/support/demo-seats.ts'
import { faultsEverywhere } from '#test/support/look-everywhere.ts'
import { sticksOut } from '#test/support/browser-checks.ts'

let house: BrowserHouse
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house?.close())

const phone = { viewport: { width: 390, height: 844 }, locale: 'sv-SE', reducedMotion: 'reduce' as const }
const { followUp: inPanel } = sv.later

/** A picture for whoever wants to look: `SHOTS` is a folder. */
const shot = async (page: Page, name: string) => void (process.env['SHOTS'] && (await page.screenshot({ path: `${process.env['SHOTS']}/${name}.png`, fullPage: true })))

const demoCode = async (voice: keyof Demo['followUpCodes'] = 'referrer') => ((await (await fetch(`${house.origin}/api/demo`)).json()) as Demo).followUpCodes[voice]

async function openWith(page: Page, code: string, origin = house.origin) {
  await page.goto(`${origin}/uppfoljning`)
  await page.getByLabel(words.code).fill(code)
  await page.getByRole('button', { name: words.goOn }).click()
}

test('[FOLLOW-6] the participant and the referrer answer in a minute on a phone, without script, and come back to change', async () => {
  const page = await (await house.browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  const code = await demoCode('participant')
  await openWith(page, code.replace(/^./, (sign) => (sign === '7' ? '8' : '7')))
  await page.getByText(words.mistyped).waitFor()
  await shot(page, 'mistyped')
  await page.getByLabel(words.code).fill(code.toLowerCase())
  await page.getByRole('button', { name: words.goOn }).click()
  await page.getByRole('heading', { name: words.months[3] }).waitFor()
  await shot(page, 'case')
  await page.getByRole('button', { name: words.answerNow }).click()
  await page.getByText(words.stepsHint).waitFor()
  await shot(page, 'participant')
  const choose = (field: string, answer: string) => page.getByRole('group', { name: field }).getByLabel(answer, { exact: true }).check()
  await choose('Jag får vara med och bestämma.', 'Till stor del')
  await choose(words.domains.health, words.movements.back)
  await choose(words.domains.socialContacts, words.movements.forward)
  await page.getByLabel(words.supportBefore).selectOption('none')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByText(words.supportBoth).waitFor()
  await shot(page, 'half-support')
  await page.getByLabel(words.supportAfter).selectOption('good')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByRole('heading', { name: words.saved.title }).waitFor()
  await page.getByRole('button', { name: words.back }).click()
  await page.getByText(words.youAnswered).waitFor()
  await page.getByText(words.mine, { exact: true }).click()
  await shot(page, 'own-answers')
  await openWith(page, await demoCode())
  await page.getByRole('button', { name: words.answerNow }).click()
  await page.getByLabel('1. Råd, hälsa').selectOption('waiting:care')
  await page.getByLabel(words.since).first().selectOption('oneToThreeMonths')
  await page.getByLabel('2. Löfte, arbete').selectOption('done')
  await shot(page, 'referrer')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByRole('button', { name: words.back }).click()
  await page.getByText('Väntar på vård, 1 till 3 månader (efter 3 månader)').first().waitFor()
  await shot(page, 'case-answered')
  await openWith(page, code)
  await page.getByRole('button', { name: words.changeAnswers }).click()
  expect(await page.getByRole('group', { name: words.domains.health }).getByLabel(words.movements.back).isChecked()).toBe(true)
  expect(page.url()).not.toContain(code.slice(0, 4))
  expect(await page.context().cookies()).toEqual([])
})

test('[FOLLOW-5] the pages fit and hold for everybody, also at 280 pixels and after a mistake', async () => {
  const page = await (await house.browser.newContext({ locale: 'sv-SE', reducedMotion: 'reduce' })).newPage()
  const wrong: string[] = []
  const look = async (where: string) => void wrong.push(...(await faultsEverywhere(page, where)))
  await page.goto(`${house.origin}/uppfoljning`)
  await look('the empty form')
  await openWith(page, await demoCode())
  await look('the case')
  await page.locator('form.voices button').click()
  await look('the questions to the referrer')
  await openWith(page, await demoCode('team'))
  await look('how it went, for the team')
  await openWith(page, await demoCode('participant'))
  await look('the case of the participant')
  await page.locator('form.voices button').click()
  await page.getByLabel(words.supportBefore).selectOption('none')
  await page.getByLabel(words.supportAfter).selectOption('')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByText(words.supportBoth).waitFor()
  await look('the questions to the participant, after a mistake')
  expect(wrong).toEqual([])
})

test('[FOLLOW-1] after the meeting the referrer takes the code from the panel, a representative the one that shows how it went, the participant their own, and the chair one on a slip to hand over', async () => {
  const nameOf = (role: string) => counsellorRefers.plan.seats.find((one) => one.role === role)!.name
  const people = Object.fromEntries(['referrer', 'representative', 'chair', 'participant'].map((role) => [role, nameOf(role)]))
  const seats = await takeDemoSeats({ ...house, which: 'counsellor-refers', people, context: () => phone })
  await seats.comeTo(scenesOf(counsellorRefers).at(-1)!)
  const [referrer, representative] = [seats.pages.get('referrer')!, seats.pages.get('representative')!]
  for (const page of [referrer, representative]) {
    await page.getByRole('heading', { name: inPanel.title }).waitFor()
    await page.getByRole('button', { name: inPanel.get }).click()
    await page.getByText(inPanel.code, { exact: true }).waitFor()
    expect(await sticksOut(page, 'the panel')).toEqual([])
  }
  await referrer.getByText(inPanel.numbers).scrollIntoViewIfNeeded()
  await shot(referrer, 'panel-referrer')
  await shot(representative, 'panel-representative')
  const [asks] = await Promise.all([referrer.waitForEvent('popup'), referrer.getByRole('button', { name: inPanel.open }).click()])
  await asks.getByRole('heading', { name: words.months[0] }).waitFor()
  await asks.getByRole('button', { name: words.answerNow }).click()
  await asks.getByLabel('1. Löfte, hälsa').selectOption('underWay')
  await asks.getByRole('button', { name: words.save }).click()
  await asks.getByRole('heading', { name: words.saved.title }).waitFor()
  const [sees] = await Promise.all([representative.waitForEvent('popup'), representative.getByRole('button', { name: inPanel.see }).click()])
  await sees.getByRole('heading', { name: words.outcomes.title }).waitFor()
  await sees.getByText('På gång (den första tiden)').waitFor()
  await sees.setViewportSize(phone.viewport)
  await shot(sees, 'outcomes')
  const [chair, participant] = [seats.pages.get('chair')!, seats.pages.get('participant')!]
  await participant.getByRole('heading', { name: inPanel.title }).waitFor()
  await participant.getByRole('button', { name: inPanel.get }).click()
  await participant.getByText(inPanel.onceOwn).waitFor()
  expect(await sticksOut(participant, 'the participant’s page')).toEqual([])
  await participant.getByRole('heading', { name: inPanel.title }).scrollIntoViewIfNeeded()
  if (process.env['SHOTS']) await participant.screenshot({ path: `${process.env['SHOTS']}/participant-code.png` })
  const [answers] = await Promise.all([participant.waitForEvent('popup'), participant.getByRole('button', { name: inPanel.open }).click()])
  await answers.getByText(words.codeIs.participant).waitFor()
  await chair.getByRole('button', { name: inPanel.getFor(nameOf('participant')) }).click()
  await chair.getByText(inPanel.once).waitFor()
  expect(await sticksOut(chair, 'the chair’s panel')).toEqual([])
  await chair.getByRole('heading', { name: inPanel.title }).scrollIntoViewIfNeeded()
  if (process.env['SHOTS']) await chair.screenshot({ path: `${process.env['SHOTS']}/chair-code.png` })
  const [slip] = await Promise.all([chair.waitForEvent('popup'), chair.getByRole('button', { name: inPanel.slip }).click()])
  await slip.getByRole('heading', { name: words.slip.title }).waitFor()
  await slip.setViewportSize({ width: 280, height: 700 })
  expect(await sticksOut(slip, 'the slip')).toEqual([])
  await shot(slip, 'slip')
})

test('[FOLLOW-26] the choices of a step that is answered stand unbroken at every width, and the words of the team are seen and taken away', async () => {
  const page = await (await house.browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  const answering = async (voice: 'participant' | 'team') => {
    await openWith(page, await demoCode(voice))
    await page.locator('form.voices button').click()
    await page.getByRole('button', { name: words.save }).waitFor()
  }
  await answering('participant')
  for (const domain of [words.domains.health, words.domains.economy]) await page.getByRole('group', { name: domain }).getByLabel(words.movements.back).check()
  await page.getByRole('button', { name: words.save }).click()
  await answering('participant')
  const lines = () => page.locator('.row .choice').evaluateAll((all) => all.map((one) => {
    const text = [...one.childNodes].findLast((node) => (node.textContent ?? '').trim() !== '')!
    const range = document.createRange()
    range.selectNodeContents(text)
    return [(one.textContent ?? '').trim(), new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size] as const
  }))
  for (const width of [280, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    const all = await lines()
    expect([width, all.filter(([name]) => name === words.noAnswer).length >= 2, all.filter(([, count]) => count !== 1)]).toEqual([width, true, []])
    expect(await sticksOut(page, `steps at ${width}`)).toEqual([])
    await shot(page, `steps-${width}`)
  }
  await answering('team')
  await page.getByLabel(words.ownWords).fill('Vi saknade regionen.')
  await page.getByRole('button', { name: words.save }).click()
  await shot(page, 'team-saved')
  await openWith(page, await demoCode('team'))
  await page.getByText(words.mine).click()
  await page.getByText('Vi saknade regionen.').waitFor()
  for (const width of [280, 390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await sticksOut(page, `the team’s page at ${width}`)).toEqual([])
    await shot(page, `team-${width}`)
  }
  await page.getByRole('button', { name: words.eraseOwn.open }).click()
  await shot(page, 'team-sure')
  await page.getByRole('button', { name: words.eraseOwn.sure }).click()
  await page.getByRole('heading', { name: words.eraseOwn.done.title }).waitFor()
})

test('the start page of the demo opens a follow-up to try', async () => {
  const page = await (await house.browser.newContext(phone)).newPage()
  await page.goto(house.origin)
  const [opened] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button', { name: sv.demo.followUpAs.participant }).click()])
  await opened.getByRole('heading', { name: words.months[3] }).waitFor()
  await shot(page, 'start')
})

test('[FOLLOW-15] who plans types the code and is shown what is open since last time, which the form that is chosen begins with or not, and no field of the plan holds it', async () => {
  const page = await (await house.browser.newContext(phone)).newPage()
  const { plan } = inPanel
  const planning = planningOn(page)
  await planning.enterAsDemo(house.origin)
  await page.getByRole('button', { name: plan.ask }).click()
  await page.getByLabel(plan.code).fill('ABCD')
  await page.getByRole('button', { name: plan.get, exact: true }).click()
  await page.getByText(plan.wrong).waitFor()
  await page.getByLabel(plan.code).fill(await demoCode())
  await page.getByRole('button', { name: plan.get, exact: true }).click()
  await page.getByText(/öppna sedan sist/).waitFor()
  await shot(page, 'plan')
  const written = await page.getByRole('textbox').evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))
  expect(await page.getByText('Från förra mötet. Eget steg:').count()).toBe(1)
  expect(written.filter((words) => words.includes('Från förra mötet.'))).toEqual([])
  expect(await sticksOut(page, 'the plan')).toEqual([])
  const form = page.getByLabel(sv.plan.meeting.form)
  const [begins, stays] = [page.getByText(/Mötet börjar med dem\./), page.getByText(/De följer inte med till mötet\./)]
  for (const [formId, says, not] of [['flerpartssamtal-uppfoljning', begins, stays], ['resursradet', stays, begins]] as const) {
    await form.selectOption(formId)
    await says.waitFor()
    expect([formId, await not.count()], 'of the form that is chosen now').toEqual([formId, 0])
  }
})

/** What a whole answer costs: a tap for each choice among some, two for each list that opens, one to save; and the words before the choices, which must be read. */
async function costOf(page: Page) {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('main form :is(fieldset, select)')].filter((one) => one.checkVisibility())
    const questions = seen.length
    const taps = seen.reduce((sum, one) => sum + (one.tagName === 'SELECT' ? 2 : 1), 1)
    const copy = document.querySelector('main')!.cloneNode(true) as HTMLElement
    for (const one of copy.querySelectorAll('option, optgroup, details, .since, textarea')) one.remove()
    return { questions, taps, words: (copy.textContent ?? '').split(/\s+/).filter((word) => word !== '').length }
  })
}

/** So that it takes a minute, on the phone of somebody who is tired. */
const most = { participant: { taps: 22, words: 110 }, referrer: { taps: 24, words: 120 }, team: { taps: 8, words: 100 } }

it.each(['participant', 'referrer', 'team'] as const)('[FOLLOW-21] the %s answers everything on a phone within the taps and words of a minute, by keyboard alone and without script', async (voice) => {
  const page = await (await house.browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  await openWith(page, await demoCode(voice))
  await page.locator('form.voices button').focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: words.save }).waitFor()
  const cost = await costOf(page)
  console.log(`${voice}: ${cost.questions} questions, ${cost.taps} taps, ${cost.words} words`)
  expect([cost.taps <= most[voice].taps, cost.words <= most[voice].words], JSON.stringify(cost)).toEqual([true, true])
  expect(await sticksOut(page, voice)).toEqual([])
  const chosen = await answerByKeyboard(page)
  expect(chosen).toBeGreaterThanOrEqual(cost.questions)
  await page.getByRole('heading', { name: words.saved.title }).waitFor()
})

test('[FOLLOW-21] who brought eight items says once what is the same, and only what differs besides', async () => {
  const own = await houseWithClock()
  const code = caseCodeOf(Array.from({ length: drawnSigns }, (_sign, at) => (at * 7 + 3) % 30))
  const tracks = ['health', 'social', 'work', null] as const
  const items = Array.from({ length: 8 }, (_one, at) => ({ nr: at + 1, kind: at % 3 === 2 ? ('undertaking' as const) : ('recommendation' as const), track: tracks[at % 4]! }))
  await own.app.store.saveCaseCode({ codeHash: await caseCodes(own.database.masterKey).hashOf(code), meetingId: null, hostAuthorityId: 'host', caseId: 'case-of-eight-items', ofCase: null, isNamed: true, series: null, supportBefore: null, sees: 'questions', voice: 'referrer', answerer: 'somebody-of-eight', asks: [], seatId: 'seat-eight', formId: 'resursradet', kommun: null, heldOn: '2026-12-03', mayCount: true, items, by: 'staff', at: own.now() })
  const page = await (await house.browser.newContext({ ...phone, javaScriptEnabled: false })).newPage()
  await openWith(page, code, own.app.url)
  await page.locator('form.voices button').click()
  await page.getByLabel(words.allItems).waitFor()
  const { taps, words: read } = await costOf(page)
  // Of the eight lists two are opened.
  const cost = { taps: taps - 6 * 2, words: read }
  console.log(`eight items: ${cost.taps} taps, ${cost.words} words`)
  expect([cost.taps <= 24, cost.words <= 140], JSON.stringify(cost)).toEqual([true, true])
  for (const width of [280, 390]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await sticksOut(page, `eight items at ${width}`)).toEqual([])
    await shot(page, `eight-items-${width}`)
  }
  await page.getByLabel(words.allItems).selectOption('underWay')
  await page.getByLabel(/^3\. /).selectOption('done')
  await page.getByRole('button', { name: words.save }).click()
  await page.getByRole('button', { name: words.back }).click()
  const stands = await page.locator('.outcomes').first().locator('li').allTextContents()
  expect([stands.length, stands.filter((one) => one.includes(words.states.underWay)).length, stands.filter((one) => one.includes(words.states.done)).map((one) => one.slice(0, 2))]).toEqual([8, 7, ['3.']])
  await shot(page, 'eight-items-answered')
})

/** Goes through the form with the keys alone: a space takes the choice that has focus, a letter that of a list; Enter on the button saves. */
async function answerByKeyboard(page: Page): Promise<number> {
  let chosen = 0
  const focused = () => page.locator(':focus')
  for (let steps = 0; steps < 80; steps += 1) {
    await page.keyboard.press('Tab')
    const [kind, type] = [await focused().evaluate((one) => one.tagName), await focused().getAttribute('type')]
    if (type === 'radio') await page.keyboard.press('Space')
    if (kind === 'SELECT') await page.keyboard.press('ArrowDown')
    if (type === 'radio' || kind === 'SELECT') chosen += 1
    if (kind === 'BUTTON') break
  }
  await page.keyboard.press('Enter')
  return chosen
}
