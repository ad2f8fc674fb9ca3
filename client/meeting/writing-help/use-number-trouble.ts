import { containsPersonalNumber } from '#core/personal-number/personal-number.ts'
import { useWords } from '#client/text/use-words.tsx'

/**
 * Why a text can not be saved while it holds a personal number, as the server will say it; else null. The only help in
 * the participant's and the support person's own fields: their words are theirs, and nobody marks them.
 */
export function useNumberTrouble(text: string): string | null {
  const { refusals } = useWords('refusals')
  return containsPersonalNumber(text) ? refusals.personalNumber : null
}
