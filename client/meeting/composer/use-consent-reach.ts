import { useSession, useView } from '#client/live/use-session.tsx'
import type { People } from '#client/meeting/view-parts.ts'
import type { Reach } from '#core/meeting/consent-in-force.ts'
import { useToday } from '../use-today.ts'

type IsLeftOut = (to: string, reach: Reach, today: string) => boolean
/**
 * `own` is the organisation whose consent binds what the reader puts. `namesOf`: those who read what is put, by name, that are left out of it;
 * neither their own organisation nor whose it is. `toAct`: organisations, by id, that read it when they come, for they are to act on it.
 */
type ConsentReach = { own: string; namesOf: (whose: string, isLeftOut: IsLeftOut, toAct?: readonly string[]) => string[] }

/** What consent reaches of what the reader writes; null where it binds nothing: no organisation, nobody else, or no consent that names kinds. */
export function useConsentReach(): ConsentReach | null {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const today = useToday()
  const own = people && mine && organisationOf(people, mine.seatId, about?.isOnPaperAlone === true)
  if (!about || !people || !consent || !own || !consent.records.some(({ kinds }) => kinds !== undefined)) return null
  const reach = { plan: { organisations: people.organisations, startsAt: about.startsAt }, consents: consent.records }
  if (people.organisations.every(({ id }) => id === own)) return null
  const readers = (toAct: readonly string[]) => people.organisations.filter((one) => one.id !== own && (toAct.includes(one.id) || isReading(people, one)))
  return { own, namesOf: (whose, isLeftOut, toAct = []) => readers(toAct).filter(({ id }) => id !== whose && isLeftOut(id, reach, today())).map(({ name }) => name) }
}

/** As the core has it (`whose-item.ts`): what somebody protected puts is bound as what the chair takes down. */
function organisationOf({ seats }: People, seatId: string, isProtected: boolean): string | null | undefined {
  const seat = seats.find(({ id }) => id === seatId)
  const isAsTheChairs = isProtected && (seat?.role === 'participant' || seat?.role === 'supportPerson')
  return (isAsTheChairs ? seats.find(({ role }) => role === 'chair') : seat)?.organisationId
}

/** As the core has it: who is at the table, and whoever brought the question. */
const isReading = ({ seats }: People, { id }: { id: string }) => seats.some(({ organisationId, role, standing }) => organisationId === id && (role === 'referrer' || standing === 'atTable'))
