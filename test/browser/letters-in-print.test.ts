import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { letterPage } from '#core/letters/html.ts'
import type { Letter } from '#core/letters/letter.ts'
import { participantLetter } from '#core/letters/participant-letter.ts'
import { preparationLetter } from '#core/letters/preparation-letter.ts'
import { writtenMeetings } from '#test/core/letters/all-written-meetings.ts'
import { eightItems, eightPeople } from '#test/core/letters/full-meetings.ts'
import { browserOfWorker } from '#test/support/browser-of-worker.ts'

let browser: Browser
let giveBack: () => Promise<void>
let page: Page
beforeAll(async () => {
  ;({ browser, giveBack } = await browserOfWorker())
  page = await browser.newPage()
})
afterAll(() => giveBack?.())

async function open(letter: Letter | null) {
  if (!letter) throw new Error('no letter')
  await page.setContent(letterPage(letter, { isDemo: false, nonce: 'print' }))
}

/** On how many sheets of A4 a printer puts it: every page of a PDF is an object of that type. */
async function sheets(letter: Letter | null): Promise<number> {
  await open(letter)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

const bodySizePt = () => page.evaluate(() => Math.round(Number.parseFloat(getComputedStyle(document.body).fontSize) * 7.5) / 10)

describe('a letter in print', () => {
  it.each(['sv', 'en'] as const)('stands on two sheets before a meeting of eight people, in %s', async (language) => {
    expect(await sheets(preparationLetter(eightPeople, language))).toBe(2)
  })

  it.each(['sv', 'en'] as const)('stands on two sheets after a meeting with eight items, in %s', async (language) => {
    expect(await sheets(participantLetter(eightItems, language))).toBe(2)
  })

  it('stands on two sheets or one after every meeting of up to eight items', async () => {
    const counted: [string, number][] = []
    for (const [name, meeting] of Object.entries(writtenMeetings)) if (meeting.items.length <= 8) counted.push([name, await sheets(participantLetter(meeting))])
    expect(counted.filter(([, count]) => count > 2)).toEqual([])
  })

  it('is in twelve points, and in eleven where it is long', async () => {
    await page.emulateMedia({ media: 'print' })
    await open(participantLetter(writtenMeetings['nothing-agreed']!))
    expect(await bodySizePt()).toBe(12)
    await open(preparationLetter(eightPeople))
    expect(await bodySizePt()).toBe(12)
    await open(participantLetter(eightItems))
    expect(await bodySizePt()).toBe(11)
    await page.emulateMedia({ media: null })
  })
})
