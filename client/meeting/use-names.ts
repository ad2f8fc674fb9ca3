import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { nameAndPlace, shortName } from './people-groups.ts'

/** How somebody is named on this page, so that no two can be taken for each other. Empty for a seat that is not there. */
export function useNames() {
  const people = useView().people ?? null
  const { roles } = useWords('door')
  return {
    /** "Anna", and more only where another has that name. */
    short: (seatId: string | null) => shortName(people, seatId, roles),
    /** "Anna, Arbetsförmedlingen", with the role where it is needed. */
    withPlace: (seatId: string | null) => nameAndPlace(people, seatId, roles),
  }
}
