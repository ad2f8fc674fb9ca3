import type { Ticket } from '#client/live/line.ts'
import type { Way } from '#client/join/visit.ts'
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

/** The way of an account to a meeting that its person chose: pressed for once. */
export function wayOfChoice(meetingId: string, host: Asking, onRole: Way['onRole']): Way {
  let isAsked = true
  const ask = async () => {
    const ticket = await ticketTo(meetingId, host, isAsked)
    if ('token' in ticket) isAsked = false
    return ticket
  }
  return { ask, onRole }
}
