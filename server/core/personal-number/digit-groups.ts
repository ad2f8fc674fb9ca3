/** What stands between two groups of digits: one mark (a space when there is nothing else). */
export type Gap = { mark: string; isTight: boolean; breaksLine: boolean }

/** Digits in a row. `start` and `end` are UTF-16 places in the text as it was given. */
export type DigitGroup = {
  digits: string
  start: number
  end: number
  /** What parts it from the group before; null when that is too much or too strange to hold one number together. */
  gap: Gap | null
  followsPlus: boolean
}

const SPACE: Gap = { mark: ' ', isTight: false, breaksLine: false }

/** More digits than this in a row are no personal number; the rest are read past. */
const LONGEST_GROUP = 13
const LONGEST_GAP = 12
const LONGEST_SPACE = 6

const isDecimalDigit = (codePoint: number): boolean => /\p{Nd}/u.test(String.fromCodePoint(codePoint))

/** Unicode keeps every script's digits in runs of ten from zero, so the value is the distance from the run's start. */
const digitValue = (codePoint: number): number => {
  let below = 0
  while (isDecimalDigit(codePoint - below - 1)) below += 1
  return below % 10
}

/** One character as plain ASCII: a digit, a space, a line break, a mark, or '' for what the eye cannot see. */
const fold = (character: string): string => {
  if (character === '`') return "'"
  if (character >= '!' && character <= '~') return character
  if (character === ' ') return character
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(character)) return '\n'
  if (/\s/u.test(character)) return ' '
  if (/[\p{Default_Ignorable_Code_Point}\p{M}]/u.test(character)) return ''
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0) ?? 0))
  if (/[\p{Pd}\u2212\u2043\u02d7]/u.test(character)) return '-'
  if (/[\u00b7\u2022\u2219\u22c5]/u.test(character)) return '.'
  if (/[\u2044\u2215]/u.test(character)) return '/'
  if (/[‘’”“´„‚«»‹›]/u.test(character)) return "'"
  if (character === '×') return 'x'
  if (character === '→') return '>'
  const plain = character.normalize('NFKC')
  return plain.length === 1 ? plain : '\ufffd'
}

/** What parts lines or words where text was copied from a page: "<br>", "</td>", "&nbsp;". */
const COPIED = /^\s*(?:<\/?[a-z]{1,3} ?\/?>|&nbsp;)\s*$/iu

/** ")-" and "] - [" are a sign with brackets around it, "'-'" one with quotes, "/-" is a sign written twice, "->" an arrow. */
const plainMarks = (marks: string): string => {
  const signs = marks.replace(/[()[\]{}'"]/gu, '')
  if (signs === '') return marks.charAt(0)
  if (/^[-=]>$/u.test(signs)) return '>'
  return /^(?:[/._]-|-[/._])$/u.test(signs) ? '-' : signs
}

const readGap = (between: string): Gap | null => {
  if (between === ' ' || COPIED.test(between)) return SPACE
  const written = between.replace(/\s/g, '').toLowerCase()
  if (written === '' && between.length > LONGEST_SPACE) return null
  const marks = plainMarks(written)
  const mark = marks === '' ? ' ' : marks.charAt(0)
  const isOneKind = marks.length <= (/[a-z]/u.test(mark) ? 1 : 3) && marks === mark.repeat(marks.length)
  if (marks !== '' && !isOneKind) return null
  if (!' -+./\\_:,()*=|~;[]{}#"\'xt&>'.includes(mark) || between.length > LONGEST_GAP) return null
  return { mark, isTight: written.length === between.length, breaksLine: between.includes('\n') }
}

/** A letter "o" beside a digit and in no word: read as the zero it was meant to be. */
const ZEROS_IN_LETTERS = /(?<=\d)[oO](?!\p{L})|(?<!\p{L})[oO](?=[oO]*\d)/gu
/** A sign or a space as an address or a page writes it: "%2D", "%20", "&#45;". */
const ENCODED = /%2d|&#45;|&#x2d;/giu
const ENCODED_SPACE = /%20/gu
/** The text with such letters as zeros and such signs in their places; null where there is none. */
export const readAnew = (text: string): string | null => {
  const read = text
    .replace(ZEROS_IN_LETTERS, '0')
    .replace(ENCODED, (sign) => '-'.padEnd(sign.length))
    .replace(ENCODED_SPACE, '   ')
  return read === text ? null : read
}

const DIGIT = /\p{Nd}/gu

/** The last of what stands between two digits, folded: as much as tells a gap from what is too much for one. */
const foldedBefore = (text: string, from: number, to: number): string => {
  let folded = ''
  let at = to
  while (at > from && folded.length <= LONGEST_GAP) {
    const isPair = at - from > 1 && /[\udc00-\udfff]/.test(text.charAt(at - 1)) && /[\ud800-\udbff]/.test(text.charAt(at - 2))
    const begin = at - (isPair ? 2 : 1)
    folded = fold(text.slice(begin, at)) + folded
    at = begin
  }
  return from === 0 && at === 0 ? `\ufffd${folded}` : folded
}

/** Reads text into its groups of digits, in order and in one pass; every script's digits come out as 0–9. */
export const digitGroups = (text: string): DigitGroup[] => {
  const groups: DigitGroup[] = []
  let [open, after]: [DigitGroup | null, number] = [null, 0]
  for (const { 0: written, index } of text.matchAll(DIGIT)) {
    const between = index === after && index > 0 ? '' : foldedBefore(text, after, index)
    if (between !== '') open = null
    if (!open) groups.push((open = { digits: '', start: index, end: index, gap: readGap(between), followsPlus: between.endsWith('+') && /(^|[\s(:\ufffd])\+$/.test(between) }))
    if (open.digits.length < LONGEST_GROUP) open.digits += fold(written)
    after = index + written.length
    open.end = after
  }
  return groups
}
