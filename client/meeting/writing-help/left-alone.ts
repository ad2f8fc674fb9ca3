import type { Shown } from './which-finding.ts'

type Said = Pick<Shown, 'rule' | 'words'>

const bare = (words: string) => words.replace(/[\s.!?…]+$/u, '').toLocaleLowerCase('sv')

/** Whether it is the same finding: the same rule on the same words, also when the sentence has gone on since. */
export function isSame(one: Said, later: Said): boolean {
  const [first, now] = [bare(one.words), bare(later.words)]
  return one.rule === later.rule && now.startsWith(first) && !/^[\p{L}\p{Nd}]/u.test(now.slice(first.length))
}

/** What somebody has chosen to let stand, for as long as the page has the meeting. It is a judgement of the words, so it holds in every field. */
export class LeftAlone {
  readonly #left: Said[] = []

  leave = ({ rule, words }: Said) => void this.#left.push({ rule, words })
  has = (finding: Said): boolean => this.#left.some((one) => isSame(one, finding))
}

const bySession = new WeakMap<object, LeftAlone>()

/** The same for the same session, and never kept in the browser. */
export function leftIn(session: object): LeftAlone {
  const left = bySession.get(session) ?? new LeftAlone()
  bySession.set(session, left)
  return left
}
