const leftwardLetters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/gu
const letters = /\p{L}/gu

/** Whether somebody's words run from right to left: most of their letters do. A name alone in the other writing turns nothing round. */
export const runsLeftward = (words: string): boolean => 2 * (words.match(leftwardLetters)?.length ?? 0) > (words.match(letters)?.length ?? 0)
