import { setTimeout as pauseFor } from 'node:timers/promises'
import { leaderAwayMs } from '#core/meeting/live.ts'
import type { Localized } from '#core/meeting/meeting-form.ts'
import { seatById } from '#core/meeting/meeting.ts'
import { leaderMayBeAwayMs } from '#core/meeting/subjects/lead.ts'
import type { Rooms } from '#server/rooms/rooms.ts'
import type { Room } from '#server/rooms/room.ts'
import type { DemoStep, Planned } from './demo-meeting.ts'
import { demoId, resolve } from './placeholders.ts'

export type Playing = { meetingId: string; state: 'idle' | 'playing' | 'paused' | 'done'; at: number; of: number; line: Localized | null }
type Playback = { playing: Playing; timer: NodeJS.Timeout | null; isAtIt: boolean }
type Parts = { rooms: Rooms; find: (meetingId: string) => Planned | null; now: () => string }

const ordinaryPauseMs = 2_200
const waitEachMs = 500

/** Plays demo meetings as people would: a command at a time, through the same rooms as everybody else. */
export class Player {
  readonly #parts: Parts
  readonly #playbacks = new Map<string, Playback>()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** How far a meeting's playing has come; null when it is no demo meeting. */
  see = (meetingId: string): Playing | null => this.#playbackOf(meetingId)?.playing ?? null
  close = () => [...this.#playbacks.values()].forEach(pause)

  async act(meetingId: string, action: 'play' | 'pause' | 'step'): Promise<Playing | null> {
    const playback = this.#playbackOf(meetingId)
    if (!playback) return null
    if (playback.playing.state === 'done') return playback.playing
    pause(playback)
    if (action === 'step') {
      playback.playing = { ...playback.playing, state: 'paused' }
      await this.#step(playback)
    }
    if (action === 'play') {
      playback.playing = { ...playback.playing, state: 'playing' }
      this.#goOn(playback, 0)
    }
    return playback.playing
  }

  /** Forgets a meeting that is not played any more. */
  stop(meetingId: string) {
    const playback = this.#playbacks.get(meetingId)
    if (playback) pause(playback)
    this.#playbacks.delete(meetingId)
  }

  #playbackOf(meetingId: string): Playback | null {
    const planned = this.#parts.find(meetingId)
    if (!planned) return null
    const fresh: Playback = { playing: { meetingId, state: 'idle', at: 0, of: planned.demo.steps.length, line: null }, timer: null, isAtIt: false }
    const playback = this.#playbacks.get(meetingId) ?? fresh
    this.#playbacks.set(meetingId, playback)
    return playback
  }

  async #step(playback: Playback): Promise<void> {
    const { meetingId, at, of } = playback.playing
    const planned = this.#parts.find(meetingId)
    const next = planned?.demo.steps[at]
    if (!planned || !next || playback.isAtIt) return
    playback.isAtIt = true
    await playStep(this.#parts, planned, next, at).finally(() => (playback.isAtIt = false))
    const isDone = at + 1 === of
    playback.playing = { ...playback.playing, at: at + 1, line: next.line, state: isDone ? 'done' : playback.playing.state }
    if (playback.playing.state === 'playing') this.#goOn(playback, next.pauseMs ?? ordinaryPauseMs)
  }

  #goOn(playback: Playback, afterMs: number) {
    playback.timer = setTimeout(() => void this.#step(playback).catch(() => pause(playback)), afterMs)
    playback.timer.unref()
  }
}

function pause(playback: Playback) {
  if (playback.timer) clearTimeout(playback.timer)
  playback.timer = null
  if (playback.playing.state === 'playing') playback.playing = { ...playback.playing, state: 'paused' }
}

