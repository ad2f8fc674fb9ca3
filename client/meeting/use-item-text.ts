import { actFrames, doesText, whatText, whenText, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale } from '#client/text/use-words.tsx'
import { dayOf } from './days.ts'
import type { Item, ItemContent, People } from './view-parts.ts'

const nobody: People = { organisations: [], seats: [] }

/**
 * The sentences of an item, made by the same hand as the letter. What was said stays in the meeting's language, as in the letter:
 * half a sentence in each helps nobody. Who and when follow the page.
 */
export function useItemText() {
  const locale = useLocale()
  const { people, about } = useView()
  const table = people ?? nobody
  const spoken = about?.language ?? locale
  const meetingDay = about ? dayOf(Date.parse(about.startsAt)) : undefined
  return {
    /** As a whole, for those who work in the meeting: "Anna på Arbetsförmedlingen ringer Kim." */
    what: ({ content, kind }: Pick<Item, 'content' | 'kind'>) => whatText(content, kind, table, spoken, 'others'),
    who: (content: ItemContent) => whoText(content.who, table, locale, 'others'),
    when: (content: ItemContent) => (content.when ? whenText(content.when, table, locale, 'others', meetingDay) : null),
    /** As the participant will read it: "Anna på Arbetsförmedlingen ringer dig." */
    inLetter: ({ content, kind }: Pick<Item, 'content' | 'kind'>) => {
      if (content.what.kind === 'words') return content.what.words
      const who = whoText(content.who, table, spoken, 'participant')
      const when = content.when?.kind === 'contact' || !content.when ? '' : ` ${whenText(content.when, table, spoken, 'participant', meetingDay)}`
      return `${who} ${doesText(content, kind, table, spoken, 'participant')}${when}.`
    },
    frames: actFrames[locale],
  }
}
