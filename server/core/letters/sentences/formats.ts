/** How one language writes what is no sentence. */
export type Formats = {
  /** What `Intl` calls it, for days and lists, and a PDF of its words: `sv-SE`. */
  tag: string
  /** A time alone, from its hour without a zero before it and its two digits of minutes. */
  bareClock: (hours: string, minutes: string) => string
  /** Somebody's words between quotation marks. */
  quoted: (words: string) => string
}
