import { Suspense, lazy, useEffect, useRef, useState } from 'react'
import type { Host } from '#client/host/host.ts'
import type { PersonalLink } from '#client/join/personal-link.ts'
import { fetchPage } from '#client/join/role-pages.ts'
import { wayOfLink, type Way } from '#client/join/visit.ts'
import { areAccountsHere } from '#client/live/accounts-here.ts'
import type { AccountSeat } from '#client/sign-in/number-alike.ts'
import { SeatList } from '#client/sign-in/seat-list.tsx'
import { hasSignedOut } from '#client/sign-in/signed-out.ts'
import { useLocale } from '#client/text/use-words.tsx'
import { InsideTeams } from './inside-teams.tsx'
import { lookForSeat, type NoSeat } from './look-for-seat.ts'
import { Looking } from './looking.tsx'
import { NoSeatPage } from './no-seat-page.tsx'
import { AccountWay, LinkWay, NoLink } from './other-way.tsx'
import { wayOfChoice, wayOfTicket } from './ways-in.ts'

/** A field to write in is heavy, and most who work in the meeting never see it. */
const PasteLink = lazy(() => import('#client/join/paste-link.tsx').then(({ PasteLink: page }) => ({ default: page })))

type Step = { at: 'looking'; isAsked: boolean } | { at: 'link'; isAsked: boolean } | { at: 'door'; why: NoSeat | null } | { at: 'seats'; seats: AccountSeat[] } | { at: 'inside'; way: Way; isByAccount: boolean }

/** The door inside Teams: by one's account where there is one, and always by one's personal link. */
export function TeamsDoor({ host }: { host: Host }) {
  const locale = useLocale()
  const hasAccount = host.getToken !== null && !host.isAnonymous && areAccountsHere()
  const [isAfter] = useState(() => hasSignedOut(window.location))
  const [step, setStep] = useState<Step>(!hasAccount ? { at: 'link', isAsked: false } : isAfter ? { at: 'door', why: null } : { at: 'looking', isAsked: false })
  const looks = useRef(0)
  const onRole = (role: string) => fetchPage(role, locale)
  const look = async (isAsked: boolean) => {
    setStep({ at: 'looking', isAsked })
    const turn = (looks.current += 1)
    const found = await lookForSeat(host, isAsked)
    // Whoever went on by their link meanwhile is not taken from it.
    if (turn !== looks.current) return
    if (found.at === 'ticket') setStep({ at: 'inside', way: wayOfTicket(found.ticket, host, onRole), isByAccount: true })
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
  if (step.at === 'inside') return <InsideTeams way={step.way} isByAccount={step.isByAccount} goBack={() => setStep({ at: 'door', why: null })} />
  if (step.at === 'looking') return <Looking key={String(step.isAsked)} isAsked={step.isAsked} useLink={useLink} />
  if (step.at === 'link') {
    const enter = (link: PersonalLink) => setStep({ at: 'inside', way: wayOfLink(link, onRole), isByAccount: false })
    return (
      <Suspense fallback={null}>
        <PasteLink isBroken={false} takesFocus={step.isAsked} onLink={enter}>
          {hasAccount ? <AccountWay look={lookAgain} /> : <NoLink />}
        </PasteLink>
      </Suspense>
    )
  }
  if (step.at === 'door') return <NoSeatPage key={step.why} why={step.why} isAfter={isAfter} look={lookAgain} useLink={useLink} />
  const choose = ({ meetingId }: AccountSeat) => setStep({ at: 'inside', way: wayOfChoice(meetingId, host, onRole), isByAccount: true })
  return <SeatList seats={step.seats} enter={choose} useOtherAccount={null} linkWay={<LinkWay useLink={useLink} {...(step.seats.length === 0 && { again: lookAgain })} />} />
}
