import { describe, expect, it } from 'vitest'
import { seatIds } from '#test/support/builders.ts'
import { newDevice, partsOf } from '#test/support/live-client.ts'
import { planned } from '#test/support/seated-meeting.ts'
import { post, testApp } from '#test/support/test-app.ts'

describe('a ticket', () => {
  it('says whose seat it is for, so that the right page is fetched while the connection is made', async () => {
    const app = await testApp()
    const meeting = await planned(app)
    for (const who of ['chair', 'participant'] as const) {
      const { status, body } = await post(`${app.url}/api/join`, { ...partsOf(meeting.link(who)), device: newDevice() })
      expect([status, body]).toEqual([200, expect.objectContaining({ seatId: seatIds[who], meetingId: meeting.meetingId, role: who })])
    }
  })
})
