import { mendedSlot } from '#core/letters/mended-slot.ts'
import { useView } from '#client/live/use-session.tsx'
import type { Item, ItemContent } from '#client/meeting/view-parts.ts'
import { useLocale } from '#client/text/use-words.tsx'

/** What is put, with its act's slot as the verb wants it in the meeting's language: the letter then says what its writer saw. */
export function useMendedSlot(): (content: ItemContent, kind: Item['kind']) => ItemContent {
  const locale = useLocale()
  const { people, about } = useView()
  return (content, kind) => mendedSlot(content, people ?? { organisations: [], seats: [] }, about?.language ?? locale, kind)
}
