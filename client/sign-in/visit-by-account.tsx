import { useEffect, useState, useSyncExternalStore } from 'react'
import { askWithAccount } from '#client/join/ask-with-account.ts'
import { doorStep } from '#client/join/door-step.ts'
import { Inside } from '#client/join/inside.tsx'
import { fetchPage } from '#client/join/role-pages.ts'
import { openVisit, type Visit } from '#client/join/visit.ts'
import { SignOutProvider } from '#client/live/use-sign-out.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Locale } from '#client/text/words.ts'
import type { AccountSeat } from './number-alike.ts'
import { pressedOnce } from './pressed-once.ts'
import { useLeave } from './use-leave.ts'
import { StoppedPage } from './stopped-page.tsx'
import { WayBack } from './way-back.tsx'

type VisitByAccountProps = { token: string; seat: AccountSeat; goBack: () => void; signInAgain: (wish: { picksAccount: boolean }) => void }

/** In the meeting, or on the way in. The same token is asked with again for as long as it lasts; then its person signs in anew. From the lobby and from a shut door `goBack` leads to one's meetings. */
export function VisitByAccount({ token, seat, goBack, signInAgain }: VisitByAccountProps) {
  const locale = useLocale()
  const { list } = useWords('signIn')
  const [visits, setVisits] = useState(() => [openByAccount(token, seat, locale)])
  const { session } = visits.at(-1) as Visit
  const state = useSyncExternalStore(session.subscribe, session.getState)
  useEffect(() => () => session.close(), [session])
  const leave = useLeave(session)
  const step = doorStep(state)
  if (step.at === 'shut' && (step.problem === 'signInAgain' || step.problem === 'tenantNotLetIn')) return <StoppedPage why={step.problem} begin={signInAgain} />
  return (
    <SignOutProvider value={leave}>
      <Inside key={visits.length} session={session} comeBack={() => setVisits([...visits, openByAccount(token, seat, locale)])} />
      <WayBack session={session} goBack={goBack} label={list.back} />
    </SignOutProvider>
  )
}

function openByAccount(token: string, { meetingId, role }: AccountSeat, locale: Locale): Visit {
  const onRole = (seen: string) => fetchPage(seen, locale)
  onRole(role)
  return openVisit({ ask: pressedOnce((isAsked) => askWithAccount({ token, where: { meetingId }, isAsked })), onRole })
}
