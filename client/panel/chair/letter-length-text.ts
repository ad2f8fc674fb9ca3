import type { LetterNotes } from '#core/letters/letter-notes.ts'
import type { Words } from '#client/text/words.ts'

/** What the chair is told of how the letter reads: that, why as long as it can be changed, and what can be done now. Null where it is neither long nor heavy. */
export function letterLengthText({ words, isLong, isHeavy, why }: LetterNotes, isClosed: boolean, says: Words<'panel'>['letters']['length']): string | null {
  if (!isLong && !isHeavy) return null
  const that = [...(isLong ? [says.isLong(words)] : []), ...(isHeavy ? [says.isHeavy] : [])]
  return [...that, ...(isClosed ? [says.after] : [says[why.length > 1 ? 'both' : (why[0] ?? 'ownWords')], says.now])].join(' ')
}
