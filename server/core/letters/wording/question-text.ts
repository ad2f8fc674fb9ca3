import type { ItemContent } from '#core/meeting/item.ts'
import type { Language } from '#core/meeting/scalars.ts'
import { itemWords } from '../sentences/item-words-by-language.ts'
import { capital, fill } from './fill.ts'
import type { Reader, Table } from './table.ts'
import { whenText } from './when-text.ts'
import { seatText, whoInSentence, whoText } from './who-text.ts'

/**
 * Who answers a question and by when, as sentences: "Lena på Försäkringskassan svarar senast …", or of somebody who is not at the
 * table "Anna … frågar Skatteverket." and "Svaret ska komma senast …". `dayOfMeeting` (`2026-12-03`) leaves its own year unsaid.
 */
export function answersTexts({ who, when, carriedBy }: ItemContent, table: Table, language: Language, reader: Reader, dayOfMeeting?: string): string[] {
  const words = itemWords[language].question
  const by = when && whenText(when, table, language, reader, dayOfMeeting)
  if (who.kind === 'seat' || carriedBy === null) return [fill(by === null ? words.answers : words.answersWhen, { who: whoText(who, table, language, reader), when: by ?? '' })]
  const asks = fill(words.asks, { who: capital(seatText(carriedBy, table, language, reader)), whom: whoInSentence(who, table, language, reader) })
  return [asks, ...(by === null ? [] : [fill(words.comes, { when: by })])]
}
