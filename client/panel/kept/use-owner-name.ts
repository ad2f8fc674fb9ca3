import { whoInSentence, whoText } from '#core/letters/item-sentences.ts'
import { useView } from '#client/live/use-session.tsx'
import type { Kept } from '#client/meeting/view-parts.ts'
import { useLocale } from '#client/text/use-words.tsx'

export type CaseOwner = Kept['owners'][number]

/** Somebody or their organisation, as the letter names them. */
export function useOwnerName() {
  const { people } = useView()
  const locale = useLocale()
  return ({ owner }: CaseOwner, isFirst: boolean): string => {
    if (owner.kind === 'organisation') return people?.organisations.find(({ id }) => id === owner.organisationId)?.name ?? ''
    return people ? (isFirst ? whoText : whoInSentence)(owner, people, locale, 'others') : ''
  }
}
