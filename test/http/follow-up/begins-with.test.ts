import { describe, expect, it } from 'vitest'
import { codedPointId } from '#core/follow-up/coded-point.ts'
import { replay } from '#core/meeting/evolve.ts'
import type { EarlierCase } from '#core/wire/follow-up.ts'
import type { PlannedMeeting } from '#core/wire/http.ts'
import { settleHostAuthority } from '#server/authorities/host-authority.ts'
import { houseWithClock, sendForm, type House } from '#test/support/closed-meeting.ts'
import { caseCode, dayMs, followedMeeting, openedCase } from '#test/support/followed-meeting.ts'
import { asked } from '#test/support/postgres.ts'
import { planBody } from '#test/support/seated-meeting.ts'
import { post, staffToken } from '#test/support/test-app.ts'

const otherToken = 'staff-token-of-another-authority-0001'

/** A meeting whose items somebody has answered about, and that is erased since. */
async function erasedWithCodes() {
  const house = await houseWithClock()
  const { seats, meetingId } = await followedMeeting(house)
  const { code } = await caseCode(house, seats.referrer)
  const { pass } = await openedCase(house, code)
  await sendForm(house.app.url, '/uppfoljning/svar', { pass, voice: 'referrer', 'item-2': 'waiting:appointment' })
  house.pass(40 * dayMs)
  expect(await house.app.store.eraseOverdue(meetingId, house.now())).toBe(true)
  return { house, case: (await post(`${house.app.url}/api/follow-up/earlier`, { code }, staffToken)).body as EarlierCase }
}

async function planOf({ app, now }: House, change: object, token = staffToken) {
  const body = planBody({ startsAt: now() })
  const answer = await post(`${app.url}/api/meetings`, { ...body, ...change }, token)
  expect([answer.status, answer.body]).toEqual([201, expect.anything()])
  const kept = await app.store.readMeeting((answer.body as PlannedMeeting).meetingId)
  return replay(kept!.events).plan
}

describe('the next meeting on the code', () => {
  it('[FOLLOW-15] begins with last time’s items, as far as codes tell, when the meeting before is erased', async () => {
    const { house, case: found } = await erasedWithCodes()
    expect([found.meetingId, found.isNamed]).toEqual([null, true])
    const plan = await planOf(house, { formId: 'flerpartssamtal-uppfoljning', followsCase: found.caseId })
    expect(plan?.earlier).toEqual([
      { id: codedPointId(found.caseId, 1), caseCode: null, what: 'Råd, arbete, Arbetsförmedlingen. Det skulle vara klart i december 2026. Ingen har svarat än.', day: null },
      { id: codedPointId(found.caseId, 2), caseCode: null, what: 'Råd, hälsa, Arbetsförmedlingen. Det skulle vara klart i december 2026. Väntar på en tid.', day: null },
    ])
    expect(await asked(house.database.connection, 'select series from followed_case')).toEqual([{ series: plan?.series }])
  })

  it('[FOLLOW-15] begins with nothing in a form that does not take it up, that names nobody, or by the case of another authority', async () => {
    const { house, case: { caseId } } = await erasedWithCodes()
    await settleHostAuthority(house.app.store, { id: 'other', name: 'Sjöbo', staffToken: otherToken, administratorToken: `${otherToken}-a`, at: house.now(), expiresAt: '2999-01-01T00:00:00.000Z' })
    const formId = 'flerpartssamtal-uppfoljning'
    for (const plan of [await planOf(house, { followsCase: caseId }), await planOf(house, { formId, followsCase: 'nobodys-case-0001' }), await planOf(house, { formId, followsCase: caseId }, otherToken)]) expect(plan?.earlier).toBeUndefined()
    expect((await planOf(house, { formId, followsCase: caseId }, otherToken))?.series).toBeUndefined()
  })
})
