import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import type { Command } from '#core/meeting/commands.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import { chanceFrom } from '#test/faults/seeded-chance.ts'
import { seatIds } from '#test/support/builders.ts'
import { admit, done, knocking, openedIn, planned, type Seated } from '#test/support/seated-meeting.ts'
import { newCommandId } from '#test/support/live-client.ts'
import { testApp, type TestApp } from '#test/support/test-app.ts'

// `npm run races` joins a thousand times, with a seed that it says; every test run a few.
const times = Number(process.env['RACES'] ?? 8)
const isThousand = times > 8
const seed = isThousand ? Date.now() % 1_000_000 : 20_261_129
const perMeeting = 8

let app: TestApp
beforeAll(async () => {
  app = await testApp()
})
afterAll(() => {
  expect(app.faults).toEqual([])
})

/** One socket, spoken by hand: what it is answered, by the number of what was asked. */
async function bareSocket() {
  const socket = new WebSocket(`${app.url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`)
  const answers = new Map<number, string>()
  let asked = 0
  socket.on('message', (data: Buffer) => {
    const [, number, answer] = /^43(\d+)(\[.*)$/.exec(data.toString()) ?? []
    if (number !== undefined) answers.set(Number(number), answer ?? '')
  })
  const isIn = new Promise<void>((resolve) => socket.on('message', (data: Buffer) => /^40\{/.test(data.toString()) && resolve()))
  const isOver = new Promise<void>((resolve) => socket.on('close', () => resolve()))
  await new Promise((resolve) => socket.once('message', resolve))
  return {
    answers,
    isIn: () => Promise.race([isIn, isOver]),
    joins: (token: string) => socket.send(`40${JSON.stringify({ token, wireVersion })}`),
    asks: (command: Command) => socket.send(`42${(asked += 1)}["command",${JSON.stringify({ id: newCommandId(), command })}]`),
    asked: () => asked,
    /** Until all has an answer, or the socket is over. */
    rest: () => Promise.race([isOver, (async () => { while (answers.size < asked) await new Promise((resolve) => setTimeout(resolve, 5)) })()]),
    close: () => socket.terminate(),
  }
}

const isDone = (answer: string) => answer.startsWith('[{"kind":"done"')
const says = (words: string): Command => ({ type: 'noteTold', words })

describe('a second join on the same socket', () => {
  it(`[ROOM-40] does nothing as somebody who is not let in, and nothing after its seat is turned away, ${times} times (seed ${seed})`, async () => {
    const chance = chanceFrom(seed)
    const counted = { done: 0, not: 0 }
    for (let from = 0; from < times; from += perMeeting) {
      const meeting = await openedIn('story', await planned(app), 'participant')
      const waits = await knocking(meeting, 'officer')
      for (let run = from; run < Math.min(times, from + perMeeting); run += 1) await race(meeting, waits.token, chance, counted)
      // Nobody who only knocked has said a word.
      expect(meeting.seats.chair.view().told?.filter(({ by }) => by === seatIds.officer)).toEqual([])
      waits.close()
    }
    if (isThousand) process.stdout.write(`${JSON.stringify({ times, seed, ...counted })}\n`)
    expect(Math.min(counted.done, counted.not), JSON.stringify(counted)).toBeGreaterThan(0)
  }, isThousand ? 3_600_000 : 120_000)
})

async function race({ seats: { chair, participant } }: Seated<'chair' | 'participant'>, waiting: string, chance: ReturnType<typeof chanceFrom>, counted: { done: number; not: number }) {
  const socket = await bareSocket()
  const joins = [participant.token, waiting]
  const [first, second] = chance.next() < 0.5 ? joins : joins.toReversed()
  socket.joins(first!)
  const joinsAtOnce = chance.next() < 0.7
  if (joinsAtOnce) socket.joins(second!)
  await socket.isIn()
  for (let word = 0; word < 3; word += 1) socket.asks(says(`Jag säger ${word}`))
  await new Promise((resolve) => setTimeout(resolve, chance.between(0, 15)))
  if (!joinsAtOnce) socket.joins(second!)
  const turningAway = done(chair, { type: 'turnAway', seatId: seatIds.participant })
  for (let word = 3; word < 6; word += 1) socket.asks(says(`Jag säger ${word}`))
  await turningAway
  const before = socket.asked()
  // Its seat is gone: neither join may say anything more.
  for (let word = 6; word < 9; word += 1) socket.asks(says(`Jag säger ${word}`))
  await socket.rest()
  for (const [number, answer] of socket.answers) {
    if (number > before) expect(isDone(answer), `asked after it: ${answer}`).toBe(false)
    counted[isDone(answer) ? 'done' : 'not'] += 1
  }
  socket.close()
  await done(chair, { type: 'setAttends', seatId: seatIds.participant, attends: 'browser' })
  await admit(chair, seatIds.participant)
  await participant.until(() => participant.mine()?.standing === 'admitted')
}
