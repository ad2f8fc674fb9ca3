import { leftAlonePlace, type Drafts } from '#client/live/drafts.ts'
import type { Shown } from './which-finding.ts'

type Said = Pick<Shown, 'rule' | 'words'>
const isSaid = (one: unknown): one is Said => typeof one === 'object' && one !== null && 'rule' in one && typeof one.rule === 'string' && 'words' in one && typeof one.words === 'string'

const bare = (words: string) => words.replace(/[\s.!?…]+$/u, '').toLocaleLowerCase('sv')

/** Whether it is the same finding: the same rule on the same words, also when the sentence has gone on since. */
export function isSame(one: Said, later: Said): boolean {
  const [first, now] = [bare(one.words), bare(later.words)]
  return one.rule === later.rule && now.startsWith(first) && !/^[\p{L}\p{Nd}]/u.test(now.slice(first.length))
}

/** So many characters the room keeps of one place: the oldest go. */
const longest = 4000

/**
 * What somebody has chosen to let stand. It is a judgement of the words, so it holds in every field, and it is kept where
 * what is half written is kept: with the room, for this seat alone, beyond a reload, and never in the browser.
 */
export class LeftAlone {
  readonly #drafts: Pick<Drafts, 'get' | 'set'>
  #read: { text: string; left: readonly Said[] } = { text: '', left: [] }

  constructor(drafts: Pick<Drafts, 'get' | 'set'>) {
    this.#drafts = drafts
  }

  leave = ({ rule, words }: Said) => {
    const left = [...this.#all(), { rule, words }]
    while (JSON.stringify(left).length > longest) left.shift()
    this.#drafts.set(leftAlonePlace, JSON.stringify(left))
  }

  has = (finding: Said): boolean => this.#all().some((one) => isSame(one, finding))

  #all(): readonly Said[] {
    const text = this.#drafts.get(leftAlonePlace) ?? ''
    if (text !== this.#read.text) this.#read = { text, left: leftOf(text) }
    return this.#read.left
  }
}

/** Nothing where something else stands there than was written here. */
function leftOf(text: string): readonly Said[] {
  try {
    const left: unknown = JSON.parse(text)
    return Array.isArray(left) ? left.filter(isSaid) : []
  } catch {
    return []
  }
}
