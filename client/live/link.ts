import type { AnswerMessage, EndedMessage, Mine, ViewMessage } from '#core/wire/down.ts'
import type { Problem } from '#core/wire/problem.ts'
import type { CommandMessage } from '#core/wire/up.ts'

/** What a connection tells. After `closed` or `failed` it says nothing more. */
export type LinkEvents = {
  opened: () => void
  /** It was open and is not any more. */
  closed: () => void
  /** It never opened; null when nobody answered. */
  failed: (problem: Problem | null) => void
  /** Any sign that the other side is there. */
  alive: () => void
  view: (message: ViewMessage) => void
  mine: (mine: Mine) => void
  ended: (message: EndedMessage) => void
}

/** One connection, used once: a new one is opened for every try. */
export type Link = {
  /** `onAnswer` is called once, or never when the connection is lost first. */
  command: (message: CommandMessage, onAnswer: (answer: AnswerMessage) => void) => void
  resync: () => void
  /** Ends it without a word to its events. */
  close: () => void
}

/** `meetingId` is what the token is for, where it is known. */
export type OpenLink = (token: string, events: LinkEvents, meetingId: string | null) => Link
