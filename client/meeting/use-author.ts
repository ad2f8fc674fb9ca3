import { useSession } from '#client/live/use-session.tsx'
import { authorOf, type Author } from './composer/composer-draft.ts'
import { organisationOf, seatOf } from './people-groups.ts'

/** Whose composer it is, at this screen. */
export function useAuthor(): Author {
  const { view, mine } = useSession().state
  const people = view.people ?? null
  const seat = seatOf(people, mine?.seatId ?? null)
  return authorOf(seat, organisationOf(people, seat))
}
