/** What decides how an act's day is said. Only letters say it, so no page carries these. */
export type DayWords = {
  /** A slot of what one waits for that is an answer. */
  isAnswer: RegExp
  /** One of what is done again and again. */
  isRepeated: RegExp
}
