import { words } from '#core/plain-language/words.ts'
import type { Block, Sentence } from './letter.ts'
import { paragraph, type Pen } from './pen.ts'
import type { LetterWords } from './sentences/letter-words.ts'
import { kindText } from './wording/kind-of-information.ts'
import { listText } from './wording/list-text.ts'

/** A sentence of ours has so many words at most, names and all. */
const mostWords = 15

/** Names that a sentence of ours ends with: `key` has them in its slot, `lead` is the line before a list of them. */
export type Naming = { key: keyof LetterWords; lead: keyof LetterWords; slot: 'organisations' | 'categories'; names: string[]; others?: Record<string, string> }

/** Each name in the reader's language where it is one of ours; `isTheirs` where it stands as it was written. */
const inLanguage = (pen: Pen, { slot, names }: Naming): { text: string; isTheirs: boolean }[] =>
  names.map((name) => {
    const own = slot === 'categories' ? kindText(name, pen.language) : undefined
    return { text: own ?? name, isTheirs: own === undefined }
  })

/** Whether one of our sentences is longer than it may be. */
export const isTooLong = ({ text }: Sentence): boolean => words(text).length > mostWords

/** As one sentence; null where that would be longer than a sentence of ours may be, or would be in two languages. */
export function inOneSentence(pen: Pen, naming: Naming): Sentence | null {
  const { key, slot, others = {} } = naming
  const names = inLanguage(pen, naming)
  if (slot === 'categories' && pen.plan.language !== pen.language && names.some(({ isTheirs }) => isTheirs)) return null
  const said = pen.tell(key, { ...others, [slot]: listText(names.map(({ text }) => text), pen.language) }, 'consents')
  return isTooLong(said) ? null : said
}

/** Sentences in paragraphs, and what names too many in a list of its own, in the order they come. */
export function sentencesOrLists(pen: Pen, parts: (Sentence | Naming)[]): Block[] {
  const blocks: Block[] = []
  for (const part of parts) {
    const sentence = 'text' in part ? part : inOneSentence(pen, part)
    const last = blocks.at(-1)
    if (sentence === null) blocks.push(...listed(pen, part as Naming))
    else if (last?.kind === 'paragraph') last.sentences.push(sentence)
    else blocks.push(paragraph(sentence))
  }
  return blocks
}

/** The names of a list stand alone, in the language they were written in. */
const listed = (pen: Pen, naming: Naming): Block[] => [
  paragraph(pen.tell(naming.lead, naming.others ?? {}, 'consents')),
  { kind: 'list', isNumbered: false, items: inLanguage(pen, naming).map(({ text, isTheirs }) => [{ text, source: { kind: 'record', of: 'consents' }, ...(isTheirs && pen.plan.language !== pen.language && { lang: pen.plan.language }) }]) },
]
