import { vi } from 'vitest'
import type { LinkEvents, OpenLink } from '#client/live/link.ts'
import type { Ticket } from '#client/live/line.ts'
import { keepSession } from '#client/live/keep-session.ts'
import type { SeatCommand, Session } from '#client/live/session.ts'
import type { AnswerMessage, ViewMessage } from '#core/wire/down.ts'
import type { CommandMessage } from '#core/wire/up.ts'

type Sent = { message: CommandMessage; answer: (answer: AnswerMessage) => void }

/** One connection as the other side sees it. */
export type FarEnd = { token: string; meetingId: string | null; events: LinkEvents; sent: Sent[]; resyncs: number; isClosed: boolean }

/** A session whose server is the test. */
export function sessionInMemory(tickets: Ticket[] = []) {
  const links: FarEnd[] = []
  let wake: () => void = () => undefined
  let tickets_ = 0
  const openLink: OpenLink = (token, events, meetingId) => {
    const far: FarEnd = { token, meetingId, events, sent: [], resyncs: 0, isClosed: false }
    links.push(far)
    return {
      command: (message, answer) => void far.sent.push({ message, answer }),
      resync: () => void (far.resyncs += 1),
      close: () => void (far.isClosed = true),
    }
  }
  const session: Session = keepSession({
    openLink,
    askForTicket: async () => tickets[tickets_++] ?? { token: `token-${tickets_}` },
    chance: () => 1,
    onWake: (listener) => {
      wake = listener
      return () => void (wake = () => undefined)
    },
  })
  return { session, links, far: () => links.at(-1)!, wake: () => wake(), asked: () => tickets_ }
}

export const whole = (step = 1, sections: ViewMessage['sections'] = {}): ViewMessage => ({ isWhole: true, after: step, step, version: step, now: '2026-12-03T12:00:00.000Z', sections })
export const part = (after: number, sections: ViewMessage['sections'] = {}): ViewMessage => ({ ...whole(after + 1, sections), isWhole: false, after })
export const say = (words: string): SeatCommand => ({ type: 'sayTakeAway', words })
export const done: AnswerMessage = { kind: 'done', version: 7 }

/** Lets so much of the fake clock's time go by. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** A session whose connection stands and which has its first whole view. The clock must be a fake one. */
export async function liveSession() {
  const made = sessionInMemory()
  await pass(0)
  made.far().events.opened()
  made.far().events.view(whole())
  return made
}
