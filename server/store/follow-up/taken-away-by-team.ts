import type { Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

/** Of which case, and which of the team. */
export type OfTeam = { caseId: string; answerer: string }

/** What the ledger calls that one of the team has taken away all that they answered and wrote: this, the case, a colon and which of the team. */
export const teamPrefix = 'team:'
export const teamInLedger = ({ caseId, answerer }: OfTeam): string => `${teamPrefix}${caseId}:${answerer}`

/** Whether that has happened: what came in the same moment is nobody's any more. */
export const hasTakenAway = async (db: Kysely<Tables>, whose: OfTeam): Promise<boolean> =>
  (await db.selectFrom('ledger_line').select('id').where('id', '=', teamInLedger(whose)).executeTakeFirst()) !== undefined
