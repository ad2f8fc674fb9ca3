import { describe, expect, it } from 'vitest'
import { askDemoStaff, askStaff } from '#client/plan/door/ask-staff.ts'
import { placeOfField, personPlace, places } from '#client/plan/places.ts'
import { planBodyOf } from '#client/plan/plan-body.ts'
import { isUncertain, postPlan } from '#client/plan/ready/post-plan.ts'
import { momentInSweden } from '#client/plan/swedish-moment.ts'
import { categoryNames, wholePlan, textVersions } from './a-plan.ts'

const key = 'a-staff-key-that-is-long-enough-0001'
const answering = (status: number, body: unknown): typeof fetch => () => Promise.resolve(new Response(JSON.stringify(body), { status }))
const cut: typeof fetch = () => Promise.reject(new TypeError('cut'))
const body = planBodyOf(wholePlan(), { case: 'named', cases: 'one' }, categoryNames, textVersions)!

describe('the staff’s key', () => {
  it('opens for the authority that it is of', async () => {
    expect(await askStaff(key, answering(200, { hostAuthority: 'Ekby kommun', ownForms: [] }))).toEqual({ who: { key, authority: 'Ekby kommun', ownForms: [] } })
  })

  it('is wrong when the server does not know it, when it is an administrator’s, or when it can be none', async () => {
    expect(await askStaff(key, answering(403, { problem: 'notYourRole' }))).toEqual({ stopped: 'wrong' })
    expect(await askStaff(key, answering(401, { problem: 'signInAgain' }))).toEqual({ stopped: 'wrong' })
    expect(await askStaff('en nyckel åäö', cut)).toEqual({ stopped: 'wrong' })
  })

  it('is not called wrong when nobody could say', async () => {
    expect(await askStaff(key, answering(503, {}))).toEqual({ stopped: 'away' })
    expect(await askStaff(key, cut)).toEqual({ stopped: 'away' })
    expect(await askDemoStaff(cut)).toEqual({ stopped: 'away' })
  })
})

describe('sending a plan', () => {
  it('gives the links', async () => {
    const planned = { meetingId: 'm', links: [] }
    expect(await postPlan(body, key, answering(201, planned))).toEqual({ planned })
  })

  it.each([
    ['unanswered', cut, true],
    ['busy', answering(503, { problem: 'databaseAway' }), true],
    ['busy', answering(429, { problem: 'tooFast' }), true],
    ['tooLong', answering(413, { problem: 'tooLarge' }), false],
    ['needsKey', answering(401, { problem: 'signInAgain' }), false],
    ['needsKey', answering(403, { problem: 'notYourRole' }), false],
    ['number', answering(422, { problem: 'personalNumber' }), false],
    ['alike', answering(422, { problem: 'planDoesNotHold' }), false],
    ['refused', answering(400, { problem: 'badMessage', fields: ['plan.place'] }), false],
  ] as const)('is %s', async (stopped, ask, mayBeKept) => {
    const posted = await postPlan(body, key, ask)
    expect(posted).toMatchObject({ stopped })
    expect(isUncertain(posted)).toBe(mayBeKept)
  })

  it('finds on the page what the server names in the body', () => {
    const draft = wholePlan()
    expect(placeOfField('plan.seats.2.why', draft)).toBe(personPlace(draft.people[2]!.id))
    expect(placeOfField('plan.contact.phone', draft)).toBe(places.contactPhone)
    expect(placeOfField('consents.0.until', draft)).toBe(places.consent)
    expect(placeOfField('id', draft)).toBeNull()
  })
})

describe('a moment in Sweden', () => {
  it.each([
    ['2026-12-11', '13:30', '2026-12-11T12:30:00.000Z'],
    ['2026-06-11', '13:30', '2026-06-11T11:30:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T03:00:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T00:30:00.000Z'],
    ['2026-03-29', '03:30', '2026-03-29T01:30:00.000Z'],
    ['2026-12-31', '00:15', '2026-12-30T23:15:00.000Z'],
  ])('%s %s', (day, clock, moment) => {
    expect(momentInSweden(day, clock)).toBe(moment)
  })

  it('is none while it is not whole', () => {
    for (const [day, clock] of [['', '13:30'], ['2026-12-11', ''], ['2026-13-11', '13:30'], ['2026-12-11', '25:30']] as const) expect(momentInSweden(day, clock)).toBeNull()
  })
})
