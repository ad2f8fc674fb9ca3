import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { letterPage } from '#core/letters/html.ts'
import type { Letter } from '#core/letters/letter.ts'
import { letterPolicy } from '#server/http/headers.ts'
import { readAloudScript } from '#server/http/read-aloud-script.ts'

const clientDir = join(process.cwd(), 'dist/client')
const site = 'http://letter.test'
export const contact = { name: 'Sara Lind', phone: '08-123 45 67' }

/** The page of a letter under the policy that the server gives it, with the script as it is built. */
export async function openLetterPage(context: BrowserContext, letter: Letter, { fragment = '' } = {}): Promise<Page> {
  const script = readAloudScript(clientDir)
  if (script === null) throw new Error('no built script: see test/support/build-first.mjs')
  const page = await context.newPage()
  const headers = { 'Content-Security-Policy': letterPolicy('nonce', { hasScript: true }) }
  await page.route(`${site}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    if (pathname === script) return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(clientDir, script)) })
    return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: letterPage(letter, { isDemo: false, nonce: 'nonce', tools: { contact, script } }) })
  })
  await page.goto(`${site}/letters/participant${fragment}`, { waitUntil: 'load' })
  return page
}

type SaidSentence = { text: string; voice: string | undefined; marked: string | undefined }
export type Speech = { said: SaidSentence[]; end: () => void; cancelled: number }

/** Stands in for the voices that this machine lacks: what is said is written down, and lasts until the test lets it end. */
export const withVoices = (context: BrowserContext, voices: { lang: string; localService: boolean }[]): Promise<unknown> =>
  context.addInitScript((given) => {
    let speaking: SpeechSynthesisUtterance | null = null
    const speech = {
      said: [] as SaidSentence[],
      cancelled: 0,
      end() {
        const ended = speaking
        speaking = null
        ended?.onend?.(new Event('end') as SpeechSynthesisEvent)
      },
    }
    const list = given.map((voice) => ({ ...voice, default: false, name: voice.lang, voiceURI: voice.lang }))
    class Utterance {
      text: string
      voice: { lang: string } | null = null
      constructor(text: string) {
        this.text = text
      }
    }
    const synthesis = {
      getVoices: () => list,
      addEventListener: () => undefined,
      speak(utterance: SpeechSynthesisUtterance) {
        speaking = utterance
        speech.said.push({ text: utterance.text, voice: utterance.voice?.lang, marked: document.querySelector('.is-read')?.textContent ?? undefined })
      },
      cancel() {
        if (speaking) speech.cancelled += 1
        speaking = null
      },
    }
    Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true })
    Object.assign(globalThis, { SpeechSynthesisUtterance: Utterance, speech })
  }, voices)

export const speechOn = (page: Page): Promise<Omit<Speech, 'end'>> => page.evaluate(() => ({ said: (globalThis as unknown as { speech: Speech }).speech.said, cancelled: (globalThis as unknown as { speech: Speech }).speech.cancelled }))

export const endSentence = (page: Page): Promise<void> => page.evaluate(() => (globalThis as unknown as { speech: Speech }).speech.end())
