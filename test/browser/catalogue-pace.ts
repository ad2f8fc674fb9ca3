import type { CDPSession, Page } from 'playwright-core'
import { madeCatalogue, written } from '#test/core/catalogue/made-catalogue.ts'
import { sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse } from '#test/support/browser-house.ts'
import { holdBounds } from '#test/load/bounds.ts'

// npm run bench:catalogue, its second half: how long from a letter that is typed in the composer until the suggestions from two thousand interventions stand on the page, in Chromium, also slowed four times.
const slowedBy = 4
/** `every`: which sentences, of those that people write: all at full speed, each other one where everything takes longer. */
const paces = [{ rate: 1, restMs: 90, every: 1 }, { rate: slowedBy, restMs: 260, every: 2 }]

/** From a letter until its list is drawn: what is felt as at once, for 95 of a hundred at full speed. */
const mostMs = 100

const at = (all: readonly number[], share: number) => all.toSorted((one, other) => one - other)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN
const told = (what: string, all: readonly number[]) =>
  console.log(`${what}: median ${at(all, 0.5).toFixed(1)} ms, 95 % ${at(all, 0.95).toFixed(1)} ms, 99 % ${at(all, 0.99).toFixed(1)} ms, longest ${at(all, 1).toFixed(1)} ms, n ${all.length}`)

type Letter = { listed: number; drawn: number } | null

/** Types one letter, and gives the ms until the list of suggestions last changed, and until that was drawn; null where the letter changed none. */
async function typeLetter({ letter, label, restMs: rest }: { letter: string; label: string; restMs: number }): Promise<Letter> {
  const list = () => [...document.querySelectorAll('[role="group"]')].find((one) => one.textContent?.startsWith(label))?.textContent ?? ''
  let stood = list()
  let listed: number | null = null
  let drawn: Promise<number> | null = null
  const watch = new MutationObserver(() => {
    const now = list()
    if (now === stood) return
    stood = now
    listed = performance.now()
    drawn = new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))))
  })
  watch.observe(document.body, { subtree: true, childList: true, characterData: true })
  const typedAt = performance.now()
  document.execCommand('insertText', false, letter)
  await new Promise((resolve) => setTimeout(resolve, rest))
  watch.disconnect()
  return listed === null || drawn === null ? null : { listed: listed - typedAt, drawn: (await (drawn as Promise<number>)) - typedAt }
}

/** What the page’s main thread has taken of the processor: other programs do not count. */
const busyMs = async (session: CDPSession) => ((await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000

async function openComposer(page: Page, origin: string) {
  const demo = await openDemo(origin, 'by-phone')
  const scene = demo.scenes.find(({ name }) => name === 'recommend')
  const seat = demo.links.find(({ role }) => role === 'representative')
  if (!scene || !seat) throw new Error('The demo has no such moment.')
  await page.route('**/api/catalogue/offered', (route) => route.fulfill({ json: { entries: madeCatalogue } }))
  await page.goto(seat.link)
  await page.getByRole('button', { name: sv.door.enter }).click()
  await page.getByText(sv.connection.saved).or(page.getByRole('heading').first()).first().waitFor()
  await demo.playTo(scene)
  await page.getByRole('button', { name: sv.panel.composer.open }).click()
  await page.getByText(sv.later.interventions.title(madeCatalogue.length)).waitFor()
  return page.getByLabel(sv.panel.composer.what, { exact: true })
}

async function fromLetterToList() {
  const house = await openHouse()
  try {
    const context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    const field = await openComposer(page, house.origin)
    const slow = await context.newCDPSession(page)
    await slow.send('Performance.enable', { timeDomain: 'threadTicks' })
    for (const { rate, restMs, every } of paces) {
      await slow.send('Emulation.setCPUThrottlingRate', { rate })
      const took: (NonNullable<Letter> & { busy: number })[] = []
      for (const [text] of written.filter((_one, place) => place % every === 0)) {
        await field.fill('')
        await field.focus()
        for (const letter of text) {
          const before = await busyMs(slow)
          const one = await page.evaluate(typeLetter, { letter, label: sv.later.interventions.suggested, restMs })
          if (one) took.push({ ...one, busy: (await busyMs(slow)) - before })
        }
      }
      const where = `in Chromium${rate === 1 ? '' : ` slowed ${rate} times`}`
      told(`from a letter to the list, ${where}`, took.map(({ listed }) => listed))
      const drawn = took.map((one) => one.drawn)
      told('  until it has been drawn', drawn)
      if (rate === 1) holdBounds([{ what: '95 of a hundred letters until their list is drawn', measured: at(drawn, 0.95), most: mostMs, unit: 'ms' }])
      told('  of the processor, for all that the page does of it', took.map(({ busy }) => busy))
    }
  } finally {
    await house.close()
  }
}

await fromLetterToList()
process.exit(process.exitCode ?? 0)
