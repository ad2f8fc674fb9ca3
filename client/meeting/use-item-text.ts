import { actFrames, answersTexts, dayText, doesText, trackText, waitText, whatText, whenText, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { dayOf } from './days.ts'
import type { Item, ItemContent, People } from './view-parts.ts'

const nobody: People = { organisations: [], seats: [] }

/**
 * The sentences of an item, made by the same hand as the letter. What was said stays in the meeting's language, as in the letter:
 * half a sentence in each helps nobody. Who and when follow the page.
 */
export function useItemText() {
  const locale = useLocale()
  const words = useWords('table').items
  const { people, about } = useView()
  const table = people ?? nobody
  const spoken = about?.language ?? locale
  const meetingDay = about ? dayOf(Date.parse(about.startsAt)) : undefined
  const who = (content: ItemContent) => whoText(content.who, table, locale, 'others')
  const when = (content: ItemContent) => (content.when ? whenText(content.when, table, locale, 'others', meetingDay) : null)
  return {
    /** As a whole, for those who work in the meeting: "Anna på Arbetsförmedlingen ringer Kim." */
    what: ({ content, kind }: Pick<Item, 'content' | 'kind'>) => whatText(content, kind, table, spoken, 'others'),
    who,
    when,
    /** Who and when, as its kind has it: who does it by when, who answers, who told it, which authority decided and when. */
    under: ({ content, kind }: Pick<Item, 'content' | 'kind'>): string => {
      if (kind === 'question') return answersTexts(content, table, locale, 'others', meetingDay).join(' ')
      if (kind === 'information') return words.told(who(content))
      if (kind === 'reportedDecision') return words.decided(who(content), content.when?.kind === 'on' ? dayText(content.when.date, locale, meetingDay?.slice(0, 4)) : '')
      return [content.what.kind === 'words' ? who(content) : null, when(content)].filter((part) => part !== null).join(' · ')
    },
    /** "Gäller: Hälsa" and how long one waits; without a wait nothing is said of it. */
    facts: ({ track, wait }: ItemContent): string[] => [track && words.isAbout(trackText(track, locale)), waitText(wait, locale, 'others')].filter((part) => part !== null),
    /** As the participant will read it: "Anna på Arbetsförmedlingen ringer dig." */
    inLetter: ({ content, kind }: Pick<Item, 'content' | 'kind'>) => {
      if (content.what.kind === 'words') return content.what.words
      const doer = whoText(content.who, table, spoken, 'participant')
      const by = content.when?.kind === 'contact' || !content.when ? '' : ` ${whenText(content.when, table, spoken, 'participant', meetingDay)}`
      return `${doer} ${doesText(content, kind, table, spoken, 'participant')}${by}.`
    },
    frames: actFrames[locale],
  }
}
