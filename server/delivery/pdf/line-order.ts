import bidi from 'bidi-js'
import { runsLeftward } from '#core/letters/runs-leftward.ts'
import type { Element } from './box.ts'

const { getEmbeddingLevels } = bidi()

export type Direction = 'ltr' | 'rtl'

/** Stand around a quotation and words in another language, whose direction is their own, and around each sentence, as the page has them. Never drawn. */
const marksOf = (isLeftward: boolean) => [isLeftward ? '\u2067' : '\u2066', '\u2069']
const isApart = ({ tag, lang }: Element) => tag === 'Quote' || tag === 'Link' || lang !== undefined

/**
 * The runs of a paragraph cut where the direction changes, each with its level (Unicode's bidirectional algorithm: even runs from left
 * to right). `base`: of the whole.
 */
export function inLevels<Run extends { text: string; element: Element; isSentence?: boolean }>(runs: Run[], base: Direction): (Run & { level: number })[] {
  const parts = runs.map((run) => ({ run, bare: run.text.trimEnd(), marks: isApart(run.element) ? marksOf(runsLeftward(run.text)) : run.isSentence ? marksOf(base === 'rtl') : ['', ''] }))
  const whole = parts.map(({ run, bare, marks }) => marks[0] + bare + marks[1] + run.text.slice(bare.length)).join('')
  const { levels } = getEmbeddingLevels(whole, base)
  let at = 0
  return parts.flatMap(({ run, bare, marks: [before = '', after = ''] }) => {
    const from = at + before.length
    const to = from + bare.length
    at = to + after.length + run.text.length - bare.length
    return cutByLevel(run, [...levels.subarray(from, to), ...levels.subarray(to + after.length, at)])
  })
}

function cutByLevel<Run extends { text: string }>(run: Run, levels: number[]): (Run & { level: number })[] {
  const pieces: (Run & { level: number })[] = []
  let from = 0
  for (let to = 1; to <= run.text.length; to += 1) {
    if (to < run.text.length && levels[to] === levels[from]) continue
    pieces.push({ ...run, text: run.text.slice(from, to), level: levels[from] ?? 0 })
    from = to
  }
  return pieces
}

/** The places of a line's pieces from left to right: from the highest level down, all that follow each other at it or above change places. */
export function fromLeftToRight(levels: number[]): number[] {
  const order = levels.map((_, index) => index)
  for (let level = Math.max(0, ...levels); level > 0; level -= 1) {
    for (let from = 0; from < order.length; from += 1) {
      let to = from
      while (to < order.length && (levels[order[to] ?? 0] ?? 0) >= level) to += 1
      if (to - from > 1) order.splice(from, to - from, ...order.slice(from, to).toReversed())
      from = to
    }
  }
  return order
}
