import { check } from '#core/plain-language/check.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { read } from '#core/plain-language/reading.ts'
import { sv } from '#test/support/all-words.ts'
import { openDemo } from '#test/support/browser-demo.ts'
import { openHouse } from '#test/support/browser-house.ts'

// npm run bench:help: how long from the end of a pause in typing until the line stands on the screen, also in a browser slowed four times, and how long the check itself takes, beside reading the same words and nothing more in the same run.
const pauseMs = 400
const times = 40
const slowedBy = 4
const long = 'Kim inkommer med intyg samt ringer vid behov till handläggaren, som återkommer snarast med besked om insatsen, t.ex. AFU, den 2026-12-03 kl 13:00, och därefter beviljas ersättningen av myndigheten. '

const sorted = (all: readonly number[]) => all.toSorted((one, other) => one - other)
const at = (all: readonly number[], share: number) => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? NaN
const told = (what: string, all: readonly number[]) => console.log(`${what}: median ${at(all, 0.5).toFixed(1)} ms, 95 % ${at(all, 0.95).toFixed(1)} ms, longest ${at(all, 1).toFixed(1)} ms, n ${all.length}`)

const how = { language: 'sv', glossary: ourGlossary(), today: { year: 2026, month: 11, day: 28 } } as const

function msOf(work: () => unknown, turns: number): number[] {
  return Array.from({ length: turns }, () => {
    const from = performance.now()
    work()
    return performance.now() - from
  })
}

/** Of `check` alone with the glossary, warmed up, beside `read`, which makes words and sentences of the same text. */
function checkAlone(what: string, text: string, turns: number) {
  msOf(() => check(text, how), turns)
  const [checked, bare] = [msOf(() => check(text, how), turns), msOf(() => read(text, how), turns)]
  told(`the check of ${what}, in Node`, checked)
  console.log(`  ${(at(checked, 0) / at(bare, 0)).toFixed(1)} times reading its words, the quickest of each (${at(checked, 0).toFixed(1)} and ${at(bare, 0).toFixed(1)} ms)`)
}

async function fromPauseToLine() {
  const house = await openHouse()
  try {
    const demo = await openDemo(house.origin, 'by-phone')
    const scene = demo.scenes.find(({ name }) => name === 'recommend')
    const seat = demo.links.find(({ role }) => role === 'representative')
    if (!scene || !seat) throw new Error('The demo has no such moment.')
    const context = await house.browser.newContext({ locale: 'sv-SE', viewport: { width: 320, height: 800 } })
    const page = await context.newPage()
    await page.goto(seat.link)
    await page.getByRole('button', { name: sv.door.enter }).click()
    await page.getByText(sv.connection.saved).or(page.getByRole('heading').first()).first().waitFor()
    await demo.playTo(scene)
    await page.getByRole('button', { name: sv.panel.composer.open }).click()
    const field = page.getByLabel(sv.panel.composer.what, { exact: true })
    await field.click()
    const slow = await context.newCDPSession(page)
    for (const rate of [1, slowedBy]) {
      await slow.send('Emulation.setCPUThrottlingRate', { rate })
      const took: number[] = []
      for (let turn = 0; turn < times; turn += 1) {
        await field.fill('')
        await page.waitForTimeout(pauseMs + 200)
        await field.fill(long.slice(0, 110))
        took.push(await field.evaluate(untilLine, { leave: sv.panel.writingHelp.leave, pauseMs }))
      }
      told(`from the pause to the line, in Chromium${rate === 1 ? '' : ` slowed ${rate} times`}`, took)
    }
  } finally {
    await house.close()
  }
}

/** Types one letter more, and gives the ms that have passed since its pause ended when the line has been drawn. */
async function untilLine(field: HTMLElement | SVGElement, { leave, pauseMs: pause }: { leave: string; pauseMs: number }): Promise<number> {
  const stands = () => [...document.querySelectorAll('button')].some((one) => one.textContent?.includes(leave))
  field.focus()
  const typedAt = performance.now()
  document.execCommand('insertText', false, 'a')
  while (!stands()) await new Promise((resolve) => requestAnimationFrame(resolve))
  return performance.now() - typedAt - pause
}

checkAlone('200 characters', long.repeat(2).slice(0, 200), 500)
checkAlone('10,000 words', long.repeat(Math.ceil(10_000 / long.split(' ').length)), 40)
await fromPauseToLine()
process.exit(0)
