import { normalise, type NormalText } from './normalise.ts'
import { listMarkOf } from './list-mark.ts'

/** A line of fewer words is a heading, a greeting or an item, and goes on nowhere. */
export const FEWEST_OF_A_LINE = 4
const BEGINS_SMALL = /^ *\p{Ll}/u
const ENDS = /[.!?…:;]["”'’»)\]]* *$/u
const ADDRESS = /^ *(?:https?:|www\.|[^\s@]+@)/u
/** Nearly every text has no line that could go on from another. */
const MAY_GO_ON = /\n *\p{Ll}/u

const goesOn = (line: string): boolean => !ENDS.test(line) && !line.trimStart().startsWith('#') && (line.match(/\p{L}[^ ]*/gu)?.length ?? 0) >= FEWEST_OF_A_LINE

/** The places of the line breaks within sentences: after a line that has begun a sentence and no stop, before a small letter. */
function wrapsOf(text: string, isCell: (at: number) => boolean): number[] {
  const wraps: number[] = []
  let from = 0
  let isUnderWay = false
  for (const line of text.split('\n')) {
    const isSmall = BEGINS_SMALL.test(line) && listMarkOf(line) === ''
    const isJoined: boolean = isUnderWay && isSmall && !isCell(from - 1) && !ADDRESS.test(line)
    if (isJoined) wraps.push(from - 1)
    isUnderWay = (isJoined || !isSmall) && goesOn(line)
    from += line.length + 1
  }
  return wraps
}

/**
 * Even text where a sentence that was pasted with hard line breaks is one line: a space stands for the break, so that
 * every place is the same. What begins in small letters on every line is a list, and is left.
 */
export function evenText(given: string): NormalText {
  const { text, origin } = normalise(given)
  if (!MAY_GO_ON.test(text)) return { text, origin }
  let joined = ''
  let from = 0
  for (const at of wrapsOf(text, (place) => given[origin?.[place] ?? place] === '\t')) {
    joined += `${text.slice(from, at)} `
    from = at + 1
  }
  return { text: joined + text.slice(from), origin }
}
