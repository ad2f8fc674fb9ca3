import type { Sentence } from '../letter.ts'
import type { Pen } from '../pen.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { whoseWords } from '../sentences/whose-words-by-language.ts'
import type { Whose } from '../sentences/whose-words.ts'
import { fill } from './fill.ts'

/** "Det är Kims eget steg.", and for a name in another script, which takes no Swedish s, the same worded anew: "… för ليلى". */
export function tellWhose(pen: Pen, key: Whose, name: string, slots: Record<string, string>, of: string): Sentence {
  const worded = /\P{Script=Latin}$/u.test(name) ? whoseWords[pen.language] : null
  if (worded === null) return pen.tell(key, { ...slots, names: itemWords[pen.language].genitive(name) }, of)
  return { text: fill(worded[key], { ...slots, name }), source: { kind: 'record', of } }
}
