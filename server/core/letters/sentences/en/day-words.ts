import type { DayWords } from '../day-words.ts'

export const enDayWords: DayWords = {
  isAnswer: /^(?:for )?(?:an? |the )?(?:answer|reply)/iu,
  isRepeated: /\bon \w+days\b|\b(?:every|daily|weekly|once an?|twice an?|times an?)\b/iu,
}
