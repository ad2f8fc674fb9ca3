import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as path } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { done, openedIn, planned, recommendation } from '#test/support/seated-meeting.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

/** A client whose build has the script, as the manifest says. */
const clientDir = mkdtempSync(path(tmpdir(), 'sampratad-aloud-'))
afterAll(() => rmSync(clientDir, { recursive: true, force: true }))

let app: TestApp
beforeAll(async () => {
  mkdirSync(path(clientDir, '.vite'))
  writeFileSync(path(clientDir, '.vite/manifest.json'), JSON.stringify({ 'letter/read-aloud.ts': { file: 'assets/read-aloud-abc.js' } }))
  app = await testApp({ clientDir })
})

const form = (where: string, token: string) => fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })

async function readBack() {
  const meeting = await openedIn('recommend', await planned(app), 'participant', 'officer')
  await done(meeting.seats.officer, recommendation('rehabkoordinatorn'))
  return meeting
}

describe('the files of a letter', () => {
  it('[HTTP-20] are a tagged PDF under a name that says nothing', async () => {
    const { seats } = await readBack()
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    const answer = await form('/letters/participant/pdf', seats.participant.token)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([200, 'application/pdf', 'attachment; filename=brev.pdf', 'no-store'])
    const pdf = Buffer.from(await answer.arrayBuffer())
    expect(readPdf('pdfinfo', [], pdf)).toMatch(/Tagged: +yes/)
    expect(readPdf('pdftotext', [], pdf)).toContain('rehabkoordinatorn')
    expect(app.faults).toEqual([])
  })

  it('[HTTP-20] have the participant’s days as a calendar, and a plain page where there are none', async () => {
    const { seats } = await readBack()
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    const none = await form('/letters/participant/days', seats.participant.token)
    expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('Det finns inga dagar att spara')])
    await done(seats.chair, { type: 'setFollowUp', followUp: { kind: 'talk', seatId: seatIds.officer, date: '2026-12-17', time: '09.00' } })
    const answer = await form('/letters/participant/days', seats.participant.token)
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition'), answer.headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'attachment; filename=dagar.ics', 'no-store'])
    expect(await answer.text()).toMatch(/DTSTART;TZID=Europe\/Stockholm:20261217T090000/)
    for (const recipient of ['referrer', 'preparation']) expect((await form(`/letters/${recipient}/days`, seats.chair.token)).status).toBe(404)
  })

  it('[HTTP-20] are given to nobody whom the page is not given to, with the page’s own answer', async () => {
    const { seats } = await readBack()
    const bare = async (where: string, token: string) => {
      const answer = await form(where, token)
      return [answer.status, (await answer.text()).replaceAll(/nonce="[^"]+"/g, '')]
    }
    for (const token of [seats.participant.token, 'x'.repeat(43), "' or 1=1--"]) {
      const page = await bare('/letters/participant', token)
      for (const file of ['pdf', 'days', 'text']) expect(await bare(`/letters/participant/${file}`, token)).toEqual(page)
    }
    for (const file of ['pdf', 'days']) expect((await fetch(`${app.url}/letters/participant/${file}?token=${seats.participant.token}`)).status).toBe(404)
  })
})

describe('a letter’s page', () => {
  it('[HTTP-13] lets in the one script that reads aloud, by its nonce alone, and says whom to ask without it', async () => {
    const { seats } = await readBack()
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    const page = await form('/letters/participant', seats.participant.token)
    const html = await page.text()
    const [, nonce] = /script-src 'nonce-([\w-]{20,})'(?:;|$)/.exec(page.headers.get('content-security-policy') ?? '') ?? []
    expect(html.match(/<script[^>]*>/g)).toEqual([`<script type="module" nonce="${nonce}" src="/assets/read-aloud-abc.js">`])
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(html).toMatch(/Vill du att någon läser upp brevet\? Ring [^:]+: <a href="tel:/)
    expect(html).not.toContain(seats.participant.token)
  })
})
