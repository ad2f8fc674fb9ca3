import fc from 'fast-check'
import { Encoder, PacketType, type Packet } from 'socket.io-parser'
import { describe, expect, it, vi } from 'vitest'
import type { SeatRole } from '#core/meeting/plan.ts'
import type { ViewMessage } from '#core/wire/down.ts'
import { packets } from '#server/rooms/packet-writer.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { courseLength, nextMove, type Sections } from '#test/load/course.ts'
import { heldInMemory, type Heard } from '#test/load/held-in-memory.ts'
import { gatewayAlone, somebodyAt } from '#test/support/gateway-alone.ts'

const theirs = new Encoder()
const ours = new packets.Encoder()
const event = (...data: unknown[]): Packet => ({ type: PacketType.EVENT, nsp: '/', data })
const acknowledged = (answer: unknown): Packet => ({ type: PacketType.ACK, nsp: '/', id: 17, data: [answer] })
const odd = 'å “så” \u2028 \u0000 "\\/" \ud83d\ude00 \ud83d och \ude00'
const about = { title: odd, none: null, left: undefined, list: [undefined, null, () => 1, NaN, -0], deep: { left: undefined } }
const view = { isWhole: false, after: 3, step: 4, version: 12, now: '2026-12-03T12:00:00.000Z', sections: { about, lobby: null, knocks: undefined, [odd]: about, 7: [] } }

const every: [string, Packet][] = [
  ['a change', event('view', view)],
  ['a change of nothing', event('view', { ...view, sections: {} })],
  ['a view with more, in another order', event('view', { sections: view.sections, left: undefined, nowhere: null, isWhole: true })],
  ['a view without sections', event('view', { piece: odd })],
  ['a view whose sections are a list', event('view', { sections: [about] })],
  ['a view of nothing', event('view')],
  ['a view that is null', event('view', null)],
  ['a view and something else', event('view', view, about)],
  ['a view that is to be acknowledged', { ...event('view', view), id: 0 }],
  ['a view in another space', { ...event('view', view), nsp: '/elsewhere' }],
  ['what is one’s own', event('mine', { abilities: [], drafts: [{ place: odd, words: '' }], left: undefined })],
  ['an end', event('ended', { why: 'serverStops' })],
  ['done', acknowledged({ kind: 'done', version: 12 })],
  ['a refusal', acknowledged({ kind: 'refused', refusal: 'notYourRole' })],
  ['a problem', acknowledged({ kind: 'problem', problem: 'unexpected', faultId: undefined })],
  ['an answer without anything', { type: PacketType.ACK, nsp: '/', id: 0, data: [] }],
  ['a connection', { type: PacketType.CONNECT, nsp: '/', data: { sid: 'a', pid: undefined } }],
  ['a connection that is refused', { type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: odd, data: { problem: 'signInAgain' } } }],
  ['a goodbye', { type: PacketType.DISCONNECT, nsp: '/' }],
]

/** Every message of a meeting of ten, from its welcome until it has been read back and gone on: a turn for each command. */
async function heldMeeting(hear: Heard) {
  const roles: SeatRole[] = ['chair', 'participant', 'referrer', 'representative', 'supportPerson', 'interpreter']
  const seen: Sections = {}
  const held = heldInMemory(10, (what, message, to) => {
    if (what === 'view' && (to === 'chair' || to === chair)) Object.assign(seen, (message as ViewMessage).sections)
    hear(what, message, to)
  })
  const seats = roles.flatMap((role) => held.seatsOf(role).map((id) => ({ id, role })))
  const chair = seats[0]?.id
  const chance = chanceFrom(2)
  for (let count = 0; count < courseLength; count += 1) {
    const { by, command } = nextMove({ seats, view: seen, count, chance })
    held.perform(by, command as Parameters<typeof held.perform>[1])
    await null
  }
}

function frozen(one: unknown): void {
  if (typeof one !== 'object' || one === null || Object.isFrozen(one)) return
  Object.freeze(one)
  Object.values(one).forEach(frozen)
}

