import { isSame } from './left-alone.ts'
import type { Shown } from './which-finding.ts'

/** What was last to be heard: a finding, with whether Tab answered it then, or that the better wording was taken. */
export type Heard = { finding: Shown; isKeyed: boolean } | { taken: string } | null

/** What is to be heard when this is shown. The same finding is not heard anew, though its sentence has grown; that something was taken is not cut short. */
export function heardOf(before: Heard, shown: Shown | null, isKeyed: boolean): Heard {
  if (shown === null) return before !== null && 'taken' in before ? before : null
  return before !== null && 'finding' in before && isSame(before.finding, shown) ? before : { finding: shown, isKeyed }
}