/** One step through the room. What a person at the screen has already done, or made impossible, is passed over. */
async function playStep({ rooms, now }: Parts, planned: Planned, step: DemoStep, at: number): Promise<void> {
  const { meetingId, planningId, plan, today } = planned
  const room = await rooms.roomOf(meetingId)
  // Somebody may be sitting down this very moment: a stand-in never takes the seat of a person.
  await room.settle()
  const chair = plan.seats.find((seat) => seat.role === 'chair')
  if (chair && seatById(room.see().meeting, chair.id)?.admittedDevice === null) await sitDown(room, planned, chair.id)
  if (chair) await letInLatecomers(rooms, planned, room, chair.id)
  if (step.command.type === 'admitSeat') await sitDownUnlessKnocking(room, planned, demoId(planningId, step.command.seatId))
  if (step.command.type === 'loseLine') return room.disconnect(standInConnection(demoId(planningId, `seat:${step.by}`)))
  if (step.command.type === 'comeBack') return sitDownAgain(room, planned, demoId(planningId, `seat:${step.by}`))
  if (step.command.type === 'takeLead') await untilLeaderMayBeReplaced(room, now)
  const { meeting, live } = room.see()
  if (step.command.type === 'admitSeat' && isSeated(room, demoId(planningId, step.command.seatId))) return
  const deviceOf = (seatId: string) => live.knocks.find((knock) => knock.seatId === seatId)?.device ?? standInDevice(planned, seatId)
  const command = resolve(step.command, { planningId, language: plan.language, today, itemIds: meeting.items.map(({ id }) => id), obstacleIds: meeting.kept.obstacles.map(({ id }) => id), deviceOf })
  await rooms.performAs(meetingId, demoId(planningId, `seat:${step.by}`), { id: `${planningId}-step-${at}`, command })
}

/** Who opens a seat after a stand-in took it gets it now, as a chair would let them in: nobody watches the meeting from the lobby. */
async function letInLatecomers(rooms: Rooms, planned: Planned, room: Room, chairId: string) {
  const { meeting, live } = room.see()
  const late = live.knocks.filter(({ seatId }) => seatById(meeting, seatId)?.admittedDevice === standInDevice(planned, seatId))
  for (const { seatId, device } of late) {
    await rooms.performAs(planned.meetingId, chairId, { id: demoId(planned.planningId, `late:${device}`), command: { type: 'admitSeat', seatId, device } })
  }
}

/** As everybody else, the demo waits half a minute for who leads; not for ever, if they are there after all. */
async function untilLeaderMayBeReplaced(room: Room, now: () => string) {
  for (let waitedMs = 0; waitedMs < 2 * leaderMayBeAwayMs; waitedMs += waitEachMs) {
    await room.settle()
    const awayMs = leaderAwayMs(room.see().live, now())
    if (awayMs === null || awayMs >= leaderMayBeAwayMs) return
    await pauseFor(waitEachMs)
  }
}

const standInDevice = ({ planningId }: Planned, seatId: string) => demoId(planningId, `device:${seatId}`)

const standInConnection = (seatId: string) => `demo-${seatId}`

const isKnocking = (room: Room, seatId: string) => room.see().live.knocks.some((knock) => knock.seatId === seatId)

/** Let in already, by a person at the chair's screen say. */
const isSeated = (room: Room, seatId: string) => (seatById(room.see().meeting, seatId)?.admittedDevice ?? null) !== null && !isKnocking(room, seatId)

async function sitDownUnlessKnocking(room: Room, planned: Planned, seatId: string) {
  if (!isKnocking(room, seatId) && !isSeated(room, seatId)) await sitDown(room, planned, seatId)
}

/** Only a stand-in comes back: a person at that seat was never away. */
async function sitDownAgain(room: Room, planned: Planned, seatId: string) {
  if (seatById(room.see().meeting, seatId)?.admittedDevice === standInDevice(planned, seatId)) await sitDown(room, planned, seatId)
}

/** A seat that nobody has opened in a browser gets a device of the demo's own, so that it is seen to be there. */
function sitDown(room: Room, planned: Planned, seatId: string) {
  const seat = planned.plan.seats.find((one) => one.id === seatId)
  const silent = () => undefined
  return room.connect({ id: standInConnection(seatId), seatId, role: seat?.role ?? 'interpreter', device: standInDevice(planned, seatId), isStage: false, hear: silent, view: silent, mine: silent, end: silent })
}
