import { normalise, type NormalText } from './normalise.ts'
import { listMarkOf } from './list-mark.ts'

/** A line of fewer words is a heading, a greeting or an item, and goes on nowhere. */
export const FEWEST_OF_A_LINE = 4
const BEGINS_SMALL = /^ *\p{Ll}/u
const ENDS = /[.!?…:;]["”'’»)\]]* *$/u
const ADDRESS = /^ *(?:https?:|www\.|[^\s@]+@)/u
const FIRST_WORD = /^ *(\p{Lu}[^ ]*)/u
/** Words that end no sentence, in either language. */
const endNothing = 'och|eller|samt|att|hos|and|or|the'
/** These may ("Sara följer med"), but hardly in a line so long. */
const hardlyEnd = 'av|din|en|ett|från|för|i|med|min|om|på|till|vår|a|at|for|from|of|to|with|your'
const LONG_LINE = 60
const ENDS_NOTHING = new RegExp(String.raw`(?<!\p{L})(?:${endNothing})$`, 'u')
const HARDLY_ENDS = new RegExp(String.raw`(?<!\p{L})(?:${hardlyEnd})$`, 'u')
/** Nearly every text has no line that could go on from another. */
const MAY_GO_ON = new RegExp(String.raw`\n(?: *\p{Ll}|(?<=(?<!\p{L})(?:${endNothing}|${hardlyEnd}) *\n))`, 'u')

const goesOn = (line: string): boolean => !ENDS.test(line) && !line.trimStart().startsWith('#') && (line.match(/\p{L}[^ ]*/gu)?.length ?? 0) >= FEWEST_OF_A_LINE

/** Whether a line that no stop ends was cut before a capital: it ends as no sentence does, or the next word had no room in `width`. */
function isCut(line: string, next: string, width: number): boolean {
  const [, word] = FIRST_WORD.exec(next) ?? []
  const end = line.trimEnd()
  return word !== undefined && listMarkOf(next) === '' && (ENDS_NOTHING.test(end) || (end.length >= LONG_LINE && HARDLY_ENDS.test(end)) || end.length + 1 + word.length > width)
}

/** The places of the line breaks within sentences: after a line that has begun a sentence and no stop, before a small letter or where it was cut. `widest` is the longest line before a small letter, 0 where there is none. */
function wrapsOf(text: string, isCell: (at: number) => boolean, width = Infinity): { wraps: number[]; widest: number } {
  const wraps: number[] = []
  let [from, widest, isUnderWay, before] = [0, 0, false, '']
  for (const line of text.split('\n')) {
    const isSmall = BEGINS_SMALL.test(line) && listMarkOf(line) === ''
    const isJoined: boolean = isUnderWay && !isCell(from - 1) && (isSmall ? !ADDRESS.test(line) : isCut(before, line, width))
    if (isJoined) wraps.push(from - 1)
    if (isJoined && isSmall) widest = Math.max(widest, before.trimEnd().length)
    isUnderWay = (isJoined || !isSmall) && goesOn(line)
    before = line
    from += line.length + 1
  }
  return { wraps, widest }
}

/**
 * Even text where a sentence that was pasted with hard line breaks is one line: a space stands for the break, so that
 * every place is the same. What begins in small letters on every line is a list, and is left.
 */
export function evenText(given: string): NormalText {
  const { text, origin } = normalise(given)
  if (!MAY_GO_ON.test(text)) return { text, origin }
  const isCell = (place: number): boolean => given[origin?.[place] ?? place] === '\t'
  const first = wrapsOf(text, isCell)
  const { wraps } = first.widest > 0 ? wrapsOf(text, isCell, first.widest) : first
  let joined = ''
  let from = 0
  for (const at of wraps) {
    joined += `${text.slice(from, at)} `
    from = at + 1
  }
  return { text: joined + text.slice(from), origin }
}
