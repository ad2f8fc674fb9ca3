import { describe, expect, it } from 'vitest'
import { askChairLink, askOver, sayWithdrawn } from '#client/plan/over/ask-over.ts'

const staff = { key: 'a-staff-key-that-is-long-enough-0001', authority: 'Ekby kommun', ownForms: [] }
const answering = (status: number, body: unknown): typeof fetch => () => Promise.resolve(new Response(JSON.stringify(body), { status }))
const cut: typeof fetch = () => Promise.reject(new TypeError('cut'))
const which = { meetingId: 'meeting-01', id: 'a-command-id-00001' }

describe('meetings that are over', () => {
  it('are had, or nobody knows', async () => {
    expect(await askOver(staff, answering(200, { meetings: [] }))).toEqual([])
    for (const away of [cut, answering(503, {}), answering(401, {})]) expect(await askOver(staff, away)).toBeNull()
  })

  it('are opened by a link, where there is one', async () => {
    const made = { link: 'https://x/j/seat#secret', expiresAt: '2026-12-04T12:00:00.000Z' }
    expect(await askChairLink('meeting-01', staff, answering(200, made))).toEqual(made)
    for (const none of [cut, answering(404, { problem: 'noSuchMeeting' })]) expect(await askChairLink('meeting-01', staff, none)).toBeNull()
  })

  it('have their consent taken back, under one id as long as nobody knows how it went', async () => {
    const sent: unknown[] = []
    const answer = (body: unknown): typeof fetch => (_address, init) => {
      sent.push(JSON.parse(init?.body as string))
      return answering(200, body)('')
    }
    expect(await sayWithdrawn('withdrawConsent', which, staff, answer({ answer: { kind: 'done', version: 9 }, links: [] }))).toBe('done')
    expect(await sayWithdrawn('takeBackWithdrawal', which, staff, answer({ answer: { kind: 'refused', refusal: 'consentWithdrawn' }, links: [] }))).toBe('refused')
    expect(sent).toEqual(['withdrawConsent', 'takeBackWithdrawal'].map((type) => ({ id: which.id, command: { type } })))
    for (const unknown of [cut, answering(503, {}), answer({ answer: { kind: 'problem', problem: 'databaseAway' }, links: [] })]) expect(await sayWithdrawn('withdrawConsent', which, staff, unknown)).toBeNull()
  })
})
