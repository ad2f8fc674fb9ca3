const SHORTEST_WORD = 4

/** "AF", "SoL", "NP-utredning": written with capitals that tell it from a word or a name, and so matched as written. */
export const isAbbreviation = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/su.test(word) || (/\p{Lu}/u.test(word) && word.length < SHORTEST_WORD)

/** What a word may be an ending of: "AF:s" and "AF-handläggaren" of "AF", "AFs" too; the word itself first. */
export function mayEnd(word: string): string[] {
  const [beforeHyphen = word] = word.split('-')
  const [beforeColon = word] = beforeHyphen.split(':')
  const bare = /\p{Lu}s$/u.test(beforeColon) ? beforeColon.slice(0, -1) : beforeColon
  return [...new Set([word, beforeHyphen, beforeColon, bare])]
}
