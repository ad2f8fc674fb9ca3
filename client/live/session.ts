import type { AnswerMessage, EndedMessage, Mine, View } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'
import type { CommandMessage } from '#core/wire/up.ts'
import type { Drafts } from './drafts.ts'
import type { Ticket } from './line.ts'

export type SeatCommand = CommandMessage['command']
export type Connection = 'connecting' | 'live' | 'lost' | 'ended'

export type SessionState = {
  /** `lost` also while a command has waited too long for its answer: what is on the screen may not be what is kept. */
  connection: Connection
  ended: EndedMessage['why'] | null
  /** Why the door does not open, or last did not. */
  problem: Problem | null
  /** Sections that have come; one that is absent is none of this seat's business. */
  view: Partial<View>
  mine: Mine | null
  version: number
  /** Add to this device's clock (ms) to get the server's. */
  clockOffsetMs: number
  /** Commands waiting for their acknowledgement. */
  unsaved: number
  /** When the last command was acknowledged, by this device's clock (ms); null before the first. */
  savedAt: number | null
}

export interface Session {
  /** The same object until something changes. */
  getState: () => SessionState
  /** Calls the listener after each change. Out: the end of it. */
  subscribe: (listener: () => void) => () => void
  /** Sends until there is an answer, across lost lines, under one id. Never rejects; what the session could not get said ends as a problem. */
  send: (command: SeatCommand) => Promise<AnswerMessage>
  /** What is half written, by field. */
  readonly drafts: Drafts
  /** For the pages that are no part of the session, such as the letter to print; null before the door has opened. */
  getToken: () => string | null
  /** Which meeting this is, by its id; null before the door has opened. */
  getMeetingId: () => string | null
  /** Another token than the one that is, with which the line goes on as it was. A problem of null: nobody answered. */
  askForTicket: () => Promise<Ticket>
  close: () => void
}

export const beforeAnything: SessionState = {
  connection: 'connecting',
  ended: null,
  problem: null,
  view: {},
  mine: null,
  version: 0,
  clockOffsetMs: 0,
  unsaved: 0,
  savedAt: null,
}
