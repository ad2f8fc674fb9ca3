import type { Sentence } from '#core/letters/letter.ts'
import { keepDateTogether, restFollows } from '#core/letters/on-paper.ts'
import { firstAndRest, isQuotation, sentenceRun } from '#core/letters/sentence-run.ts'
import { stack, type Box, type Element } from './box.ts'
import type { Look } from './letter-look.ts'
import { textBox, type Run, type Setting } from './text-box.ts'

/** Where a block stands: in which element, how it is set, and how wide its text is. */
export type Place = { root: Element; look: Look; column: number }

export const element = (tag: Element['tag'], parent: Element): Element => ({ tag, parent })

/** Sentences in one element: quotations, words in another language and telephone numbers in one of their own inside it. */
export function runsIn(sentences: Sentence[], parent: Element): Run[] {
  return sentenceRun(sentences).flatMap((sentence, index, all): Run[] => {
    const text = `${sentence.source.kind === 'record' ? keepDateTogether(sentence.text) : sentence.text}${index < all.length - 1 ? ' ' : ''}`
    const { lang, href } = sentence
    if (href !== undefined) {
      const [, number = '', rest = ''] = /^(.*?)(\.? ?)$/su.exec(text) ?? []
      return [{ text: number.replaceAll(' ', '\u00a0'), element: { tag: 'Link' as const, parent, href } }, ...(rest === '' ? [] : [{ text: rest, element: parent }])]
    }
    if (isQuotation(sentence)) return [{ text, element: { tag: 'Quote', parent, ...(lang && { lang }) } }]
    return [{ text, element: lang === undefined ? parent : { tag: 'Span', parent, lang }, isSentence: true }]
  })
}

/** What is said, and what belongs to it: on the same line after a name or a whole sentence, else under it. */
export function linesBox(sentences: Sentence[], parent: Element, setting: Setting, mayFollow: boolean): Box {
  const lines = firstAndRest(sentences)
  const [first = [], rest] = lines
  const follows = mayFollow && rest ? restFollows(first) : null
  if (!follows || !rest) return stack(lines.map((line) => textBox(runsIn(line, element('P', parent)), setting)), 0)
  const begun = runsIn(first, element('P', parent)).map((run): Run => (follows === 'name' ? { ...run, weight: 'strong' } : run))
  const last = begun.at(-1)
  if (last) last.text += ' '
  return textBox([...begun, ...runsIn(rest, element('P', parent))], setting)
}
