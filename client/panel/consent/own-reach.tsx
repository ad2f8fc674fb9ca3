import { useSession, useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { useToday } from '#client/meeting/use-today.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { kindsNotTold } from './kinds-not-told.ts'

/** To who works for an organisation: what theirs may not tell whom. Nothing where consent reaches everything, or says nothing of kinds. */
export function OwnReach() {
  const { about, people, consent } = useView()
  const mine = useSession().state.mine
  const { kinds: says } = useWords('later')
  const { consent: words } = useWords('panel')
  const locale = useLocale()
  const today = useToday()
  const own = people?.seats.find(({ id }) => id === mine?.seatId)?.organisationId
  if (!about || !people || !consent || !own) return null
  return kindsNotTold({ own, people, consent, startsAt: about.startsAt, at: today() }).map(({ kinds, to }) => (
    <p key={to.join()}>
      {says.mayNotTell(
        listed(kinds.map((kind) => words.categoryNames[kind].toLowerCase()), locale),
        listed(to, locale),
      )}
    </p>
  ))
}
