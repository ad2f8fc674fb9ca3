import { glossaryOf, type Plan } from '#core/meeting/plan.ts'
import { isAbbreviation } from '#core/plain-language/glossary/abbreviation.ts'
import { asks, findTerms, type FoundTerm } from '#core/plain-language/glossary/find-terms.ts'
import type { Glossary, Term } from '#core/plain-language/glossary/glossary.ts'
import { ourGlossary } from '#core/plain-language/glossary/our-glossary.ts'
import { titleOf } from '#core/plain-language/glossary/title-of.ts'
import { withOwnTerms } from '#core/plain-language/glossary/own-terms.ts'
import type { Block, Sentence } from '../letter.ts'
import { sentencesOf } from '../letter-sentences.ts'
import type { Pen } from '../pen.ts'

const mostWords = 8

type Used = FoundTerm & { term: Term }

/** The hard words of these blocks, explained: [TERM-10] says which. None where none is used. */
export function hardWords(pen: Pen, blocks: Block[]): Block[] {
  const sentences = blocks.flatMap(sentencesOf)
  const explained = new Set(usedIn(sentences.filter(isOurs), pen).map(({ term }) => term.term))
  const used = usedIn(sentences.filter((sentence) => !isOurs(sentence)), pen).filter(({ term }) => !explained.has(term.term))
  const chosen = [...used].sort((a, b) => easeOf(a) - easeOf(b)).slice(0, mostWords)
  const words = used.filter((one) => chosen.includes(one)).map(({ term, name }) => ({ term: titleOf(term, name), explanation: explanationOf(pen, term) }))
  return words.length === 0 ? [] : [pen.heading('wordsHeading'), { kind: 'words', words }]
}

/** Each term once, also where a Swedish and an English sentence name it, in the order of first use; what nobody can tell the meaning of is left out. */
function usedIn(sentences: Sentence[], pen: Pen): Used[] {
  const firsts = new Map<string, Used>()
  for (const sentence of sentences) {
    const found = foundIn(sentence, pen).filter((one) => !asks(one) && isWorthIt(one, sentence))
    for (const one of found) for (const term of one.terms) firsts.set(term.term, hardest(firsts.get(term.term), { ...one, term }))
  }
  return [...firsts.values()]
}

/** By language and text. */
type Found = Map<Sentence['lang'], Map<string, FoundTerm[]>>
/** Most sentences stand in the next letter of the same meeting too. What was found goes with its plan. */
const found = new WeakMap<Plan, Found>()
/** More than a letter and its appendix have: each open meeting keeps so many in a language. */
const mostKept = 150
const nothing: FoundTerm[] = []

function foundIn({ text, lang }: Sentence, pen: Pen): FoundTerm[] {
  const language = lang ?? pen.language
  const ofPlan: Found = found.get(pen.plan) ?? new Map()
  found.set(pen.plan, ofPlan)
  const known = ofPlan.get(language) ?? new Map<string, FoundTerm[]>()
  ofPlan.set(language, known)
  const before = known.get(text)
  if (before) return before
  const terms = findTerms(text, glossaryFor(pen, language))
  if (known.size >= mostKept) known.clear()
  known.set(text, terms.length === 0 ? nothing : terms)
  return terms
}

/** A common word in a sentence that we put together, "Haninge kommun", helps nobody; what an authority is, by its name, does. */
const isWorthIt = ({ isCommon, terms }: FoundTerm, { source }: Sentence): boolean => !isCommon || source.kind === 'person' || terms.every(isAuthority)

const isAuthority = ({ term }: Term): boolean => /^\p{Lu}\p{Ll}/u.test(term)

/** "Försäkringskassan" and later "FK": what is explained is the abbreviation. */
const hardest = (known: Used | undefined, used: Used): Used => (known && easeOf(known) <= easeOf(used) ? known : used)

const easeOf = ({ name, isCommon }: Used): number => (isAbbreviation(name) ? 0 : isCommon ? 2 : 1)

/** Our words are Swedish. Of English text only the names of authorities are known. */
function glossaryFor({ plan }: Pen, language: Sentence['lang']): Glossary {
  const { version, own } = glossaryOf(plan)
  const all = withOwnTerms(ourGlossary(version), own)
  return language === 'sv' ? all : namesIn(all)
}

const names = new WeakMap<Glossary, Glossary>()

function namesIn(all: Glossary): Glossary {
  const known = names.get(all) ?? all.filter(isAuthority).map((term) => ({ ...term, aliases: [] }))
  names.set(all, known)
  return known
}

const explanationOf = ({ language }: Pen, { plain }: Term): Sentence => ({ text: plain[language], source: { kind: 'record', of: 'glossary' } })

const isOurs = ({ source }: Sentence): boolean => source.kind === 'template'
