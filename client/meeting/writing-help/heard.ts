import type { Shown } from './which-finding.ts'

type Said = Pick<Shown, 'rule' | 'words'>

const bare = (words: string) => words.replace(/[\s.!?…]+$/u, '').toLocaleLowerCase('sv')

/** Whether it is the same finding: the same rule on the same words, also when the sentence has gone on since. */
function isSame(one: Said, later: Said): boolean {
  const [first, now] = [bare(one.words), bare(later.words)]
  return one.rule === later.rule && now.startsWith(first) && !/^[\p{L}\p{Nd}]/u.test(now.slice(first.length))
}

/** What was last to be heard: a finding, with whether Tab answered it then, or that the better wording was taken. */
export type Heard = { finding: Shown; isKeyed: boolean } | { taken: string } | null

/** What is to be heard when this is shown. The same finding is not heard anew, though its sentence has grown; that something was taken is not cut short. */
export function heardOf(before: Heard, shown: Shown | null, isKeyed: boolean): Heard {
  if (shown === null) return before !== null && 'taken' in before ? before : null
  return before !== null && 'finding' in before && isSame(before.finding, shown) ? before : { finding: shown, isKeyed }
}
