import type { Ticket } from '#client/live/line.ts'
import { postInit } from '#client/live/post-init.ts'
import type { AccountEnterBody, Joined, ProblemBody } from '#core/wire/http.ts'
import type { Problem } from '#core/wire/problem.ts'
import { ticketIn } from './ask-for-ticket.ts'

const told: readonly string[] = ['noSeatInTeams', 'tenantNotLetIn', 'signInAgain', 'signInAway', 'tooFast'] satisfies Problem[]

/** Exchanges an account's token for a ticket to its seat. Out: the ticket, or why not; a problem of null means that nobody answered. Never rejects. */
export async function askWithAccount(asked: AccountEnterBody): Promise<Ticket> {
  try {
    const answer = await fetch('/api/accounts/enter', postInit(asked))
    const body: unknown = await answer.json()
    if (answer.ok) return ticketIn(body as Joined)
    const { problem } = body as ProblemBody
    return { problem: told.includes(problem) ? (problem as Problem) : 'databaseAway' }
  } catch {
    return { problem: null }
  }
}
