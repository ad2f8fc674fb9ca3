import { describe, expect, it } from 'vitest'
import type { Staff } from '#client/plan/door/ask-staff.ts'
import { emptyPlan } from '#client/plan/plan-draft.ts'
import { countBegun, withPart } from '#client/plan/waiting/begin-of-referral.ts'
import { planOfReferral } from '#client/plan/waiting/plan-of-referral.ts'
import { purpose } from './a-plan.ts'
import { kept } from './a-referral.ts'

const staff = { key: 'a-staff-key-that-is-long-enough-0001' } as Staff
const answering = (status: number): typeof fetch => () => Promise.resolve(Response.json(kept(), { status }))
/** Nothing of the page itself comes: the line is down, or a new version stands in its place. */
const nothing = () => Promise.resolve(null)
const newId = () => 'an-id-of-its-own'

describe('what begins a plan of a request', () => {
  it('[ASK-9] is there when the request and the page’s own part have come', async () => {
    expect(await withPart((part) => part.askBegun(kept().id, staff, answering(200)))).toEqual({ referral: kept(), planOfReferral })
  })

  it('[ASK-9] says so when either does not come, and waits for ever for neither', async () => {
    expect(await withPart((part) => part.askBegun(kept().id, staff, answering(200)), nothing)).toBe('away')
    expect(await withPart((part) => part.askBegun(kept().id, staff, answering(503)))).toBe('away')
    expect(await withPart((part) => part.askBegun(kept().id, staff, answering(404)))).toBe('gone')
  })

  it('[ASK-9] takes the place of nothing that was begun since', () => {
    const begin = countBegun()
    const first = begin()
    expect(first()).toBe(true)
    const second = begin()
    expect([first(), second()]).toEqual([false, true])
    begin()
    expect(second(), 'nor when the list was left').toBe(false)
  })
})

describe('what was added to a request', () => {
  it('[ASK-9] comes into its plan and no other, and is not said to when it did not come', async () => {
    const draft = emptyPlan(newId, 'resursradet', 'sv', purpose)
    const of = { id: draft.id, referralId: kept().id }
    const add = await withPart((part) => part.askAdded(of, staff, newId, answering(200)))
    if (typeof add === 'string') throw new Error(`It is ${add}.`)
    expect(add(draft).referral).toMatchObject({ id: kept().id, version: kept().version })
    const since = { ...draft, id: 'a-plan-begun-since' }
    expect(add(since)).toBe(since)
    expect(await withPart((part) => part.askAdded(of, staff, newId, answering(200)), nothing)).toBe('away')
    expect(await withPart((part) => part.askAdded(of, staff, newId, answering(404)))).toBe('gone')
  })
})
