import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { en, sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse } from '#test/support/browser-house.ts'

const folder = 'screenshots'
const roles = ['chair', 'representative', 'referrer', 'participant', 'supportPerson']
const widths = [280, 390, 1280]
const themes = {
  light: { colorScheme: 'light', contrast: 'no-preference' },
  dark: { colorScheme: 'dark', contrast: 'no-preference' },
  contrast: { colorScheme: 'light', contrast: 'more' },
} as const
type Language = 'sv' | 'en'
const words = { sv, en }
let taken = 0

/** A picture of a page as it is, at every width in every theme. */
async function picture(page: Page, name: string, onlyLight = false) {
  for (const [theme, media] of Object.entries(themes).filter(([one]) => !onlyLight || one === 'light')) {
    await page.emulateMedia(media)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.screenshot({ path: `${folder}/${name}-${width}-${theme}.png`, fullPage: true })
      taken += 1
    }
  }
}

async function newPage(browser: Browser, address: string, language: Language): Promise<Page> {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB'
  const context = await browser.newContext({ locale, timezoneId: 'Europe/Stockholm', viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(address)
  await page.getByRole('heading').first().waitFor()
  return page
}

/** Every seat of a demo meeting at the end of every phase; with the composer open where advice is written. */
async function meeting(browser: Browser, origin: string, id: string, language: Language) {
  const demo = await openDemo(origin, id)
  const onlyLight = language === 'en'
  const pages = new Map<string, Page>()
  for (const role of roles) {
    const seat = demo.links.find((one) => one.role === role)
    if (!seat) continue
    const page = await newPage(browser, seat.link, language)
    if (role === 'participant') await picture(page, `${language}/0-door`, onlyLight)
    await page.getByRole('button', { name: words[language].door.enter }).click()
    await page.getByRole('heading', { name: /Innan vi börjar|Before we begin|Resursrådet/ }).first().waitFor()
    if (role === 'participant') await picture(page, `${language}/0-lobby`, onlyLight)
    pages.set(role, page)
  }
  for (const [place, scene] of demo.scenes.entries()) {
    await demo.playTo(scene)
    for (const [role, page] of pages) {
      await page.waitForTimeout(150)
      await picture(page, `${language}/${place + 1}-${scene.name}-${role}`, onlyLight)
      if (scene.name === 'recommend' && role === 'representative') await composer(page, language, onlyLight)
    }
  }
  for (const [role, name] of [['participant', words[language].participant.closed.openPage], ['referrer', words[language].panel.letters.referrer]] as const) {
    const page = pages.get(role)
    if (!page) continue
    const [letter] = await Promise.all([page.context().waitForEvent('page'), page.getByRole('button', { name }).click()])
    await letter.waitForLoadState()
    await picture(letter, `${language}/letter-${role}`, onlyLight)
  }
}

async function composer(page: Page, language: Language, onlyLight: boolean) {
  await page.getByRole('button', { name: words[language].panel.composer.open }).click()
  await page.getByLabel(words[language].panel.composer.what, { exact: true }).fill('ringa vårdcentralen')
  await picture(page, `${language}/composer`, onlyLight)
  await page.getByRole('button', { name: words[language].panel.composer.close, exact: true }).click()
}

async function outside(browser: Browser, origin: string, language: Language) {
  for (const [name, address] of [['start', '/'], ['about', '/about'], ['not-there', '/nothing'], ['panel-without-link', '/panel'], ['half-link', '/j/seat-unknown']] as const) {
    const page = await newPage(browser, `${origin}${address}`, language)
    await page.waitForTimeout(name === 'start' ? 1500 : 100)
    await picture(page, `${language}/${name}`, language === 'en')
    await page.context().close()
  }
}

execFileSync(process.execPath, ['server/bootstrap/build-everything.mjs'], { stdio: 'inherit' })
rmSync(folder, { recursive: true, force: true })
const house = await openHouse()
try {
  await outside(house.browser, house.origin, 'sv')
  await outside(house.browser, house.origin, 'en')
  await meeting(house.browser, house.origin, 'by-phone', 'sv')
  await meeting(house.browser, house.origin, 'counsellor-refers', 'en')
} finally {
  await house.close()
}
process.stdout.write(`${taken} pictures in ${folder}/\n`)
process.exit(0)
