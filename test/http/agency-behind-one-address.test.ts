import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { accountsAt } from '#test/support/accounts.ts'
import { organisationIds, seatPlan, seats } from '#test/support/builders.ts'
import { connect, join, newCommandId, type LiveClient } from '#test/support/live-client.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { clientId, homeTenant, startSigningAuthority } from '#test/support/signing-authority/signing-authority.ts'
import { whenFileEnds } from '#test/support/endings.ts'
import { post, staffToken, testApp } from '#test/support/test-app.ts'

/** The clock stands: what is slowed by time has none in which to let anybody through. */
const now = () => '2026-12-03T12:00:00.000Z'
const meetings = 5
const each = 20

/** Twenty of one authority in a meeting: by link, or by account where it is said so. */
async function planFull(url: string, isByAccount: boolean) {
  const many = Array.from({ length: each }, (_, at) => seatPlan({ id: `seat-of-many-${at}`, role: 'representative', name: `Kim ${at}`, organisationId: organisationIds.town }))
  const accounts = isByAccount ? many.map(({ id }) => ({ seatId: id, tenantId: homeTenant, objectId: randomUUID() })) : []
  const answer = await post(`${url}/api/meetings`, { ...planBody({ seats: [...seats, ...many] }, newCommandId()), accounts }, staffToken)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  const { meetingId, links } = answer.body as PlannedMeeting
  return { meetingId, accounts, links: links.filter(({ seatId }) => seatId.startsWith('seat-of-many')) }
}

describe('a whole agency behind one address', () => {
  it('[HTTP-26] comes in at the same moment, a hundred seats by their links and a hundred by their accounts, and each has its socket', async () => {
    const entra = await startSigningAuthority(() => new Date(now()))
    whenFileEnds(() => entra.close())
    const app = await testApp({ now, teams: { authority: entra.authority, clientId, tenants: new Set([homeTenant]) } })
    const { enter } = accountsAt(() => app.url, () => entra)
    const byLink = await Promise.all(Array.from({ length: meetings }, () => planFull(app.url, false)))
    const byAccount = await Promise.all(Array.from({ length: meetings }, () => planFull(app.url, true)))
    const sessions = await Promise.all([
      ...byLink.flatMap(({ links }) => links.map(({ link }) => join(app.url, link))),
      ...byAccount.flatMap(({ meetingId, accounts }) => accounts.map(async ({ objectId: oid }) => (await enter({ oid, tid: homeTenant, iss: `${entra.authority}/${homeTenant}/v2.0` }, { meetingId })).session)),
    ])
    expect(sessions).toHaveLength(2 * meetings * each)
    const clients = await Promise.all(sessions.map((session) => connect(app.url, session)))
    expect(clients.filter((client) => client.mine()?.standing === 'waiting')).toHaveLength(2 * meetings * each)
    const whole = (client: LiveClient) => new Promise((resolve) => {
      client.socket.once('view', () => resolve('view'))
      client.socket.emit('resync', {}, resolve)
    })
    expect(new Set(await Promise.all(clients.map(whole))), 'each asks for the whole').toEqual(new Set(['view']))
    expect(app.faults).toEqual([])
  })
})
