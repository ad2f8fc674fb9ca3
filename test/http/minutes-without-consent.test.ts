import { describe, expect, it } from 'vitest'
import { wholeForm } from '#core/meeting/whole-form.ts'
import { resursradet } from '#core/meeting-forms/resursradet.ts'
import type { Plan } from '#core/meeting/plan.ts'
import { consents, phasesAboutNobody, seatIds, withoutParticipant } from '#test/support/builders.ts'
import { hiddenIn, hourMs, houseWithClock, sendForm } from '#test/support/closed-meeting.ts'
import { askMinutesCode, heldMinutes, minutesCodeFor } from '#test/support/held-minutes.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { done } from '#test/support/seated-meeting.ts'
import { post } from '#test/support/test-app.ts'

/** About somebody who is named and does not sit there, written down as minutes: by that person's consent. */
const named: Partial<Plan> = { ...withoutParticipant, form: wholeForm({ ...resursradet, participantPresent: false, papers: ['minutes'], closing: { needsFollowUp: false }, phases: phasesAboutNobody }) }

/** Minutes that Omar has a code for and was told of, and a notice of their next version that waits. */
async function noticeThatWaits(until?: string) {
  const house = await houseWithClock()
  const { meetingId, seats } = await heldMinutes(house, { plan: named, formId: 'ekby-namngiven', records: until === undefined ? consents : consents.map((one) => ({ ...one, until })) })
  const opensWith = await minutesCodeFor(house, seatIds.officer, seats.chair)
  const notices = async () => (await house.app.store.listNotices(meetingId)).map(({ letterVersion, state, why }) => [letterVersion, state, why])
  const send = () => post(`${house.app.url}/api/letters/deliveries`, { id: newCommandId(), recipient: 'copy', seatId: seatIds.officer, address: 'omar@ekby.example' }, seats.chair.token)
  expect((await send()).status).toBe(200)
  await expect.poll(notices, { timeout: 15_000 }).toEqual([[1, 'sent', null]])
  const { page } = await sendForm(house.app.url, '/brev', opensWith)
  expect(page).toContain('Vi skriver en lista över vägar in')
  const token = hiddenIn(page, 'token')
  const opens = async () => [(await sendForm(house.app.url, '/brev', opensWith)).status, (await sendForm(house.app.url, '/letters/minutes/pdf', { token })).status, (await askMinutesCode(house, seatIds.officer, seats.chair)).status, (await send()).status, (await sendForm(house.app.url, '/brev/wrong', { token, id: newCommandId(), line: '', words: 'Fel.' })).status]
  const correct = async () => {
    const own = await sendForm(house.app.url, '/letters/minutes', { token: seats.chair.token })
    return (await sendForm(house.app.url, '/brev/wrong', { token: seats.chair.token, id: hiddenIn(own.page, 'id'), line: '', words: 'Listan finns redan.' })).status
  }
  return { house, seats, opens, notices, correct }
}

describe('minutes about somebody who is named', () => {
  it('[SEND-32] [SEND-7] are opened by no code, no file, no notice and no correction once consent is taken back, and what waits is stopped', async () => {
    const { house, seats, opens, notices, correct } = await noticeThatWaits()
    house.mailServer.says.toAddress = { code: 450 }
    expect(await correct()).toBe(200)
    await expect.poll(notices, { timeout: 15_000 }).toEqual([[1, 'sent', null], [2, 'waiting', 'notNow']])
    await done(seats.chair, { type: 'withdrawConsent' })
    expect(await opens()).toEqual([403, 401, 404, 404, 401])
    house.mailServer.says.toAddress = 'taken'
    house.pass(hourMs)
    await expect.poll(async () => (await notices()).filter(([version, state]) => version === 2 && state !== 'stopped'), { timeout: 15_000 }).toEqual([])
    expect(house.mailServer.mails.map(({ to }) => to)).toEqual(['omar@ekby.example'])
  })

  it('[SEND-32] [SEND-7] are opened no more when the last day of the consent has passed, and nobody is told of a version after it', async () => {
    const { house, opens, notices, correct } = await noticeThatWaits('2026-12-03')
    house.pass(11 * hourMs)
    expect((await opens()).slice(0, 4)).toEqual([403, 401, 404, 409])
    expect(await correct(), 'the chair has theirs for the person').toBe(200)
    await expect.poll(notices, { timeout: 15_000 }).toEqual([[1, 'sent', null], [2, 'stopped', 'consentEnded']])
    expect(house.mailServer.mails).toHaveLength(1)
  })
})
