import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import type { Host } from '#client/host/host.ts'
import type { PersonalLink } from '#client/join/personal-link.ts'
import { fetchPage } from '#client/join/role-pages.ts'
import { wayOfLink, type Way } from '#client/join/visit.ts'
import { areAccountsHere } from '#client/live/accounts-here.ts'
import type { AccountSeat } from '#client/sign-in/number-alike.ts'
import { SeatList } from '#client/sign-in/seat-list.tsx'
import { forgetSignedOut, hasSignedOut } from '#client/sign-in/signed-out.ts'
import { useLocale } from '#client/text/use-words.tsx'
import { SeenByAccount } from '#client/sign-in/seen-by-account.tsx'
import { InsideTeams } from './inside-teams.tsx'
import { lookForSeat } from './look-for-seat.ts'
import { Looking } from './looking.tsx'
import { NoSeatPage } from './no-seat-page.tsx'
import { AccountWay, LinkWay, NoLink } from './other-way.tsx'
import { backStep, firstStep } from './teams-step.ts'
import { wayOfChoice, wayOfTicket } from './ways-in.ts'

/** A field to write in is heavy, and most who work in the meeting never see it. */
const PasteLink = lazy(() => import('#client/join/paste-link.tsx').then(({ PasteLink: page }) => ({ default: page })))

/** The door inside Teams: by one's account where there is one, and always by one's personal link. */
export function TeamsDoor({ host }: { host: Host }) {
  const locale = useLocale()
  const hasAccount = host.getToken !== null && !host.isAnonymous && areAccountsHere()
  const [step, setStep] = useState(() => firstStep({ hasAccount, isAfter: hasSignedOut(window.location) }))
  const looks = useRef(0)
  const onRole = (role: string) => fetchPage(role, locale)
  const goIn = (way: Way) => {
    forgetSignedOut(window)
    setStep({ at: 'inside', way })
  }
  const look = async (isAsked: boolean) => {
    setStep({ at: 'looking', isAsked })
    const turn = (looks.current += 1)
    const found = await lookForSeat(host, isAsked)
    // Whoever went on by their link meanwhile is not taken from it.
    if (turn !== looks.current) return
    if (found.at === 'ticket') goIn(wayOfTicket(found.ticket, host, onRole))
    else if (!isAsked) setStep({ at: 'door', why: null })
    else setStep(found.at === 'seats' ? found : { at: 'door', why: found.why })
  }
  useEffect(() => {
    if (step.at === 'looking') void look(false)
    // Once, when the panel is opened: a press looks by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const lookAgain = () => void look(true)
  const useLink = () => {
    looks.current += 1
    setStep({ at: 'link', isAsked: true })
  }
  if (step.at === 'inside') return <InsideTeams way={step.way} goBack={() => setStep(backStep(hasAccount))} />
  if (step.at === 'looking') return <Looking key={String(step.isAsked)} isAsked={step.isAsked} useLink={useLink} />
  if (step.at === 'link') {
    const enter = (link: PersonalLink) => goIn(wayOfLink(link, onRole))
    return (
      <Suspense fallback={null}>
        <PasteLink isBroken={false} takesFocus={step.isAsked} onLink={enter}>
          {hasAccount ? <AccountWay look={lookAgain} /> : <NoLink />}
        </PasteLink>
      </Suspense>
    )
  }
  if (step.at === 'door') return <NoSeatPage key={step.why} why={step.why} hasAccount={hasAccount} look={lookAgain} useLink={useLink} />
  const { seats, token } = step
  const choose = ({ meetingId }: AccountSeat) => goIn(wayOfChoice(meetingId, host, onRole))
  return <SeatList seats={seats} linked={host.subPage} enter={choose} useOtherAccount={null} whoHasSeen={(seat, name) => <SeenByAccount meetingId={seat.meetingId} name={name} token={token} />} linkWay={<LinkWay useLink={useLink} {...(seats.length === 0 && { again: lookAgain })} />} />
}
