import type { Ticket } from '#client/live/line.ts'
import { postInit } from '#client/live/post-init.ts'
import type { Joined, ProblemBody } from '#core/wire/http.ts'
import type { Problem } from '#core/wire/problem.ts'
import { wireVersion } from '#core/wire/wire-version.ts'
import type { PersonalLink } from './personal-link.ts'

/** Exchanges a personal link for a token. Out: the token, or why not; a problem of null means that nobody answered. Never rejects. */
export async function askForTicket(link: PersonalLink, device: string, ask: typeof fetch = fetch): Promise<Ticket> {
  try {
    const answer = await ask('/api/join', postInit({ ...link, device }))
    const body: unknown = await answer.json()
    return answer.ok ? ticketIn(body as Joined) : { problem: problemIn(body as ProblemBody, answer.status) }
  } catch {
    return { problem: null }
  }
}

/** A session as a ticket; an older page than the server gets none. */
export const ticketIn = (joined: Joined): Ticket => (joined.wireVersion === wireVersion ? { token: joined.token, meetingId: joined.meetingId, role: joined.role } : { problem: 'wrongWireVersion' })

const passing: readonly string[] = ['tooFast', 'databaseAway', 'unexpected']

/** A door that is shut for a reason of its own is a link that does not open. */
function problemIn({ problem }: ProblemBody, status: number): Problem {
  if (passing.includes(problem) || status >= 500) return status === 429 ? 'tooFast' : 'databaseAway'
  return problem === 'noSuchMeeting' || problem === 'wrongWireVersion' ? problem : 'linkDoesNotOpen'
}
