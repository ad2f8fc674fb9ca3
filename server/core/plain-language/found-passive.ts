import type { VerbForm } from './swedish-verbs.ts'

/**
 * A passive among a sentence's words: from its auxiliary, where it has one, to its verb (`last`, inclusive). `form` is
 * known where the lists know the verb, of passives in -s only.
 */
export type Passive = { first: number; last: number; form?: VerbForm }
