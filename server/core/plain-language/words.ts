import { placesOf, type NormalText, type Piece } from './normalise.ts'
import { sentencePlaces } from './sentences.ts'
import { evenText } from './wrapped-lines.ts'

/**
 * A word; an `address` is an e-mail or web address, a `number` also a phone number, date, time or sum, spaces and all.
 * `lower` is its lower-case form, which is what lists are keyed by.
 */
export type Word = Piece & { lower: string; kind: 'word' | 'number' | 'address' }

/** Lengths are bounded (a name in an address has at most 63 characters) so that no text is slow to read. */
const LABEL = String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}-]{0,62}`
const PATH = String.raw`[^\s<>"”]*[\p{L}\p{Nd}\/]`
const ADDRESS = [
  String.raw`(?:https?:\/\/|www\.)${PATH}`,
  String.raw`[\p{L}\p{Nd}][\p{L}\p{Nd}._%+-]{0,63}@${LABEL}(?:\.${LABEL}){1,8}`,
  String.raw`${LABEL}(?:\.${LABEL}){0,8}\.(?:se|nu|com|org|net|eu)(?![\p{L}\p{Nd}])(?:\/${PATH})?`,
].join('|')
const NUMBER = [
  String.raw`(?:\+\d{1,3} ?(?:\(0\) ?)?|\(?0)\d{1,3}\)?(?: ?[-–/] ?| )\d{2,8}(?: \d{2,4}){0,5}(?![\p{L}\d])`,
  String.raw`\d{1,3}(?: \d{3})+(?:,\d+)?(?![\p{L}\d])`,
  String.raw`\+?\d+(?:[-–:.,/]\d+)*(?![\p{L}\d])(?![-–:.,/]\d|[-–:'’./]\p{L})`,
].join('|')
const WORD = String.raw`[\p{L}\p{Nd}\p{M}]+(?:[-–:'’./][\p{L}\p{Nd}\p{M}]+)*`
/** Most words, found without asking whether they begin an address. */
const PLAIN_WORD = String.raw`[A-Za-zÅÄÖåäöÉé]+(?=[ ,;!?]|\.(?: |$)|$)`
const TOKEN = new RegExp(`${PLAIN_WORD}|(${ADDRESS})|(${NUMBER})|${WORD}`, 'gu')

const LONG_FROM_LETTERS = 7

/** The words of one stretch of even text. */
export const wordsBetween = (normal: NormalText, from: number, to: number): Word[] =>
  Array.from(normal.text.slice(from, to).matchAll(TOKEN), ({ 0: text, 1: address, 2: number, index }) => {
    const { start, end } = placesOf(normal, from + index, from + index + text.length)
    return { text, lower: text.toLowerCase(), start, end, kind: address ? 'address' : number ? 'number' : 'word' }
  })

/**
 * The words of a text, in order: letters and digits held together by - – : ' . /, so that "AF-handläggaren" is one.
 * A phone number, date, sum, e-mail or web address is one each.
 */
export const words = (text: string): Word[] => {
  const normal = evenText(text)
  return sentencePlaces(normal).flatMap(([from, to]) => wordsBetween(normal, from, to))
}

/** Whether a word counts as long for LIX: seven letters or more. Numbers and addresses never do. */
export const isLong = (word: Word): boolean =>
  word.kind === 'word' && word.text.length >= LONG_FROM_LETTERS && (word.text.match(/\p{L}/gu)?.length ?? 0) >= LONG_FROM_LETTERS
