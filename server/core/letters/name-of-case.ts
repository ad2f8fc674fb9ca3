import type { Plan } from '#core/meeting/plan.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { letterWords } from './sentences/letter-words-by-language.ts'
import { fill } from './wording/fill.ts'

/** "Ärende K 12:" of one of several cases; null where there is none such. */
export const nameOfCase =
  ({ cases }: Pick<Plan, 'cases'>, language: Language) =>
  (caseId: string): string | null => {
    const code = cases?.find(({ id }) => id === caseId)?.code
    return code === undefined ? null : fill(letterWords[language].ofCaseEarlier, { code })
  }
