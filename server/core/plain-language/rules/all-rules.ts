import type { Rule } from './rule.ts'
import { sentenceLength } from './s1-sentence-length.ts'
import { passive } from './s3-passive.ts'

/** Every rule, in the order of the reference. */
export const allRules: readonly Rule[] = [
  sentenceLength,
  passive,
]
