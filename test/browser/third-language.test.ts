import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BuiltServer } from '#test/faults/built-server.ts'
import { freePort } from '#test/support/free-port.ts'
import { openDemo, type PlayedDemo } from '#test/support/browser-demo.ts'
import { violations } from '#test/support/browser-checks.ts'
import { launchOptions } from '#test/support/chromium.mjs'
import { databaseOfRun } from '#test/support/database-of-run.ts'
import { layoutFaults } from '#test/support/layout-checks.ts'
import { inMadeUp, madeUp, productWithMadeUp } from '#test/support/made-up-language.ts'
import { ownTexts } from '#test/support/own-texts.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { outlineOfPage, outlineOfPdf } from '#test/delivery/pdf/outlines.ts'

let product: Awaited<ReturnType<typeof productWithMadeUp>>
let server: BuiltServer
let browser: Browser
let demo: PlayedDemo

beforeAll(async () => {
  product = await productWithMadeUp()
  server = new BuiltServer(product.file, await freePort(), await databaseOfRun())
  ;[browser] = await Promise.all([chromium.launch(launchOptions()), server.start()])
  demo = await openDemo(server.origin, 'by-phone')
}, 180_000)
afterAll(async () => {
  await browser?.close()
  await server?.remove()
  product?.remove()
})

/** A meeting's form is data, and has its own texts. */
const inForms = ownTexts().filter(({ place }) => place.startsWith('server/core/meeting-forms')).map(({ text }) => text).join('\n')
/** What our Swedish says on a screen, whole texts that nobody in a meeting would write. */
const swedish = [...new Set(ownTexts().filter(({ place, language, text }) => place.startsWith('client/text/sv') && language === 'sv' && text.length > 12 && text.includes(' ') && !inForms.includes(text)).map(({ text }) => text))]
const swedishInLetters = [...new Set(ownTexts().filter(({ place, text }) => place.startsWith('server/core/letters/sentences/sv') && text.length > 12 && text.includes(' ')).map(({ text }) => text))]
/** What stands there in the page's own language: what is marked as the meeting's is left out. */
const seen = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent?.checkVisibility() && !parent.closest('[lang="sv"]')) texts.push(node.textContent ?? '')
    }
    return texts.join('\n')
  })

async function sitDown(role: string, width: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width, height: 700 }, reducedMotion: 'reduce' })).newPage()
  const address = new URL(demo.links.find((one) => one.role === role)?.link ?? '')
  address.searchParams.set('lang', madeUp)
  await page.goto(address.href)
  await page.getByRole('button', { name: inMadeUp('Gå in') }).click()
  await page.getByRole('heading').first().waitFor()
  return page
}

test('a language that somebody makes up is one folder more: the panel and the phone speak it, from right to left, with nothing out of place', async () => {
  const pages = { chair: await sitDown('chair', 280), participant: await sitDown('participant', 390), representative: await sitDown('representative', 1280) }
  for (const scene of demo.scenes.filter(({ name }) => ['before', 'story', 'recommend', 'takeAway', 'closed'].includes(name))) {
    await demo.playTo(scene)
    for (const [role, page] of Object.entries(pages)) {
      await page.waitForTimeout(150)
      const text = await seen(page)
      expect(swedish.filter((one) => text.includes(one)), `${role} in ${scene.name}`).toEqual([])
      expect(text).toMatch(/[א-ת]{3}/)
      expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir, getComputedStyle(document.querySelector('h1, h2')!).direction])).toEqual([madeUp, 'rtl', 'rtl'])
      expect(await layoutFaults(page), `${role} in ${scene.name}`).toEqual([])
      expect(await violations(page, `${role} in ${scene.name}`)).toEqual([])
    }
  }
}, 240_000)

