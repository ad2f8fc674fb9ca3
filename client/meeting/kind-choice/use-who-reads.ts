import { useSession, useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import type { People } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { InformationKind } from '#core/meeting/information-kind.ts'
import { mayRead } from '#core/meeting/may-tell.ts'
import { useToday } from '../use-today.ts'
import type { Marks } from './use-kind-mark.ts'

/** In words, by organisation, who does not read what is marked so, or who does besides whoever leads. */
export function useWhoReads({ isRead }: Marks, kind: InformationKind): string {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const { kinds: words } = useWords('later')
  const locale = useLocale()
  const today = useToday()
  if (!about || !people || !consent) return ''
  const reach = { plan: { organisations: people.organisations, startsAt: about.startsAt }, consents: consent.records }
  const others = organisationsBesides(people, mine?.seatId, isRead)
  const not = others.filter(({ id }) => !mayRead({ kind }, id, reach, today()))
  const names = (of: typeof others) => listed(of.map(({ name }) => name), locale)
  if (not.length > 0) return words.notReadBy(names(not))
  return others.length > 0 ? words.readBy(names(others)) : words.chairAlone
}

/** Those of whom consent decides: who leads and who writes read it anyhow. */
const organisationsBesides = ({ organisations, seats }: People, own: string | undefined, isRead: Marks['isRead']) =>
  organisations.filter(({ id }) => seats.some((seat) => seat.organisationId === id && seat.id !== own && seat.role !== 'chair' && (seat.role === 'referrer' || (isRead === 'byTable' && seat.standing === 'atTable'))))