describe('what is written to sockets', () => {
  it.each(every)('is %s in the bytes of socket.io’s own encoder', (_what, packet) => {
    expect(ours.encode({ ...packet })).toEqual(theirs.encode({ ...packet }))
  })

  it('is in those bytes whatever stands in sections that several views share', async () => {
    const words = fc.string({ unit: 'binary' })
    const section = fc.anything({ key: words, values: [words, fc.integer(), fc.double(), fc.boolean(), fc.constantFrom(null, undefined)], maxDepth: 3 })
    const views = fc.tuple(fc.array(section, { minLength: 1, maxLength: 3 }), fc.array(fc.array(fc.tuple(words, fc.nat(2)), { maxLength: 4 }), { minLength: 1, maxLength: 4 }))
    await fc.assert(
      fc.asyncProperty(views, async ([drawn, audiences]) => {
        for (const names of audiences) {
          const packet = event('view', { ...view, sections: Object.fromEntries(names.map(([name, at]) => [name, drawn[at]])) })
          expect(ours.encode(packet)).toEqual(theirs.encode(packet))
        }
        await null
      }),
      { numRuns: 50 },
    )
  })

  it('is a section once for all who are told of it in one turn, and anew in the next', async () => {
    let written = 0
    const section = {
      get words() {
        return `written ${(written += 1)} times`
      },
    }
    const told = () => [1, 2].map((step) => String(ours.encode(event('view', { ...view, step, sections: { told: section } }))[0]))
    expect(told().every((text) => text.includes('written 1 times'))).toBe(true)
    await null
    expect(told().every((text) => text.includes('written 2 times'))).toBe(true)
  })

  it('is every message of a meeting in those bytes, and no section is changed after it was drawn', async () => {
    let [views, sharedSections] = [0, 0]
    const before = new Set<unknown>()
    await heldMeeting((what, message) => {
      const packet = event(what, message)
      expect(ours.encode(packet)).toEqual(theirs.encode(packet))
      // A frozen object throws where somebody changes it.
      frozen(message)
      if (what !== 'view') return
      views += 1
      for (const section of Object.values((message as ViewMessage).sections)) {
        if (before.has(section)) sharedSections += 1
        before.add(section)
      }
    })
    expect(views).toBeGreaterThan(courseLength)
    expect(sharedSections).toBeGreaterThan(views)
  })

  it('comes to each seat as text in those bytes, views of two audiences with what they share', async () => {
    const { io, url } = await gatewayAlone()
    const people = [await somebodyAt(url), await somebodyAt(url)]
    const [one, other] = [...io.sockets.sockets.values()]
    const told = ['one', 'other'].map((audience, step) => ({ audience, message: { ...view, step, sections: { about, [audience]: null } } as unknown as ViewMessage }))
    await Promise.all([one?.join('one'), other?.join('other')])
    for (const { audience, message } of told) io.to(audience).emit('view', message)
    one?.emit('mine', { words: odd } as never)
    one?.emit('ended', { why: 'serverStops' })
    people[0]?.socket.send('427["command",{}]')
    const frame = (packet: Packet) => `4${String(theirs.encode(packet)[0])}`
    const answer = frame({ ...acknowledged({ kind: 'problem', problem: 'badMessage' }), id: 7 })
    await vi.waitFor(() => expect(people[0]?.came.at(-1)).toBe(answer), { timeout: 10_000 })
    expect(people.map(({ came }) => came.slice(2))).toEqual([
      [frame(event('view', told[0]?.message)), frame(event('mine', { words: odd })), frame(event('ended', { why: 'serverStops' })), answer],
      [frame(event('view', told[1]?.message))],
    ])
  })

  it('goes to a channel as text, and nothing is made of it that stays behind outside the heap', async () => {
    const { io, url } = await gatewayAlone()
    const somebody = await somebodyAt(url)
    const [one] = [...io.sockets.sockets.values()]
    await one?.join('one')
    const sent: { data?: unknown; options: { wsPreEncodedFrame?: unknown } }[] = []
    one?.conn.on('packetCreate', (packet: (typeof sent)[number]) => void sent.push(packet))
    const told = { ...view, sections: { about, one: null } } as unknown as ViewMessage
    io.to('one').emit('view', told)
    const written = String(theirs.encode(event('view', told))[0])
    await vi.waitFor(() => expect(somebody.came.at(-1)).toBe(`4${written}`), { timeout: 10_000 })
    expect(sent.map(({ data, options }) => [data, options.wsPreEncodedFrame])).toEqual([[written, undefined]])
  })

  it('tells who is refused at the door why, in those bytes', async () => {
    const { url } = await gatewayAlone({ admits: false })
    expect((await somebodyAt(url)).came.at(-1)).toBe(`4${String(theirs.encode({ type: PacketType.CONNECT_ERROR, nsp: '/', data: { message: 'signInAgain', data: { problem: 'signInAgain' } } })[0])}`)
  })
})
