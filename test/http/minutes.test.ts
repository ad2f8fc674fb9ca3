import { beforeAll, describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { aboutNobody, content } from '#test/support/builders.ts'
import { readPdf } from '#test/support/poppler.mjs'
import { done, openedIn, planBody, type Meeting } from '#test/support/seated-meeting.ts'
import { administratorToken, post, staffToken, testApp, type TestApp } from '#test/support/test-app.ts'

let app: TestApp
beforeAll(async () => {
  app = await testApp()
  const form = { ...aboutNobody().form!, id: 'ekby-ingen', name: { sv: 'Lokusgrupp', en: 'Local group' } }
  expect((await post(`${app.url}/api/forms`, { form, version: 0 }, administratorToken)).status).toBe(201)
})

const bodyOf = (question = aboutNobody().question!) => ({ ...planBody({ ...aboutNobody(), question }, undefined, []), formId: 'ekby-ingen' })
const plans = () => post(`${app.url}/api/meetings`, bodyOf(), staffToken)
const form = (where: string, token: string) => fetch(app.url + where, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams({ token }) })

async function held(phaseId: string) {
  const { meetingId, links } = (await plans()).body as PlannedMeeting
  const meeting: Meeting = { app, meetingId, link: (seat) => links.find((one) => one.seatId === seat || one.seatId === `seat-${seat}`)?.link ?? '' }
  const all = await openedIn('recommend', meeting, 'officer', 'adviser')
  await done(all.seats.officer, { type: 'addItem', kind: 'undertaking', content: content({ what: { kind: 'words', words: 'Vi skriver en lista över vägar in' }, why: 'Vägen in saknas.' }) })
  if (phaseId !== 'recommend') await done(all.seats.chair, { type: 'moveToPhase', phaseId, reason: null })
  return all
}

describe('minutes over HTTP', () => {
  it('[MINUTES-1] are read by everybody who sat there from the read-back on, as page, text and PDF, and by nobody before', async () => {
    const { seats } = await held('recommend')
    expect((await form('/letters/minutes', seats.officer.token)).status).toBe(404)
    await done(seats.chair, { type: 'moveToPhase', phaseId: 'takeAway', reason: null })
    for (const { token } of [seats.chair, seats.officer, seats.adviser]) {
      const page = await form('/letters/minutes', token)
      expect(page.status).toBe(200)
      expect(await page.text()).toContain('Vi skriver en lista över vägar in')
    }
    expect(await (await form('/letters/minutes/text', seats.adviser.token)).text()).toContain('Anteckningar från mötet')
    expect(readPdf('pdftotext', [], Buffer.from(await (await form('/letters/minutes/pdf', seats.adviser.token)).arrayBuffer()))).toContain('Vi skriver en lista')
    for (const recipient of ['participant', 'referrer', 'preparation']) expect((await form(`/letters/${recipient}`, seats.chair.token)).status, recipient).toBe(404)
    expect(app.faults).toEqual([])
  })

  it('[MINUTES-1] stand in the view as what the meeting leads to, and are taken along when it is over', async () => {
    const { meetingId, seats } = await held('takeAway')
    await done(seats.chair, { type: 'closeMeeting', early: null })
    for (const seat of Object.values(seats)) expect((await seat.until(() => seat.view().about?.state === 'closed' && seat.view().letter))).toMatchObject({ recipient: 'minutes', isUnfinished: false })
    expect((await form('/letters/minutes/pdf', seats.officer.token)).status).toBe(200)
    expect((await form('/letters/minutes', 'x'.repeat(43))).status).toBe(401)
    expect((await app.store.listOpenings({ meetingId, hostAuthorityId: (await app.store.readMeeting(meetingId))!.hostAuthorityId })).filter(({ isTaken }) => isTaken)).toMatchObject([{ recipient: 'minutes', form: 'pdf', bySeat: seats.officer.seatId }])
  })

  it('[ABOUT-2] a plan whose question says who is refused', async () => {
    expect(await post(`${app.url}/api/meetings`, bodyOf('Hur går det för henne?'), staffToken)).toMatchObject({ status: 422 })
  })
})
