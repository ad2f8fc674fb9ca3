import { read } from '../reading.ts'
import { words, type Word } from '../words.ts'
import { isAbbreviation, mayEnd } from './abbreviation.ts'
import type { Glossary, Term } from './glossary.ts'
import { formsOf } from './inflections.ts'

/** A word of a text that the glossary knows. `start` and `end` are UTF-16 places in the text as given. */
export type FoundTerm = {
  start: number
  end: number
  /** What it may mean. Several: nobody can tell which without asking whoever wrote it. */
  terms: Term[]
  /** Under which of its names it was found, as that stands in the glossary. */
  name: string
  /** It may as well mean something that stands in no glossary: one asks then too. */
  isUnsure: boolean
  /** A word that everybody meets: explained at the end of a letter, and never underlined. */
  isCommon: boolean
}

type Form = { words: string[]; name: string; isExact: boolean; term: Term; isUnsure: boolean; isShort: boolean }
type Forms = Map<string, Form[]>

const formsOfGlossary = new WeakMap<Glossary, Forms>()

/** Whether it is so unclear what is meant that one asks, and never explains by guess. */
export const asks = ({ terms, isUnsure }: FoundTerm): boolean => isUnsure || terms.length > 1

/**
 * The glossary's words in a Swedish text, in order, never one over another: at each place the longest. In time that grows as the text does;
 * a glossary is read once. Any text will do.
 */
export function findTerms(text: string, glossary: Glossary): FoundTerm[] {
  return findTermsAmong(read(text, { language: 'sv' }).sentences.map(({ words: inSentence }) => inSentence), text, glossary)
}

/** The same of a text whose words are read already, sentence by sentence. */
export function findTermsAmong(sentences: readonly Word[][], text: string, glossary: Glossary): FoundTerm[] {
  if (glossary.length === 0) return []
  const forms = formsIn(glossary)
  return sentences.flatMap((words) => findInSentence(words.some(({ text: word }) => PARTED.test(word)) ? words.flatMap(parts) : words, text, forms))
}

function findInSentence(words: Word[], text: string, forms: Forms): FoundTerm[] {
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length; ) {
    const here = longestAt(words, at, text, forms)
    const first = words[at]
    const last = words[at + here.length - 1]
    if (here.forms.length > 0 && first && last) found.push(foundFrom(here.forms, first.start, last.end))
    at += Math.max(1, here.length)
  }
  return found
}

function foundFrom(forms: Form[], start: number, end: number): FoundTerm {
  const terms = [...new Set(forms.map(({ term }) => term))]
  return { start, end, terms, name: forms[0]?.name ?? '', isUnsure: forms.some(({ isUnsure }) => isUnsure), isCommon: forms.every(({ term, isShort }) => term.isCommon === true && !isShort) }
}

/** What "AF:s", "AFs" and "AF-handläggaren" have and nearly no word has. */
const HAS_ENDING = /[-:]|\p{Lu}s$/u
const NOTHING: { forms: Form[]; length: number } = { forms: [], length: 0 }

function longestAt(words: Word[], at: number, text: string, forms: Forms): { forms: Form[]; length: number } {
  const first = words[at]
  if (!first || first.kind === 'address') return NOTHING
  for (const begin of HAS_ENDING.test(first.text) ? mayEnd(first.text) : [first.text]) {
    const isEnding = begin !== first.text
    const named = forms.get(begin.length === first.text.length ? first.lower : begin.toLowerCase())
    if (!named) continue
    const known = named.filter((form) => (isEnding ? form.isShort && form.words.length === 1 && form.words[0] === begin : fits(form, words, at, text)))
    const length = Math.max(0, ...known.map((form) => form.words.length))
    if (length > 0) return { forms: known.filter((form) => form.words.length === length), length }
  }
  return NOTHING
}

const fits = ({ words: form, isExact }: Form, words: Word[], at: number, text: string): boolean =>
  form.every((one, offset) => {
    const word = words[at + offset]
    if (!word || (isExact ? word.text !== one : word.lower !== one.toLowerCase())) return false
    return offset === 0 || isGap(text.slice(words[at + offset - 1]?.end, word.start))
  })

/** What may stand inside "hälso- och sjukvården". */
const isGap = (between: string): boolean => /^-?\s+$/u.test(between)

const PARTED = /[/–]/u

/** "AF/FK" and "AF–FK" are two. */
function parts(word: Word): Word[] {
  if (word.kind !== 'word' || !PARTED.test(word.text) || word.text.length !== word.end - word.start) return [word]
  return [...word.text.matchAll(/[^/–]+/gu)].map((part) => ({ kind: 'word', text: part[0], lower: part[0].toLowerCase(), start: word.start + part.index, end: word.start + part.index + part[0].length }))
}

function formsIn(glossary: Glossary): Forms {
  const known = formsOfGlossary.get(glossary)
  if (known) return known
  const forms: Forms = new Map()
  for (const term of glossary) for (const form of formsOfTerm(term)) forms.set(keyOf(form), [...(forms.get(keyOf(form)) ?? []), form])
  formsOfGlossary.set(glossary, forms)
  return forms
}

const keyOf = ({ words }: Form): string => (words[0] ?? '').toLowerCase()

function formsOfTerm(term: Term): Form[] {
  return [term.term, ...term.aliases].flatMap((name) => {
    const isShort = isOneAbbreviation(name)
    const isUnsure = term.unsure?.includes(name) ?? false
    const written = isShort && !name.includes('-') ? [name, ...inSmall(name)] : formsOf(name)
    return written.map((one): Form => ({ words: wordsOf(one), name, isExact: isShort, term, isUnsure, isShort }))
  })
}

/** These are no words in small letters: people write "ring vc" and "Fk". */
const NO_WORDS: ReadonlySet<string> = new Set(['VC', 'FK', 'SGI', 'SIP', 'LSS', 'NPF', 'KBT', 'SIUS', 'DFA'])
const inSmall = (name: string): string[] => (NO_WORDS.has(name) ? [name.toLowerCase(), `${name.charAt(0)}${name.slice(1).toLowerCase()}`] : [])

const isOneAbbreviation = (name: string): boolean => !name.includes(' ') && isAbbreviation(name)

const wordsOf = (text: string): string[] => words(text).map((word) => word.text)
