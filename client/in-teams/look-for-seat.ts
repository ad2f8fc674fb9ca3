import type { Host, TokenAnswer } from '#client/host/host.ts'
import { askWithAccount } from '#client/join/ask-with-account.ts'
import type { Ticket } from '#client/live/line.ts'
import { fetchSeats } from '#client/sign-in/ask-accounts.ts'
import type { AccountSeat } from '#client/sign-in/number-alike.ts'
import type { Stopped } from '#client/sign-in/stopped.ts'

/** Why an account opened nothing: what Teams answered, or what our server did. Every one has a line in `text/sv/teams`. */
export type NoSeat = Exclude<TokenAnswer['kind'], 'token'> | Extract<Stopped, 'tenantNotLetIn' | 'authorityAway' | 'serverAway' | 'signInAgain'>

/** A ticket with a token in it. */
export type Given = Extract<Ticket, { token: string }>

export type Found =
  | { at: 'ticket'; ticket: Given }
  /** The account has no seat in this meeting in Teams; these are its own elsewhere, for its person to choose. */
  | { at: 'seats'; seats: AccountSeat[]; token: string }
  | { at: 'none'; why: NoSeat }

export type Asking = Pick<Host, 'getToken' | 'meetingId'>

/**
 * Looks for the seat of the person's account. Unasked (the panel was opened) nothing is shown to anybody and only the seat in this very
 * meeting counts; asked, by a press, Teams may show its window, and the account's other meetings are found too. Never rejects.
 */
export async function lookForSeat(host: Asking, isAsked: boolean): Promise<Found> {
  const answer = (await host.getToken?.(isAsked)) ?? { kind: 'failed' as const }
  if (answer.kind !== 'token') return { at: 'none', why: answer.kind }
  const { token } = answer
  const ticket: Ticket = host.meetingId === null ? { problem: 'noSeatInTeams' } : await askWithAccount({ token, where: { teamsMeeting: host.meetingId }, isAsked })
  if ('token' in ticket) return { at: 'ticket', ticket }
  if (ticket.problem !== 'noSeatInTeams') return { at: 'none', why: reasonOf(ticket.problem) }
  if (!isAsked) return { at: 'seats', seats: [], token }
  const listed = await fetchSeats(token)
  return 'stopped' in listed ? { at: 'none', why: reasonOf(listed.stopped) } : { at: 'seats', seats: listed.seats, token }
}

const known: readonly NoSeat[] = ['tenantNotLetIn', 'authorityAway', 'signInAgain']

function reasonOf(problem: string | null): NoSeat {
  if (problem === 'signInAway') return 'authorityAway'
  return known.find((one) => one === problem) ?? 'serverAway'
}

/** Asks for a ticket to a meeting of ours with a token that Teams gives now; never rejects. Teams keeps tokens, so that none is kept here. */
export async function ticketTo(meetingId: string, { getToken }: Pick<Asking, 'getToken'>, isAsked: boolean): Promise<Ticket> {
  const answer = (await getToken?.(isAsked)) ?? { kind: 'failed' as const }
  // Teams that says nothing may say more in a moment.
  if (answer.kind !== 'token') return { problem: answer.kind === 'failed' ? null : 'signInAgain' }
  return askWithAccount({ token: answer.token, where: { meetingId }, isAsked })
}
