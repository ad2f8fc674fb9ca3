import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LivePart } from '#core/meeting/live-parts.ts'
import { decideLive, nobodyHere, type Live, type LiveCommand } from '#core/meeting/live.ts'
import { replay } from '#core/meeting/evolve.ts'
import { SharedLive } from '#server/rooms/shared-live.ts'
import { asked } from '#test/support/given.ts'
import { minute, openMeeting, seatIds } from '#test/support/builders.ts'

const meeting = replay(openMeeting())
const nobody = { here: [], knocks: [] }

/** Nodes in memory: each writes its part to one table at once, and reads the table only when it is told to. */
function nodesInMemory(count: number) {
  const table = new Map<string, LivePart>()
  const ids = Array.from({ length: count }, (_none, n) => `node-${n}`)
  return ids.map((nodeId) => {
    const store = { nodeId, readLiveParts: () => Promise.resolve([...table].map(([node, part]) => ({ node, isAlive: true, part }))), writeLivePart: (_id: string, part: LivePart | null) => Promise.resolve(void (part && table.set(nodeId, part))) }
    const shared = new SharedLive({ meetingId: 'm', store, onFault: (fault) => expect(fault).toBeNull() })
    shared.setAlive(new Set(ids.filter((id) => id !== nodeId)))
    let live: Live = nobodyHere
    const tell = () => {
      live = shared.take(live).live
      shared.forgot(live)
      shared.publish(nobody, live)
    }
    return {
      live: () => live,
      does: (command: LiveCommand, by: string) => {
        const after = decideLive(command, live, asked(meeting, by, minute(1)))
        if (!('refused' in after)) live = after
        tell()
      },
      hears: () => shared.read().then(tell),
      rests: () => shared.flush(),
    }
  })
}

const places = ['told', 'gap'] as const
const commands = fc.oneof(
  fc.record({ type: fc.constant('keepDraft' as const), place: fc.constantFrom(...places), text: fc.constantFrom('', 'ett', 'två', 'tre') }),
  fc.record({ type: fc.constantFrom('raiseSignal' as const, 'lowerSignal' as const), signal: fc.constantFrom('pause' as const, 'slower' as const) }),
  fc.record({ type: fc.constant('setWriting' as const), isWriting: fc.boolean() }),
)
const step = fc.record({ node: fc.nat({ max: 2 }), by: fc.constantFrom(seatIds.officer, seatIds.support), command: commands, hears: fc.boolean() })
const alike = ({ writing, signals, drafts }: Live) => JSON.stringify([writing, signals, drafts].map((all) => all.map((one) => JSON.stringify(one)).toSorted()))

describe('what is live on several nodes', () => {
  it('[NODE-3] [NODE-4] comes to the same on all of them, whatever was done where and heard when', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const nodes = nodesInMemory(3)
        for (const { node, by, command, hears } of steps) {
          nodes[node]!.does(command, by)
          if (hears) await nodes[(node + 1) % 3]!.hears()
        }
        // Twice round: what one learns from another it may have to tell a third.
        for (let round = 0; round < 2; round += 1) for (const node of nodes) await node.rests().then(node.hears)
        expect(nodes.map(({ live }) => alike(live()))).toEqual(nodes.map(() => alike(nodes[0]!.live())))
      }),
      { numRuns: 40 },
    )
  })

  it('[NODE-4] has what somebody did last when they moved between nodes that hear each other', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ node: fc.nat({ max: 2 }), text: fc.constantFrom('', 'ett', 'två', 'tre') }), { minLength: 1, maxLength: 8 }), async (steps) => {
        const nodes = nodesInMemory(3)
        for (const { node, text } of steps) {
          await nodes[node]!.hears()
          nodes[node]!.does({ type: 'keepDraft', place: 'told', text }, seatIds.officer)
          await nodes[node]!.rests()
        }
        for (const node of nodes) await node.hears()
        const last = steps.at(-1)!.text
        for (const { live } of nodes) expect(live().drafts.map(({ text }) => text)).toEqual(last === '' ? [] : [last])
      }),
      { numRuns: 40 },
    )
  })
})
