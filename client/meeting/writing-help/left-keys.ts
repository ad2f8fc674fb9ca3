const bare = (words: string) => words.replace(/[\s.!?…]+$/u, '')
const even = (written: string) => written.toLocaleLowerCase('sv').replace(/\s+/gu, ' ')

/** Where words end within a text. */
const endsOfWords = (text: string): number[] => [...text.matchAll(/[\p{L}\p{M}\p{Nd}](?![\p{L}\p{M}\p{Nd}])|.$/gsu)].map(({ 0: last, index }) => index + last.length)

/**
 * Keys of a finding, at most eleven letters and digits that tell nothing of the words: of its rule, the sentence before it and its own
 * words up to the end of each, all of them last. Whoever knows one key knows the finding again when its words have grown.
 */
export function keysOf(rule: string, before: string, words: string): string[] {
  const [begun, said] = [even(`${rule} ${before}`), even(bare(words))]
  const ends = new Set(endsOfWords(said).map((end) => begun.length + end))
  const keys: string[] = []
  let [place, low, high] = [0, 0x811c9dc5, 0x2545f491]
  for (const letter of begun + said) {
    const code = letter.codePointAt(0) ?? 0
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x5bd1e995)
    high ^= high >>> 15
    place += letter.length
    if (ends.has(place)) keys.push(((high >>> 11) * 2 ** 32 + (low >>> 0)).toString(36))
  }
  return keys
}
