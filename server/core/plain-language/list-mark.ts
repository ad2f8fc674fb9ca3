const LIST_MARK = /^(?:[-–—*•·‣▪◦]|#{1,6}|\p{Nd}{1,3}[.)]|\p{L}\))(?= )/u

const INLINE_MARK = /(?<![\p{L}\p{Nd}])(\p{Nd}{1,2})[.)](?= +\p{Lu})/gu
const MAY_STAND_BEFORE_MARK = /(?:^|[.!?…:]["”]?|\p{Extended_Pictographic}) *$/u

/** The places of list numbers within a block, in their order from 1 on: "Gör så här: 1. Ring. 2. Boka." Its own mark ends at `begin`. */
export function inlineMarks(block: string, begin: number): [number, number][] {
  let next = Number(/\p{Nd}{1,2}/u.exec(listMarkOf(block))?.[0] ?? 0) + 1
  const marks: [number, number][] = []
  for (const { 0: mark, 1: number, index } of block.matchAll(INLINE_MARK)) {
    if (index < begin || Number(number) !== next || !MAY_STAND_BEFORE_MARK.test(block.slice(0, index))) continue
    marks.push([index, index + mark.length])
    next += 1
  }
  return marks
}

/** The list mark that a line begins with, after its indent; empty where there is none. */
export const listMarkOf = (line: string): string => LIST_MARK.exec(line.trimStart())?.[0] ?? ''
