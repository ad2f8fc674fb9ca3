import { createHmac } from 'node:crypto'
import { secretFor } from './secrets.ts'
import type { EntraPerson } from './entra-token.ts'

export type Hashes = {
  /** A person by tenant and account, never by name or address. */
  ofPerson: (person: Pick<EntraPerson, 'tenantId' | 'objectId'>) => string
  /** A meeting in Teams by the id that Teams gives it. */
  ofTeamsMeeting: (teamsMeeting: string) => string
}

/** What is kept of accounts and of meetings in Teams: hashes made with the server's own key, so that nobody with the database alone can try ids out. */
export function accountHashes(masterKey: Buffer): Hashes {
  const hashWith = (use: string) => {
    const key = secretFor(masterKey, use)
    return (text: string) => createHmac('sha256', key).update(text).digest('hex')
  }
  const [person, meeting] = [hashWith('accounts'), hashWith('meetings in Teams')]
  return { ofPerson: ({ tenantId, objectId }) => person(`${tenantId}:${objectId}`), ofTeamsMeeting: meeting }
}
