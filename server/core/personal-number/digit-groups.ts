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
  if (character >= '!' && character <= '~') return character
  if (character === ' ') return character
  if (/[\n\r\v\f\u0085\u2028\u2029]/u.test(character)) return '\n'
  if (/\s/u.test(character)) return ' '
  if (/[\p{Default_Ignorable_Code_Point}\p{M}]/u.test(character)) return ''
  if (/\p{Nd}/u.test(character)) return String(digitValue(character.codePointAt(0) ?? 0))
  if (/[\p{Pd}\u2212\u2043\u02d7]/u.test(character)) return '-'
  if (/[\u00b7\u2022\u2219\u22c5]/u.test(character)) return '.'
  if (/[\u2044\u2215]/u.test(character)) return '/'
  if (/[‘’”“´`]/u.test(character)) return "'"
  const plain = character.normalize('NFKC')
  return plain.length === 1 ? plain : '\ufffd'
}

/** What parts lines or words where text was copied from a page: "<br>", "</td>", "&nbsp;". */
const COPIED = /^\s*(?:<\/?[a-z]{1,3} ?\/?>|&nbsp;)\s*$/iu

/** ")-" and "] - [" are a sign with brackets around it, "/-" is a sign written twice. */
const plainMarks = (marks: string): string => {
  const signs = marks.replace(/[()[\]{}]/gu, '')
  if (signs === '') return marks.charAt(0)
  return /^(?:[/._]-|-[/._])$/u.test(signs) ? '-' : signs
}

const readGap = (between: string): Gap | null => {
  if (between === ' ' || COPIED.test(between)) return SPACE
  const written = between.replace(/\s/g, '')
  if (written === '' && between.length > LONGEST_SPACE) return null
  const marks = plainMarks(written)
  const mark = marks === '' ? ' ' : marks.charAt(0)
  const isOneKind = marks.length <= 3 && marks === mark.repeat(marks.length)
  if (marks !== '' && !isOneKind) return null
  if (!' -+./\\_:,()*=|~;[]{}#"\''.includes(mark) || between.length > LONGEST_GAP) return null
  return { mark, isTight: written === between, breaksLine: between.includes('\n') }
}

/** A letter "o" where a digit stands before, and no letter after: read as the zero it was meant to be. */
const ZEROS_IN_LETTERS = /(?<=\d)[oO](?!\p{L})/gu
/** The text with such letters as zeros, each in its place; null where there is none. */
export const withZeros = (text: string): string | null => {
  const read = text.replace(ZEROS_IN_LETTERS, '0')
  return read === text ? null : read
}

/** Reads text into its groups of digits, in order and in one pass; every script's digits come out as 0–9. */
export const digitGroups = (text: string): DigitGroup[] => {
  const groups: DigitGroup[] = []
  let open: DigitGroup | null = null
  let between = '\ufffd'
  let place = 0
  for (const character of text) {
    const folded = fold(character)
    const end = place + character.length
    if (folded >= '0' && folded <= '9') {
      if (!open) groups.push((open = { digits: '', start: place, end, gap: readGap(between), followsPlus: between.endsWith('+') && /(^|[\s(:\ufffd])\+$/.test(between) }))
      if (open.digits.length < LONGEST_GROUP) open.digits += folded
      open.end = end
      between = ''
    } else if (folded !== '') {
      open = null
      between = (between + folded).slice(-LONGEST_GAP - 1)
    }
    place = end
  }
  return groups
}
