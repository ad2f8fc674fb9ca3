import type { DayWords } from '../day-words.ts'

export const svDayWords: DayWords = {
  isAnswer: /^(?:på )?(?:ett )?(?:svar|besked)/iu,
  isRepeated: /(?<!\p{L})(?:(?:på |alla )\p{L}*(?:dagar|kvällar|helger|morgnar|nätter)(?:na)?|(?:mån|tis|ons|tors|fre|lör|sön|var)dagar|varje|varannan?|dagligen|gång(?:er)? (?:i|per|om)|ggr)(?!\p{L})/iu,
}
