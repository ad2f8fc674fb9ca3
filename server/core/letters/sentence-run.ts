import type { Sentence } from './letter.ts'

/**
 * Sentences that follow each other on one line: own words without a full stop, in quotation marks or not, get one before the next sentence begins.
 * Every drawing uses this, so that page, print and text say the same.
 */
export const sentenceRun = (sentences: Sentence[]): Sentence[] =>
  sentences.map((sentence, index) => (index === sentences.length - 1 || /[.!?…:,;)]$|[.!?…:,;)][”"»]$/u.test(sentence.text) ? sentence : { ...sentence, text: `${sentence.text}.` }))

/** What is said, after who said it where that stands before, and under it the reason, the answer and what else belongs to it. */
export function firstAndRest(sentences: Sentence[]): Sentence[][] {
  const [label, words] = sentences
  const hasLabel = label?.source.kind === 'record' && label.text.endsWith(':') && words?.source.kind === 'person'
  const first = sentences.slice(0, hasLabel ? 2 : 1)
  const rest = sentences.slice(first.length)
  return [first, sentenceRun(rest)].filter((line) => line.length > 0)
}

/** Whether these are somebody's words between quotation marks, in any language that a letter has [LET-5]. */
export const isQuotation = ({ text, source }: Sentence): boolean => source.kind === 'person' && /^[”“„«»].*[”“»«]\.?$/su.test(text)
