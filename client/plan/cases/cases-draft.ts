import { oneLine } from '#client/meeting/composer/composer-draft.ts'
import type { NewId, Plan, SeatPlan } from '../plan-parts.ts'

/** A case as it is written; `referrerSeatId` is empty until somebody is chosen. */
export type CaseDraft = { id: string; code: string; question: string; referrerSeatId: string }

/** In characters, as the core has them. */
export const longestCase = { code: 20, question: 160 } as const
export const mostCases = 12

export const newCase = (newId: NewId): CaseDraft => ({ id: newId(), code: '', question: '', referrerSeatId: '' })

type Drafted = { cases: readonly CaseDraft[]; people: readonly SeatPlan[] }

/** Who can bring a case. */
export const bringersOf = ({ people }: Pick<Drafted, 'people'>): SeatPlan[] => people.filter(({ role }) => role === 'referrer' || role === 'chair')

/** Whether every case has its code, which is no other's, its question and somebody there who brings it; and there is one at least. */
export function casesAreWhole({ cases, people }: Drafted): boolean {
  const codes = new Set(cases.map(({ code }) => oneLine(code).toLowerCase()))
  const isWhole = ({ code, question, referrerSeatId }: CaseDraft) => oneLine(code) !== '' && oneLine(question) !== '' && bringersOf({ people }).some(({ id }) => id === referrerSeatId)
  return cases.length > 0 && codes.size === cases.length && cases.every(isWhole)
}

/** As they are sent. */
export const casesOf = ({ cases }: Pick<Drafted, 'cases'>): NonNullable<Plan['cases']> => cases.map(({ code, question, ...one }) => ({ ...one, code: oneLine(code), question: oneLine(question) }))
