import type { Finding, Language } from '#core/plain-language/finding.ts'
import { messageIn } from '#core/plain-language/message-in.ts'

/** One finding as the line under a field shows it. */
export type Shown = {
  rule: string
  start: number
  end: number
  /** What stands between the two places: the finding is true as long as it does. */
  words: string
  message: string
  /** Of the message, where it is not the page's. */
  language?: Language
  better?: string
  /** It may not be saved: the line can not be sent away. */
  blocks: boolean
}

type Standing = {
  /** The field's text. */
  text: string
  /** Where the cursor is, as a place in the text. */
  caret: number
  /** How many characters the field holds. */
  longest: number
  locale: string
  /** Personal numbers and what may be one: said before the rest, in words of their own. */
  numbers: readonly Shown[]
  isLeft: (finding: Pick<Shown, 'rule' | 'start' | 'words'>) => boolean
}

/**
 * The one finding to show: personal numbers first, then errors, then warnings; of those alike the one nearest the cursor.
 * A hint comes last, and only where it has a better wording to take. What somebody has left is not said again. Null when there is nothing to say.
 */
export function findingToShow(findings: readonly Finding[], { text, caret, longest, locale, numbers, isLeft }: Standing): Shown | null {
  const away = ({ start, end }: Shown) => Math.max(start - caret, caret - end, 0)
  const nearest = (among: readonly Shown[]) => among.filter((one) => !isLeft(one)).toSorted((one, other) => away(one) - away(other) || one.start - other.start)[0]
  const shownOf = ({ rule, start, end, message, better }: Finding): Shown => ({
    rule,
    start,
    end,
    words: text.slice(start, end),
    ...messageFor(message, locale),
    ...(better !== undefined && text.length - (end - start) + better.length <= longest && { better }),
    blocks: false,
  })
  const ofSeverity = (severity: Finding['severity']) =>
    findings.filter((one) => one.severity === severity && !numbers.some(({ start, end }) => one.start < end && start < one.end)).map(shownOf)
  return nearest(numbers.filter(({ blocks }) => blocks)) ?? nearest(numbers) ?? nearest(ofSeverity('error')) ?? nearest(ofSeverity('warning')) ?? nearest(ofSeverity('hint').filter(({ better }) => better !== undefined)) ?? null
}

const messageFor = (message: Finding['message'], locale: string): Pick<Shown, 'message' | 'language'> => {
  const { text, language } = messageIn(message, locale)
  return language === locale ? { message: text } : { message: text, language }
}

/** Whether it still stands there as it was found. */
export const stillStands = ({ start, end, words }: Shown, text: string): boolean => text.slice(start, end) === words
