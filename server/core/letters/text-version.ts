import type { Language } from '#core/meeting/languages.ts'

/** Words as they stand in a message file: a text, one with something to fill in, or several by name. */
export type Wording = string | ((...filled: never[]) => string) | { readonly [name: string]: Wording }

/** What was shown: read aloud in the meeting, asked on the screen, printed, filled in beforehand, or asked apart; or, to be known and not answered, what we do with one's data. */
export type Shown = 'aloud' | 'screen' | 'paper' | 'plan' | 'apart' | 'notice'

/**
 * The version of a text that somebody says yes to, or is told, as `screen-sv-9f86d081884c7d65`: made of its very words, so that nobody has to remember to raise a
 * number. What is filled in stands in the record itself. It tells texts apart and guards nothing.
 */
export const versionOf = (shown: Shown, locale: Language, words: Wording): string => `${shown}-${locale}-${hashOf(wholeText(words))}`

function wholeText(words: Wording): string {
  if (typeof words === 'string') return words
  // Each place that is filled in is told from the others.
  if (typeof words === 'function') return words(...(Array.from({ length: words.length }, (_, place) => `{${place}}`) as never[]))
  return Object.keys(words).toSorted().map((name) => `${name}: ${wholeText(words[name] ?? '')}`).join('\n')
}

const [start, prime, bits] = [0xcbf29ce484222325n, 0x100000001b3n, 64]

/** FNV-1a in 64 bits over UTF-16 units, in hexadecimal. */
function hashOf(text: string): string {
  let hash = start
  for (let at = 0; at < text.length; at += 1) hash = BigInt.asUintN(bits, (hash ^ BigInt(text.charCodeAt(at))) * prime)
  return hash.toString(16).padStart(16, '0')
}
