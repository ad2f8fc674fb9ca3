import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { allDifficultMeetings } from '#server/demo/difficult/all-difficult-meetings.ts'
import { sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse, type BrowserHouse } from '#test/support/browser-house.ts'

const folder = 'screenshots/difficult'
const screens: Record<string, { width: number; height: number }> = { chair: { width: 390, height: 800 }, referrer: { width: 1280, height: 800 } }
const phone = { width: 390, height: 800 }

/** Every seat of a difficult meeting at the end of every part of it, each in a browser of its own. */
async function pictures({ browser, origin }: BrowserHouse, id: string) {
  const demo = await openDemo(origin, id)
  const pages: [string, Page][] = []
  for (const seat of demo.links) {
    const context = await browser.newContext({ locale: 'sv-SE', timezoneId: 'Europe/Stockholm', viewport: screens[seat.role] ?? phone, reducedMotion: 'reduce' })
    const page = await context.newPage()
    await page.goto(seat.link)
    await page.getByRole('button', { name: sv.door.enter }).click()
    pages.push([`${seat.role}-${seat.name}`, page])
  }
  for (const [place, scene] of demo.scenes.entries()) {
    await demo.playTo(scene)
    for (const [name, page] of pages) {
      await page.waitForTimeout(100)
      await page.screenshot({ path: `${folder}/${id}/${place}-${scene.name}-${name}.png`, fullPage: true })
    }
  }
  await Promise.all(pages.map(([, page]) => page.context().close()))
}

execFileSync(process.execPath, ['server/bootstrap/build-everything.mjs'], { stdio: 'inherit' })
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const house = await openHouse()
try {
  const asked = process.argv.slice(2)
  for (const { id } of allDifficultMeetings) if (asked.length === 0 || asked.includes(id)) await pictures(house, id)
} finally {
  await house.close()
}
process.exit(0)
