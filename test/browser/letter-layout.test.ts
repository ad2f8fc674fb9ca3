import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
import { sticksOut, violations } from '#test/support/browser-checks.ts'
import { browserOfWorker } from '#test/support/browser-of-worker.ts'
import { openLetterPage } from '#test/support/letter-in-browser.ts'

let browser: Browser
let giveBack: () => Promise<void>
beforeAll(async () => void ({ browser, giveBack } = await browserOfWorker()))
afterAll(() => giveBack?.())

const letter = participantLetter(writtenMeetings['every-kind']!)!

async function looked<Seen>(options: BrowserContextOptions, fragment: string, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const context = await browser.newContext(options)
  try {
    return await look(await openLetterPage(context, letter, { fragment }))
  } finally {
    await context.close()
  }
}

/** Of every text of the letter: what breaks a rule of how it is set, a line for each. `smallestPx` and `closest` are what holds for text in running lines. */
const faultsOf = (page: Page, smallestPx: number, closest: number) =>
  page.evaluate(
    ([smallest, close]) => {
      const light = (colour: string) => {
        const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((one) => Number(one) / 255).map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4))
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const behind = (one: Element | null): string => (one === null ? 'rgb(255, 255, 255)' : /^rgba\(.*, 0\)$/.test(getComputedStyle(one).backgroundColor) ? behind(one.parentElement) : getComputedStyle(one).backgroundColor)
      const ratio = (a: string, b: string) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05)
      const texts = [...document.querySelectorAll<HTMLElement>('main .sentence, .tools a, .tools p')].filter((one) => one.getClientRects().length > 0)
      return texts.flatMap((one) => {
        const style = getComputedStyle(one)
        const isHeading = one.closest('h1, h2') !== null
        const range = document.createRange()
        range.selectNodeContents(one)
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top / 8))).size
        const said = (what: string) => `${what}: ${one.textContent?.slice(0, 40)}`
        return [
          ...(Number.parseFloat(style.fontSize) < smallest ? [said(`${style.fontSize} large`)] : []),
          ...(!isHeading && one.closest('.tools') === null && Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize) < close ? [said(`lines ${style.lineHeight}`)] : []),
          ...((one.textContent?.length ?? 0) / lines > 75 ? [said('long lines')] : []),
          ...(ratio(style.color, behind(one)) < 7 ? [said(`contrast ${ratio(style.color, behind(one)).toFixed(1)}`)] : []),
          ...(style.fontStyle === 'normal' ? [] : [said('italic')]),
          ...(style.textTransform === 'none' && style.fontVariantCaps === 'normal' ? [] : [said('capitals')]),
          ...(style.hyphens === 'manual' ? [] : [said('hyphenated')]),
          ...(['left', 'start'].includes(style.textAlign) ? [] : [said(`set ${style.textAlign}`)]),
          ...(one.closest('a') === null && style.textDecorationLine !== 'none' ? [said('underlined')] : []),
        ]
      })
    },
    [smallestPx, closest] as const,
  )

const themes: [string, BrowserContextOptions][] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['more contrast', { colorScheme: 'light', contrast: 'more' }],
]

describe.each(themes)('a letter’s page, %s,', (_theme, options) => {
  it('[L2–L6] is set large, open, with high contrast and plain, in every version and width', async () => {
    for (const width of [320, 1280]) {
      for (const [fragment, smallest] of [['', 18], ['#large', 24], ['#contrast', 18], ['#large-contrast', 24]] as const) {
        const seen = await looked({ ...options, viewport: { width, height: 800 } }, fragment, async (page) => [...(await faultsOf(page, smallest, 1.5)), ...(await sticksOut(page, `${width} ${fragment}`))])
        expect(seen, `${width} ${fragment}`).toEqual([])
      }
    }
  })

  it('[L1, L8] has nothing that axe finds, in the ordinary version and in the one with most changed', async () => {
    for (const fragment of ['', '#large-contrast']) expect(await looked({ ...options, viewport: { width: 320, height: 800 } }, fragment, (page) => violations(page, fragment))).toEqual([])
  })
})

describe('the versions of a letter’s page', () => {
  it('are chosen by plain links that say what they change, without any script, and remembered nowhere', async () => {
    const offered = (page: Page) => page.locator('.versions:visible a').allTextContents()
    const sizeOf = (page: Page) => page.locator('main p .sentence').first().evaluate((one) => getComputedStyle(one).fontSize)
    await looked({ javaScriptEnabled: false, viewport: { width: 320, height: 800 } }, '', async (page) => {
      expect([await offered(page), await sizeOf(page)]).toEqual([['Större text', 'Hög kontrast'], '18px'])
      const tops = await page.locator('.versions:visible a').evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top))
      expect(new Set(tops).size, 'they share a line on a narrow phone').toBe(1)
      await page.getByRole('link', { name: 'Större text' }).click()
      expect([await offered(page), await sizeOf(page)]).toEqual([['Vanlig text', 'Hög kontrast'], '24px'])
      await page.getByRole('link', { name: 'Hög kontrast' }).click()
      expect([await offered(page), await sizeOf(page)]).toEqual([['Vanlig text', 'Vanliga färger'], '24px'])
      expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)')
      await page.getByRole('link', { name: 'Vanlig text' }).click()
      expect([await offered(page), await sizeOf(page)]).toEqual([['Större text', 'Vanliga färger'], '18px'])
      await page.getByRole('link', { name: 'Vanliga färger' }).click()
      expect([await offered(page), await sizeOf(page)]).toEqual([['Större text', 'Hög kontrast'], '18px'])
      expect(await page.getByRole('navigation').count()).toBe(1)
      expect(await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0])
    })
  })

  it('print as the ordinary one, without what stands above the letter', async () => {
    const printed = (fragment: string) =>
      looked({}, fragment, async (page) => {
        await page.emulateMedia({ media: 'print' })
        const pt = await page.evaluate(() => Math.round(Number.parseFloat(getComputedStyle(document.body).fontSize) * 7.5) / 10)
        return { pt, tools: await page.locator('.tools').isVisible(), faults: (await faultsOf(page, 14.6, 1.39)).filter((fault) => !/^(1[56]|long)/.test(fault)) }
      })
    expect(await printed('')).toEqual({ pt: 11, tools: false, faults: [] })
    expect(await printed('#large-contrast')).toEqual({ pt: 11, tools: false, faults: [] })
  })
})
