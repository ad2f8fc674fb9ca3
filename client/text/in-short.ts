/** In characters: what is only a little too long is left whole, or hardly anything would be gone. Of the rest so much is kept at each end. */
const [wholeUpTo, atStart, atEnd] = [60, 36, 18]

/**
 * As much of a text as the name of a button needs, to be heard beside the text itself: its first words and its last,
 * for two pieces of advice often begin alike. No full stop of its own.
 */
export function inShort(text: string): string {
  const bare = text.replace(/\.$/u, '')
  if (bare.length <= wholeUpTo) return bare
  const [first, last] = [wholeWords(bare.slice(0, atStart + 1), 'start') || bare.slice(0, atStart), wholeWords(bare.slice(-atEnd - 1), 'end')]
  return [first.replace(/[\s.,:;–-]+$/u, ''), '…', last].filter((part) => part !== '').join(' ')
}

/** Without the word that is cut: the last one of a start, the first one of an end. */
function wholeWords(piece: string, of: 'start' | 'end'): string {
  return of === 'start' ? piece.slice(0, Math.max(piece.lastIndexOf(' '), 0)) : piece.includes(' ') ? piece.slice(piece.indexOf(' ') + 1) : ''
}

/** "Ändra: Anna ringer vårdcentralen": what the button says, and what it is about. */
export const actOn = (act: string, what: string): string => `${act}: ${inShort(what)}`
