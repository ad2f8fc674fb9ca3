/** The languages that texts are written and checked in. */
export type Language = 'sv' | 'en'

/** Who is to read: the participant's limits are lower than those of a professional. */
export type Audience = 'participant' | 'professional'

/** `error` never passes in our own wording; `warning` is said while one writes; `hint` after all others, or where somebody asks for all. */
export type Severity = 'error' | 'warning' | 'hint'

/**
 * What a rule found. `start` and `end` are UTF-16 places in the text as given (`end` after the last character).
 * `better`, where there is one, may take the place of exactly that piece: the sentence stands without other changes.
 */
export type Finding = {
  /** The rule's id in the reference, "S1". */
  rule: string
  severity: Severity
  start: number
  end: number
  /** One sentence to whoever writes, by the language they read. */
  message: Record<Language, string>
  better?: string
}
