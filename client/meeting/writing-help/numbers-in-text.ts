import { findPersonalNumbers } from '#core/personal-number/personal-number.ts'
import type { Shown } from './which-finding.ts'

type Messages = { certain: string; asks: string }

/** Personal numbers in a text, and numbers that may be somebody's telephone; `certain` as the server refuses them. */
export const numbersIn = (text: string, message: Messages): Shown[] =>
  findPersonalNumbers(text).map(({ start, end, certainty }) => ({
    rule: 'C10',
    start,
    end,
    words: text.slice(start, end),
    message: message[certainty],
    blocks: certainty === 'certain',
  }))
