/** A piece of text with its UTF-16 places in the text as it was given (`end` is after the last character). */
export type Piece = { text: string; start: number; end: number }

/**
 * Text made even for counting, and for each of its UTF-16 places the place it came from (one more for the end); null
 * when nothing was moved.
 */
export type NormalText = { text: string; origin: number[] | null }

const SOFT_HYPHEN = '\u00ad'
const INVISIBLE = /[\u200b\u2060\ufeff]/u
/** Hyphens of their own: that of the typesetter, and one that no line ends at. */
const HYPHEN = /^[\u2010\u2011]$/u
/** A character with the marks that belong to it: "å" may come as two, and so may a line break. */
const CLUSTER = /\r\n|\P{M}\p{M}*|\p{M}+/gsu

/** Nearly every text is even as it stands, and need not be walked. */
const EVEN = /^[\n -~¡-¬®-ÿ–—‘’“”…]*$/

const evenOut = (cluster: string): string => {
  if (cluster === '\n' || cluster === '\t') return '\n'
  if (cluster === '\r\n' || /^[\r\v\f\u0085\u2028\u2029]$/u.test(cluster)) return '\n'
  if (cluster === SOFT_HYPHEN || INVISIBLE.test(cluster)) return ''
  if (/^\s$/u.test(cluster)) return ' '
  if (HYPHEN.test(cluster)) return '-'
  return cluster.normalize('NFC')
}

/**
 * Composes letters and their marks (NFC), drops soft hyphens and invisible characters, turns every space and hyphen
 * into an ordinary one and every line break or tab (the edge of a table cell) into a line feed. Never fails.
 */
export const normalise = (text: string): NormalText => {
  if (EVEN.test(text)) return { text, origin: null }
  let even = ''
  const origin: number[] = []
  for (const found of text.matchAll(CLUSTER)) {
    const kept = evenOut(found[0])
    for (let at = 0; at < kept.length; at += 1) origin.push(found.index + Math.min(at, found[0].length - 1))
    even += kept
  }
  origin.push(text.length)
  return { text: even, origin }
}

/** The places in the text as given of two places in even text. */
export const placesOf = ({ origin }: NormalText, from: number, to: number): Omit<Piece, 'text'> => ({ start: origin?.[from] ?? from, end: origin?.[to] ?? to })

/** The piece of even text between two places, with its places in the text as given. */
export const pieceOf = (normal: NormalText, from: number, to: number): Piece => ({ text: normal.text.slice(from, to), ...placesOf(normal, from, to) })
