import type { Finding, Language, Severity } from '../finding.ts'
import type { Reading } from '../reading.ts'

/** What one rule says of one place; `better` as in `Finding`. */
export type Found = Pick<Finding, 'start' | 'end' | 'message' | 'better'> & { severity?: Severity }

export type Rule = {
  /** As in the reference: a letter for content, sentences, words or numbers, and its number. */
  id: string
  severity: Severity
  /** The languages whose texts it can judge. */
  languages: readonly Language[]
  find: (reading: Reading) => Found[]
}
