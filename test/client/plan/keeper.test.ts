import { describe, expect, it } from 'vitest'
import { keepPlan, type KeptHow } from '#client/plan/kept/keep-plan.ts'
import { createKeeper, type KeptState } from '#client/plan/kept/keeper.ts'
import type { PlanDraft } from '#client/plan/plan-draft.ts'
import { wholePlan } from './a-plan.ts'

const staff = { key: 'a-key', authority: 'Ekby kommun', ownForms: [] }
const changed = (draft: PlanDraft, question: string): PlanDraft => ({ ...draft, question })

/** A keeper whose keepings are answered by hand. */
function keeping() {
  const first = wholePlan()
  const states: KeptState[] = []
  const asked: { question: string; version: number; answer: (how: KeptHow) => void }[] = []
  const keeper = createKeeper({ version: 3, draft: first }, (state) => states.push(state), ({ question }, version) => new Promise((answer) => void asked.push({ question, version, answer })))
  return { first, states, asked, keeper, turn: () => new Promise((done) => setTimeout(done)) }
}

describe('keeping a plan', () => {
  it('builds each keeping on the version before, and asks for one at a time', async () => {
    const { first, states, asked, keeper, turn } = keeping()
    void keeper.keep(changed(first, 'A'), staff)
    void keeper.keep(changed(first, 'B'), staff)
    await turn()
    expect(asked.map(({ question, version }) => [question, version])).toEqual([['A', 3]])
    asked[0]!.answer({ version: 4, until: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    await turn()
    expect(asked.map(({ question, version }) => [question, version])).toEqual([['A', 3], ['B', 4]])
    asked[1]!.answer({ version: 5, until: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    await turn()
    expect(states).toEqual(['saving', 'saved', 'saving', 'saved'])
  })

  it('asks for nothing that is kept already, and for what was not kept anew', async () => {
    const { first, states, asked, keeper, turn } = keeping()
    await keeper.keep(first, staff)
    expect([asked.length, keeper.isKept(first)]).toEqual([0, true])
    const draft = changed(first, 'A')
    void keeper.keep(draft, staff)
    await turn()
    asked[0]!.answer({ stopped: 'offline' })
    await turn()
    expect([states.at(-1), keeper.isKept(draft)]).toEqual(['offline', false])
    void keeper.keep(draft, staff)
    await turn()
    expect(asked.map(({ version }) => version)).toEqual([3, 3])
  })

  it('keeps what is left in another way, in its turn and on the version that stands', async () => {
    const { first, asked, keeper, turn } = keeping()
    void keeper.keep(changed(first, 'A'), staff)
    const left: number[] = []
    void keeper.keep(changed(first, 'B'), staff, async (_draft, version) => (left.push(version), { version: version + 1, until: '2026-12-04T12:00:00.000Z', mayKeepLong: true }))
    await turn()
    expect(left).toEqual([])
    asked[0]!.answer({ version: 4, until: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    await turn()
    expect([left, asked.length]).toEqual([[4], 1])
  })

  it('keeps nothing more once it is settled, and waits for what is on its way', async () => {
    const { first, states, asked, keeper, turn } = keeping()
    void keeper.keep(changed(first, 'A'), staff)
    await turn()
    let isSettled = false
    void keeper.settle().then(() => (isSettled = true))
    await turn()
    expect(isSettled).toBe(false)
    asked[0]!.answer({ version: 4, until: '2026-12-04T12:00:00.000Z', mayKeepLong: true })
    await turn()
    expect([isSettled, states]).toEqual([true, ['saving']])
    await keeper.keep(changed(first, 'B'), staff)
    expect(asked.length).toBe(1)
    keeper.goOn()
    void keeper.keep(changed(first, 'B'), staff)
    await turn()
    expect(asked[1]).toMatchObject({ question: 'B', version: 4 })
  })

  it('keeps on top of somebody else’s version when that is chosen', async () => {
    const { first, asked, keeper, turn } = keeping()
    keeper.keepOver(9)
    void keeper.keep(changed(first, 'A'), staff)
    await turn()
    expect(asked[0]?.version).toBe(9)
  })
})

it.each([['referralClosed', 'closed'], ['planIsOver', 'over'], ['referralTaken', 'taken'], ['changedSince', 'elsewhere']] as const)('[ASK-27] what the server says is told apart: %s', async (problem, stopped) => {
  expect(await keepPlan(wholePlan(), 3, staff, () => Promise.resolve(Response.json({ problem }, { status: 409 })))).toEqual({ stopped })
})
