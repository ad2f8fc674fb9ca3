import { useSession, useView } from '#client/live/use-session.tsx'
import type { People } from '#client/meeting/view-parts.ts'
import type { Reach } from '#core/meeting/consent-in-force.ts'
import { useToday } from '../use-today.ts'

type IsLeftOut = (to: string, reach: Reach, today: string) => boolean
/** `namesOf`: those who read what is put, by name, that are left out of it; neither the reader's own organisation nor whose it is. */
type ConsentReach = { own: string; namesOf: (whose: string, isLeftOut: IsLeftOut) => string[] }

/** What consent reaches of what the reader writes; null where it binds nothing: no organisation, nobody else, or no consent that names kinds. */
export function useConsentReach(): ConsentReach | null {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const today = useToday()
  const own = people?.seats.find(({ id }) => id === mine?.seatId)?.organisationId
  if (!about || !people || !consent || !own || !consent.records.some(({ kinds }) => kinds !== undefined)) return null
  const reach = { plan: { organisations: people.organisations, startsAt: about.startsAt }, consents: consent.records }
  const readers = organisationsReading(people).filter(({ id }) => id !== own)
  if (readers.length === 0) return null
  return { own, namesOf: (whose, isLeftOut) => readers.filter(({ id }) => id !== whose && isLeftOut(id, reach, today())).map(({ name }) => name) }
}

/** As the core has it: who is at the table, and whoever brought the question. */
const organisationsReading = ({ organisations, seats }: People) =>
  organisations.filter(({ id }) => seats.some(({ organisationId, role, standing }) => organisationId === id && (role === 'referrer' || standing === 'atTable')))
