import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'
import { useItemWords } from '#client/meeting/use-item-words.ts'
import { useItemText } from '#client/meeting/use-item-text.ts'
import { useNames } from '#client/meeting/use-names.ts'
import type { Item } from '#client/meeting/view-parts.ts'
import type { Arrival } from './announcements.ts'
import { replierSeatOf } from './item-bearer.ts'
import { newsLine, newsSentence } from './item-news.ts'
import { confirmedBy } from './item-standing.ts'

/** What somebody has done with an item, in words: to be heard as a sentence, to be seen as a line. */
export function useItemNews() {
  const table = { ...useWords('table'), items: useItemWords() }
  const { answers } = useWords('meeting')
  const people = useView().people ?? null
  const { short, withPlace } = useNames()
  const guardian = (seatId: string | null) => (seatOf(people, seatId)?.answersForParticipant === true ? short(seatId) : null)
  const replier = (item: Item, by: string) => short(replierSeatOf(item, by, people))
  const writer = (item: Item, by: string) => short(confirmedBy(item, by, people).takenDownBy ?? null) || null
  const names = { short, withPlace, guardian, replier, writer }
  const { what } = useItemText()
  const participant = participantOf(people)?.name ?? table.items.team
  return {
    sentence: (arrival: Arrival) => newsSentence(arrival, names, { table, answers }, { participant, what: what(arrival.item) }),
    line: (arrival: Arrival) => newsLine(arrival, names, { table, answers }, participant),
  }
}
