import { randomBytes } from 'node:crypto'
import { io, type Socket } from 'socket.io-client'
import { wireVersion } from '#core/wire/wire-version.ts'
import { holdMeeting, until, type HeldMeeting } from '../held-meeting.ts'
import type { LiveSeat } from '../live-seat.ts'
import type { Chance } from '../seeded-chance.ts'
import { count, hasStack, type Found } from './found.ts'
import { valuesOf, type Schema } from './grammar.ts'
import { idsIn, messages } from './made-messages.ts'

/** Below what one socket may send at once. */
const messagesEach = 36
const answerWithinMs = 10_000
/** A meeting is fuzzed this often before the next: by then it is mostly closed. */
const roundsOfMeeting = 6
/** What ends, stops or empties a meeting is sent one time in ten: else most of what comes after it would be refused. */
const endings = /"type":"(?:withdrawConsent|closeMeeting|turnAway|pauseMeeting)"/

/** Sends messages to meetings that go on, from each of their seats at once, until so many were sent. Each meeting's people must agree afterwards. */
export async function fuzzSockets({ origin, schema, chance, most, found }: { origin: string; schema: Schema; chance: Chance; most: number; found: Found }): Promise<void> {
  const known: { ids: string[] } = { ids: [] }
  const grammar = valuesOf(schema, known)
  while (found.sent < most && found.wrong.length < 20) {
    const meeting = await holdMeeting(origin, 'recommend')
    for (let round = 0; round < roundsOfMeeting && found.sent < most; round += 1) {
      known.ids = idsIn(meeting.chair.view)
      await Promise.all(meeting.seats.map((seat) => fuzzSeat(seat, withFewEndings(messages(grammar, chance, messagesEach), chance), { origin, found })))
    }
    await agree(meeting, found)
    for (const seat of meeting.seats) seat.close()
  }
}

const withFewEndings = (made: ReturnType<typeof messages>, chance: Chance) => made.filter(({ value }) => chance.next() < 0.1 || !endings.test(JSON.stringify(value) ?? ''))

async function fuzzSeat(seat: LiveSeat, made: ReturnType<typeof messages>, { origin, found }: { origin: string; found: Found }): Promise<void> {
  const socket = io(origin, { transports: ['websocket'], forceNew: true, reconnection: false, auth: { token: seat.token, wireVersion } })
  const opened = await Promise.race([heard(socket, 'connect', true), heard(socket, 'connect_error', false)])
  if (opened) await Promise.all(made.map(({ value, isMutated }) => ask(socket, withNewId(value), isMutated, found)))
  socket.removeAllListeners()
  socket.disconnect()
}

const heard = <Word>(socket: Socket, event: string, word: Word): Promise<Word> => new Promise((resolve) => void socket.once(event, () => resolve(word)))

/** A valid message has an id that was not used; else most would be answered as known. */
const withNewId = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && typeof (value as { id?: unknown }).id === 'string' && (value as { id: string }).id.length < 40 ? { ...value, id: randomBytes(15).toString('base64url') } : value

async function ask(socket: Socket, message: unknown, isMutated: boolean, found: Found): Promise<void> {
  const answer: unknown = await Promise.race([socket.timeout(answerWithinMs).emitWithAck('command', message).catch(() => 'silence'), heard(socket, 'disconnect', 'ended')])
  const text = JSON.stringify(answer)
  const { kind, problem } = (typeof answer === 'object' && answer !== null ? answer : { kind: String(answer) }) as { kind: string; problem?: string }
  count(found, problem ?? kind, isMutated)
  if (kind === 'silence' || problem === 'unexpected' || hasStack(text)) found.wrong.push(`${text.slice(0, 200)} to ${JSON.stringify(message)?.slice(0, 400)}`)
}

/** Those who see a meeting in the same way see the same. */
async function agree({ seats }: HeldMeeting, found: Found): Promise<void> {
  const same = seats.filter((seat) => seat.role === 'representative' && seat.mine?.standing === 'admitted' && seat.isWholeSince(0))
  const isSame = () => new Set(same.map(({ view }) => JSON.stringify(view))).size <= 1
  await until(isSame, 'the representatives see the same', 5_000).catch((error: Error) => found.wrong.push(`${error.message} ${different(same.map(({ view }) => view))}`))
}

/** The names of the sections that differ; what stands in them is made up by chance, and long. */
const different = (views: object[]): string =>
  [...new Set(views.flatMap((view) => Object.keys(view)))].filter((section) => new Set(views.map((view) => JSON.stringify((view as Record<string, unknown>)[section]))).size > 1).join(', ')
