import { randomUUID } from 'node:crypto'
import type { AccountEnterBody, Joined } from '#core/wire/http.ts'
import { homeTenant, type SigningAuthority } from './signing-authority/signing-authority.ts'
import { post } from './test-app.ts'

/** Somebody with an account: what their tokens say of them. */
export type Account = { oid: string; tid: string; iss: string }

/** An id as Teams gives a meeting. */
export const newTeamsMeeting = () => Buffer.from(`0#19:meeting_${randomUUID()}@thread.v2#0`).toString('base64')

/** The status and the name of what was wrong; undefined when nothing was. */
export const problemOf = ({ status, body }: { status: number; body: unknown }) => [status, (body as { problem?: string }).problem]

/** What somebody with an account does at the doors of this server. */
export function accountsAt(url: () => string, entra: () => SigningAuthority) {
  const tokenOf = (account: object) => entra().sign({ ...account })
  return {
    newAccount: (oid: string = randomUUID(), tid = homeTenant): Account => ({ oid, tid, iss: `${entra().authority}/${tid}/v2.0` }),
    enter: async (account: object, where: AccountEnterBody['where'], isAsked = true) => {
      const answer = await post(`${url()}/api/accounts/enter`, { token: await tokenOf(account), where, isAsked })
      return { ...answer, session: { ...(answer.body as Joined), device: '' } }
    },
    seatsOf: async (account: object) => post(`${url()}/api/accounts/seats`, { token: await tokenOf(account) }),
    remember: async (account: object, { token }: { token: string }) => post(`${url()}/api/accounts/remember`, { token: await tokenOf(account) }, token),
    signOut: ({ token }: { token: string }) => post(`${url()}/api/seats/sign-out`, {}, token),
    bind: (teamsMeeting: string, { token }: { token: string }, instead = false) => post(`${url()}/api/teams/bind`, { teamsMeeting, instead }, token),
    standing: (teamsMeeting: string, { token }: { token: string }) => post(`${url()}/api/teams/standing`, { teamsMeeting }, token),
  }
}
