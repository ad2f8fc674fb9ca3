import { leftAlonePlace, type Drafts } from '#client/live/drafts.ts'
import { sentences } from '#core/plain-language/sentences.ts'
import { keysOf } from './left-keys.ts'
import type { Shown } from './which-finding.ts'

type Said = Pick<Shown, 'rule' | 'start' | 'words'>

/** So many characters the room keeps of one place, all of them single bytes: the oldest keys go. */
const longest = 4000

const isKey = (written: string): boolean => /^[0-9a-z]{1,11}$/u.test(written)

/** What stands in the sentence of a place before it. */
const sentenceBefore = (text: string, sentenceStarts: readonly number[], place: number): string => text.slice(sentenceStarts.findLast((start) => start <= place) ?? 0, place)

/**
 * What somebody has chosen to let stand. It is a judgement of the words where they stand, so it holds for that sentence, in every
 * field. Kept are keys that tell nothing of the words, where what is half written is kept: with the room, for this seat alone, beyond
 * a reload, and never in the browser.
 */
export class LeftAlone {
  readonly #drafts: Pick<Drafts, 'get' | 'set'>
  #read: { kept: string; keys: ReadonlySet<string> } = { kept: '', keys: new Set() }

  constructor(drafts: Pick<Drafts, 'get' | 'set'>) {
    this.#drafts = drafts
  }

  /** Lets a finding in a text be. */
  leave = (finding: Said, text: string) => {
    const key = this.#keys(text)(finding).at(-1)
    if (key === undefined) return
    let kept = [...[...this.#all()].filter((one) => one !== key), key].join(' ')
    while (kept.length > longest) kept = kept.slice(kept.indexOf(' ') + 1)
    this.#drafts.set(leftAlonePlace, kept)
  }

  /** Asks of findings in a text whether they have been left, also where their sentence has gone on since. */
  leftIn = (text: string): ((finding: Said) => boolean) => {
    const keys = this.#keys(text)
    return (finding) => this.#all().size > 0 && keys(finding).some((key) => this.#all().has(key))
  }

  #keys(text: string): (finding: Said) => string[] {
    let starts: readonly number[] | null = null
    return ({ rule, start, words }) => {
      starts ??= sentences(text).map((sentence) => sentence.start)
      return keysOf(rule, sentenceBefore(text, starts, start), words)
    }
  }

  /** Nothing where something else stands there than was written here. */
  #all(): ReadonlySet<string> {
    const kept = this.#drafts.get(leftAlonePlace) ?? ''
    if (kept !== this.#read.kept) this.#read = { kept, keys: new Set(kept.split(' ').filter(isKey)) }
    return this.#read.keys
  }
}
