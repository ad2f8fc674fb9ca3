import type { LetterNotes } from '#core/letters/letter-notes.ts'
import type { Words } from '#client/text/words.ts'

type Says = Words<'panel'>['letters']['length']

/** What the chair is told of how the letter reads: that, why as long as it can be changed, and what can be done now. Null where there is nothing to tell. */
export function letterLengthText(notes: LetterNotes, isClosed: boolean, says: Says): string | null {
  return [...lengthTexts(notes, isClosed, says), ...unprintableTexts(notes, isClosed, says)].join(' ') || null
}

function lengthTexts({ words, isLong, isHeavy, why }: LetterNotes, isClosed: boolean, says: Says): string[] {
  if (!isLong && !isHeavy) return []
  const that = [...(isLong ? [says.isLong(words)] : []), ...(isHeavy ? [says.isHeavy] : [])]
  return [...that, ...(isClosed ? [says.after] : [says[why.length > 1 ? 'both' : (why[0] ?? 'ownWords')], says.now])]
}

/** The first of them are enough to know what it is about. */
const fewWords = 3

const unprintableTexts = ({ unprintable }: LetterNotes, isClosed: boolean, says: Says): string[] =>
  unprintable.length === 0 ? [] : [says.unprintable(unprintable.slice(0, fewWords).join(', ')), isClosed ? says.print : says.write]
