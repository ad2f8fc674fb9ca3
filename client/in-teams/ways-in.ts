import type { Ticket } from '#client/live/line.ts'
import type { Way } from '#client/join/visit.ts'
import { pressedOnce } from '#client/sign-in/pressed-once.ts'
import { ticketTo, type Asking, type Given } from './look-for-seat.ts'

/** The way of an account that has its first ticket; whenever that is over, Teams is asked for the account again. */
export function wayOfTicket(first: Given, host: Asking, onRole: Way['onRole']): Way {
  let ticket: Ticket | null = first
  const ask = () => {
    const now = ticket ?? ticketTo(first.meetingId ?? '', host, false)
    ticket = null
    return Promise.resolve(now)
  }
  return { ask, onRole }
}

/** The way of an account to a meeting that its person chose. */
export const wayOfChoice = (meetingId: string, host: Asking, onRole: Way['onRole']): Way => ({ ask: pressedOnce((isAsked) => ticketTo(meetingId, host, isAsked)), onRole })
