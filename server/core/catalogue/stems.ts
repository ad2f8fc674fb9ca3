/** Endings of Swedish and English words, the longest first: what is left tells a word whatever form it stands in. */
const endings = 'ernas arnas ornas erna arna orna ens ets ers ars en et er ar or es as ns an a e s n t r'.split(' ')
const shortestStem = 3

/** Words that every name and sentence has: they tell nothing apart. */
const empty = new Set('och i på pa till för for att en ett med av som om den det de du kan hos vid från fran eller the and with to of a an in'.split(' '))

export type Token = { plain: string; stem: string; start: number; end: number }

/** Lower case without marks above letters: who writes fast leaves them out. */
const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Of a word that is folded. */
function stemOf(plain: string): string {
  const ending = endings.find((one) => plain.length - one.length >= shortestStem && plain.endsWith(one))
  return ending === undefined ? plain : plain.slice(0, -ending.length)
}

/** The words that tell something, by their stems; `start` and `end` are UTF-16 places in the text. A name of nothing else keeps all its words. */
export function tokensOf(text: string): Token[] {
  const all = [...text.matchAll(/[\p{L}\p{M}\p{Nd}]+/gu)].map(({ 0: word, index }) => ({ word, plain: folded(word), start: index, end: index + word.length }))
  const telling = all.filter(({ word }) => !empty.has(word.toLowerCase()))
  return (telling.length > 0 ? telling : all).map(({ plain, start, end }) => ({ plain, stem: stemOf(plain), start, end }))
}

/** Each two words that follow on each other, as if they had been written as one. */
export const joinedPairs = (tokens: readonly Token[]): string[] => tokens.slice(1).map(({ plain }, at) => stemOf(`${tokens[at]?.plain ?? ''}${plain}`))
