import { postInit } from '#client/live/post-init.ts'
import type { ProblemBody, TeamsBindAnswer, TeamsStanding } from '#core/wire/http.ts'

/** What our server answered: `notHere` where nobody signs in with accounts. */
export type Asked<T> = { body: T } | { problem: 'notHere' | 'tenantNotLetIn' | 'noAnswer' }

async function ask<T>(path: string, session: string | null, body: object): Promise<Asked<T>> {
  try {
    const answer = await fetch(path, postInit(body, session))
    const said: unknown = await answer.json()
    if (answer.ok) return { body: said as T }
    if (answer.status === 404) return { problem: 'notHere' }
    return { problem: (said as ProblemBody).problem === 'tenantNotLetIn' ? 'tenantNotLetIn' : 'noAnswer' }
  } catch {
    return { problem: 'noAnswer' }
  }
}

/** Whether this meeting in Teams is the one of this session, and whether an account is remembered for it. Never rejects. */
export const askStanding = (session: string | null, teamsMeeting: string) => ask<TeamsStanding>('/api/teams/standing', session, { teamsMeeting })

/** The chair says that it is; `instead`: also where another meeting loses it. Never rejects. */
export const bindMeeting = (session: string | null, teamsMeeting: string, instead: boolean) => ask<TeamsBindAnswer>('/api/teams/bind', session, { teamsMeeting, instead })

/** This account sits on this seat from now on. Never rejects. */
export const rememberAccount = (session: string | null, token: string) => ask<unknown>('/api/accounts/remember', session, { token })
