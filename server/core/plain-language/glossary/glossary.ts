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
  /** So common that nobody underlines it; a letter explains it where there is room. Its abbreviations are hard all the same. */
  isCommon?: boolean
  /** Those of its names that may as well mean something that stands in no glossary: one asks. */
  unsure?: readonly string[]
}

export type Glossary = readonly Term[]

/** An entry of ours, before it has its owner and its day; in which versions of our glossary it stood, 1 and onwards unless said. */
export type OurEntry = Omit<Term, 'owner' | 'version' | 'reviewBy'> & { from?: number; until?: number }
