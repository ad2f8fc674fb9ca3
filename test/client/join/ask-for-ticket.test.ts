import { describe, expect, it, vi } from 'vitest'
import { askForTicket } from '#client/join/ask-for-ticket.ts'
import { wireVersion } from '#core/wire/wire-version.ts'

const link = { seatId: 'seat-0001', secret: 'aB3_-aB3_-aB3_-aB3_-aB3_' }
const device = '0000-0000-0000-0000-0000'
const answering = (status: number, body: unknown) => vi.fn<typeof fetch>(async () => new Response(JSON.stringify(body), { status }))

describe('asking for a ticket', () => {
  it('sends link and device in the body, never in the address, and gives the token, with whose seat it is for', async () => {
    const ask = answering(200, { token: 'token', meetingId: 'm', seatId: link.seatId, role: 'participant', wireVersion })
    expect(await askForTicket(link, device, ask)).toEqual({ token: 'token', meetingId: 'm', role: 'participant' })
    const [address, init] = ask.mock.calls[0]!
    expect(address).toBe('/api/join')
    expect(JSON.parse(String(init?.body))).toEqual({ ...link, device })
  })

  it('wants a page as new as the server', async () => {
    expect(await askForTicket(link, device, answering(200, { token: 'token', wireVersion: wireVersion + 1 }))).toEqual({ problem: 'wrongWireVersion' })
  })

  it.each([
    [404, 'linkDoesNotOpen', 'linkDoesNotOpen'],
    [404, 'noSuchMeeting', 'noSuchMeeting'],
    [409, 'meetingClosed', 'linkDoesNotOpen'],
    [400, 'badMessage', 'linkDoesNotOpen'],
    [429, 'tooFast', 'tooFast'],
    [503, 'databaseAway', 'databaseAway'],
    [500, 'unexpected', 'databaseAway'],
  ])('takes %i %s for %s', async (status, said, problem) => {
    expect(await askForTicket(link, device, answering(status, { problem: said, message: '' }))).toEqual({ problem })
  })

  it('knows only that nobody answered when there is no line or no sense in the answer', async () => {
    expect(await askForTicket(link, device, vi.fn<typeof fetch>(async () => Promise.reject(new TypeError('offline'))))).toEqual({ problem: null })
    expect(await askForTicket(link, device, vi.fn<typeof fetch>(async () => new Response('<html>', { status: 502 })))).toEqual({ problem: null })
  })
})
