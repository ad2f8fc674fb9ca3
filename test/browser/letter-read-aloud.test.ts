import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
import { violations } from '#test/support/browser-checks.ts'
import { browserOfWorker } from '#test/support/browser-of-worker.ts'
import { endSentence, openLetterPage, speechOn, withVoices } from '#test/support/letter-in-browser.ts'

let browser: Browser
let giveBack: () => Promise<void>
let context: BrowserContext
beforeAll(async () => void ({ browser, giveBack } = await browserOfWorker()))
beforeEach(async () => void (context = await browser.newContext({ viewport: { width: 390, height: 700 }, reducedMotion: 'reduce' })))
afterEach(() => context.close())
afterAll(() => giveBack?.())

const swedish = participantLetter(writtenMeetings['ordinary']!)!
const english = participantLetter(writtenMeetings['ordinary']!, 'en')!
const start = { name: 'Läs upp brevet' }
const lineToAsk = 'Vill du att någon läser upp brevet? Ring Sara Lind: 08-123 45 67'

describe('a letter read aloud', () => {
  it('says sentence by sentence what stands on the page, and shows which, without its colour alone', async () => {
    await withVoices(context, [{ lang: 'sv-SE', localService: true }])
    const page = await openLetterPage(context, swedish)
    await page.getByRole('button', start).click()
    const sentences = (await page.locator('main .sentence').allTextContents()).filter((text) => !['Vem', 'Vad', 'När'].includes(text))
    for (let heard = 0; heard < sentences.length + 12; heard += 1) await endSentence(page)
    const { said } = await speechOn(page)
    expect(said.map(({ marked }) => marked).filter((text) => !['Vem', 'Vad', 'När'].includes(text ?? ''))).toEqual(sentences)
    expect(new Set(said.map(({ voice }) => voice))).toEqual(new Set(['sv-SE']))
    expect(said.map(({ text }) => text)).toContain('0 8, 1 2 3, 4 5, 6 7')
    expect(await page.getByRole('button', start).isVisible()).toBe(true)
    expect(await page.locator('.is-read').count()).toBe(0)
  })

  it('goes to the sentence that is said, frames it, and pauses, goes on and stops', async () => {
    await withVoices(context, [{ lang: 'sv', localService: true }])
    const page = await openLetterPage(context, swedish)
    expect(await page.getByText(lineToAsk).isVisible()).toBe(false)
    await page.getByRole('button', start).click()
    for (let heard = 0; heard < 30; heard += 1) await endSentence(page)
    const marked = page.locator('.is-read')
    expect(await marked.evaluate((one) => [one.getBoundingClientRect().top >= 0, one.getBoundingClientRect().bottom <= innerHeight, getComputedStyle(one).outlineStyle, getComputedStyle(one).outlineWidth])).toEqual([true, true, 'solid', '3px'])
    // Who wants silence need not look for the button, and it stands over no word that is read.
    const bar = await page.locator('[data-aloud="buttons"]').boundingBox()
    expect(Math.round(bar!.y + bar!.height)).toBe(700)
    for (let heard = 0; heard < 12; heard += 1) {
      expect(await marked.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThanOrEqual(bar!.y)
      await endSentence(page)
    }
    expect(await violations(page, 'in mid-sentence')).toEqual([])
    const before = await marked.textContent()
    await page.getByRole('button', { name: 'Pausa' }).click()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Fortsätt')
    const paused = (await speechOn(page)).said.length
    await endSentence(page)
    expect((await speechOn(page)).said.length).toBe(paused)
    await page.getByRole('button', { name: 'Fortsätt' }).click()
    expect((await speechOn(page)).said.at(-1)?.marked).toBe(before)
    await page.getByRole('button', { name: 'Sluta läsa' }).click()
    expect([await marked.count(), await page.getByRole('button', start).isVisible()]).toEqual([0, true])
    expect((await speechOn(page)).cancelled).toBe(2)
    expect(await page.evaluate(() => scrollY), 'who stops stays where they are').toBeGreaterThan(0)
  })

  it('ends when the page is hidden', async () => {
    await withVoices(context, [{ lang: 'sv-SE', localService: true }])
    const page = await openLetterPage(context, swedish)
    await page.getByRole('button', start).click()
    await page.evaluate(() => {
      Object.defineProperty(document, 'hidden', { value: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })
    expect([(await speechOn(page)).cancelled, await page.locator('.is-read').count()]).toEqual([1, 0])
  })

  it('says words in another language with a voice of that language, and shows them where there is none', async () => {
    await withVoices(context, [{ lang: 'en-GB', localService: true }])
    const page = await openLetterPage(context, english)
    await page.clock.install()
    await page.getByRole('button', { name: 'Read the letter aloud' }).click()
    const isSkipping = () => page.getByText('This sentence is in another language.').isVisible()
    for (let heard = 0; heard < 60 && !(await isSkipping()); heard += 1) await endSentence(page)
    expect(await page.locator('.is-read').textContent()).toBe('Du bokar en tid hos din läkare.')
    expect((await speechOn(page)).said.map(({ marked }) => marked)).not.toContain('Du bokar en tid hos din läkare.')
    await page.clock.fastForward(4_000)
    expect((await speechOn(page)).said.at(-1)?.text).toBe('Do it no later than Wednesday 9 December.')
    expect(await isSkipping()).toBe(false)

    const both = await browser.newContext()
    await withVoices(both, [{ lang: 'en-GB', localService: true }, { lang: 'sv-SE', localService: true }])
    const other = await openLetterPage(both, english)
    await other.getByRole('button', { name: 'Read the letter aloud' }).click()
    for (let heard = 0; heard < 20; heard += 1) await endSentence(other)
    expect((await speechOn(other)).said.find(({ marked }) => marked === 'Du bokar en tid hos din läkare.')?.voice).toBe('sv-SE')
    await both.close()
  })
})

describe('a letter without a voice', () => {
  it.each([
    ['on a machine that has none, as this one', null],
    ['where the voice would send the words away', [{ lang: 'sv-SE', localService: false }]],
    ['where the voices speak other languages', [{ lang: 'en-US', localService: true }]],
  ])('says whom to ask and has no button, %s', async (_where, voices) => {
    if (voices) await withVoices(context, voices)
    const page = await openLetterPage(context, swedish)
    expect(await page.getByText(lineToAsk).isVisible()).toBe(true)
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await page.getByText(lineToAsk).getByRole('link').getAttribute('href')).toBe('tel:+4681234567')
  })
})
