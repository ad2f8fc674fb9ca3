import type { Language } from '../finding.ts'

/** A word that may be hard, and what it means in plain words. */
export type Term = {
  /** The headword, as it is written. */
  term: string
  /** Other ways to write or say it; abbreviations with capitals are matched as written. */
  aliases: readonly string[]
  plain: Record<Language, string>
  /** Who answers for the entry: "Sampratad", or the organisation whose own term it is. */
  owner: string
  version: number
  /** The day by which the owner looks at it again, `2027-11-28`. */
  reviewBy: string
}

export type Glossary = readonly Term[]