test.each(['/', '/plan', '/settings', '/stage'])('the page %s speaks it too, from right to left, with nothing out of place', async (where) => {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' })).newPage()
  await page.goto(`${server.origin}${where}?lang=${madeUp}`)
  await page.getByText(/[א-ת]{3}/).first().waitFor()
  // The demo's own door stands last, on the pages that have one.
  if (where === '/plan' || where === '/settings') {
    await page.getByRole('button').last().click()
    await page.getByText('Demokommunen').waitFor()
  }
  const text = await seen(page)
  expect(swedish.filter((one) => text.includes(one))).toEqual([])
  expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([madeUp, 'rtl'])
  expect(await layoutFaults(page)).toEqual([])
  const languages = await page.locator('select:has(option[value="sv"]) option').allTextContents()
  expect(languages.length, 'each language by its own name').toBe(where === '/plan' ? 3 : 0)
  expect(new Set(languages).size).toBe(languages.length)
  await page.context().close()
})

/** Every kind of letter in the made-up language, as page and as PDF. */
async function lettersOf(name: string): Promise<{ page: string; pdf: Buffer }[]> {
  writeFileSync(
    join(product.home, 'test/letter.ts'),
    `import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { referrerLetter } from '#core/letters/referrer-letter.ts'
import { letterPage } from '#core/letters/html.ts'
import { wholePlan } from '#core/meeting/plan.ts'
import { letterPdf } from '#server/delivery/pdf/letter-pdf.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
const written = writtenMeetings['${name}']!
const meeting = { ...written, plan: wholePlan(written.plan!) }
const letters = [participantLetter(meeting, '${madeUp}'), preparationLetter(meeting, '${madeUp}'), referrerLetter(meeting, '${madeUp}')].filter((one) => one !== null)
const drawn = letters.map(async (letter) => ({ page: letterPage(letter, { isDemo: false, nonce: 'none' }), pdf: (await letterPdf(letter, { isDemo: false, day: '2026-12-03' })).toString('base64') }))
process.stdout.write(JSON.stringify(await Promise.all(drawn)))`,
  )
  const { stdout } = await promisify(execFile)(process.execPath, ['server/bootstrap/run-ts.mjs', 'test/letter.ts'], { cwd: product.home, maxBuffer: 50_000_000 })
  return (JSON.parse(stdout) as { page: string; pdf: string }[]).map(({ page, pdf }) => ({ page, pdf: Buffer.from(pdf, 'base64') }))
}

/** How far from the left of the sheet the first words of its title end, in points. */
function endOfTitle(pdf: Buffer): number {
  const words = [...readPdf('pdftotext', ['-bbox', '-l', '1'], pdf).matchAll(/yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)"/g)].map(([, top, right, bottom]) => ({ height: Number(bottom) - Number(top), right: Number(right) }))
  const tallest = Math.max(...words.map(({ height }) => height))
  return Math.max(...words.filter(({ height }) => height > tallest - 1).map(({ right }) => right))
}

test('its letters run from right to left, as pages and as PDF, and what people wrote in the meeting stays in the meeting’s language, marked', async () => {
  const letters = await lettersOf('with-interpreter')
  expect(letters).toHaveLength(3)
  for (const { page, pdf } of letters) {
    expect(page).toMatch(new RegExp(`<html[^>]* lang="${madeUp}" dir="rtl">`))
    expect(page).toMatch(/lang="sv"[^>]*>[^<]*[a-zåäö]{3}/)
    const ours = page.replace(/<style.*?<\/style>/gs, '').replace(/<(\w+)[^>]* lang="sv"[^>]*>.*?<\/\1>/gs, '')
    expect(swedishInLetters.filter((one) => ours.includes(one))).toEqual([])
    expect(outlineOfPdf(readPdf('pdfinfo', ['-struct-text'], pdf))).toEqual(outlineOfPage(page))
    // A sheet is 595 points wide, and its margin 62.
    expect(Math.abs(endOfTitle(pdf) - 533)).toBeLessThan(2)
  }
})

test('the server’s own pages speak it too, from right to left', async () => {
  const page = await (await fetch(new URL('/letters/participant', server.origin), { method: 'POST', headers: { 'accept-language': madeUp } })).text()
  expect(page).toMatch(new RegExp(`<html[^>]* lang="${madeUp}"[^>]* dir="rtl"`))
  expect(page).toMatch(/[א-ת]{3}/)
})
