import { expect } from 'vitest'
import type { Command } from '#core/meeting/commands.ts'
import { decide } from '#core/meeting/decide.ts'
import type { MeetingEvent } from '#core/meeting/events.ts'
import { evolve, replay, type Recorded } from '#core/meeting/evolve.ts'
import { nobodyHere, type Live } from '#core/meeting/live.ts'
import { seatById, type Meeting } from '#core/meeting/meeting.ts'
import type { Refusal } from '#core/meeting/refusal.ts'
import type { Asked } from '#core/meeting/subject.ts'
import { drawMine } from '#core/meeting/view-mine.ts'
import type { Mine } from '#core/meeting/view-sections.ts'
import { deviceOf, minute } from './builders.ts'

/** Ids are handed out in order, after those that the meeting has: `new-id-01`, `new-id-02` … */
export const idsInOrder = (made = 0) => {
  let count = made
  return () => `new-id-${String((count += 1)).padStart(2, '0')}`
}

export const asked = (meeting: Meeting, by: string, at = minute(30), newId = idsInOrder(meeting.items.length + meeting.told.length + meeting.kept.rests.length)): Asked => ({
  by,
  role: seatById(meeting, by)?.role ?? 'staff',
  at,
  newId,
})

type Drawing = { device?: string; live?: Live; at?: string }

/** What belongs to this seat alone: on its own device and with nobody here, unless said otherwise. */
export const mineOf = (meeting: Meeting, seatId: string, { device = deviceOf(seatId), live = nobodyHere, at = minute(30) }: Drawing = {}): Mine =>
  drawMine(meeting, live, { seatId, role: seatById(meeting, seatId)?.role ?? 'interpreter', device }, at)

type Outcome = {
  /** Just these facts. */
  then: (events: MeetingEvent[]) => Meeting
  refused: (why: Refusal) => void
  /** Done, whatever the facts: the meeting after it. */
  done: () => Meeting
}

/** `given(events).when(command, by).then(events)` or `.refused('why')`. `by` is a seat's id; anything else asks as staff. */
export function given(log: Recorded[]): { meeting: Meeting; when: (command: Command, by: string, at?: string) => Outcome } {
  const meeting = replay(log)
  return {
    meeting,
    when: (command, by, at = minute(30)) => {
      const answer = decide(command, meeting, asked(meeting, by, at))
      const after = (events: MeetingEvent[]) => events.reduce((now, event) => evolve(now, { event, by, at }), meeting)
      return {
        then: (events) => {
          expect(answer).toEqual(events)
          return after(events)
        },
        refused: (why) => expect(answer).toEqual({ refused: why }),
        done: () => {
          if ('refused' in answer) throw new Error(`refused: ${answer.refused}`)
          return after(answer)
        },
      }
    },
  }
}

export type Step = [command: Command, by: string, at?: string]

/** The log after these commands, one after the other; a refused one fails the test. */
export function played(log: Recorded[], ...steps: Step[]): Recorded[] {
  return steps.reduce((before, [command, by, at = minute(30)]) => {
    const meeting = replay(before)
    const answer = decide(command, meeting, asked(meeting, by, at))
    if ('refused' in answer) throw new Error(`${command.type} by ${by} was refused: ${answer.refused}`)
    return [...before, ...answer.map((event): Recorded => ({ event, by, at }))]
  }, log)
}
