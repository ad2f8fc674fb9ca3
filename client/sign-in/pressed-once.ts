import type { Ticket } from '#client/live/line.ts'

/** Asks as somebody who has pressed until a ticket has come; what the line asks for later by itself brings nobody back who has signed out elsewhere. */
export function pressedOnce(ask: (isAsked: boolean) => Promise<Ticket>): () => Promise<Ticket> {
  let isAsked = true
  return async () => {
    const ticket = await ask(isAsked)
    if ('token' in ticket) isAsked = false
    return ticket
  }
}
