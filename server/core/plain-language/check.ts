import type { Finding } from './finding.ts'
import { read, type HowToRead } from './reading.ts'
import { allRules } from './rules/all-rules.ts'

/**
 * What the rules say of a text, in the order of its places, the graver first where two stand at one place. The same
 * text always gives the same findings; any text will do.
 */
export function check(text: string, how: HowToRead): Finding[] {
  const reading = read(text, how)
  return allRules
    .filter(({ languages }) => languages.includes(how.language))
    .flatMap(({ id, severity, find }) => find(reading).map((found): Finding => ({ severity, ...found, rule: id })))
    .sort((a, b) => a.start - b.start || gravity[a.severity] - gravity[b.severity] || a.end - b.end)
}

const gravity: Record<Finding['severity'], number> = { error: 0, warning: 1, hint: 2 }
