import { Suspense, lazy, useEffect, useState } from 'react'
import type { Host } from '#client/host/host.ts'
import { DoorLayout } from '#client/join/door-layout.tsx'
import type { PersonalLink } from '#client/join/personal-link.ts'
import { fetchPage } from '#client/join/role-pages.ts'
import { wayOfLink, type Way } from '#client/join/visit.ts'
import type { AccountSeat } from '#client/sign-in/ask-accounts.ts'
import { SeatList } from '#client/sign-in/seat-list.tsx'
import { hasSignedOut } from '#client/sign-in/signed-out.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { InsideTeams } from './inside-teams.tsx'
import { lookForSeat, type NoSeat } from './look-for-seat.ts'
import { NoSeatPage } from './no-seat-page.tsx'
import { wayOfChoice, wayOfTicket } from './ways-in.ts'

/** A field to write in is heavy, and most who work in the meeting never see it. */
const PasteLink = lazy(() => import('#client/join/paste-link.tsx').then(({ PasteLink: page }) => ({ default: page })))

type Step = { at: 'looking' } | { at: 'link' } | { at: 'door'; why: NoSeat | null } | { at: 'seats'; seats: AccountSeat[] } | { at: 'inside'; way: Way; isAccount: boolean }

/** The door inside Teams: by one's account where there is one, and always by one's personal link. */
export function TeamsDoor({ host }: { host: Host }) {
  const locale = useLocale()
  const hasAccount = host.getToken !== null && !host.isAnonymous
  const [isAfter] = useState(() => hasSignedOut(window.location))
  const [step, setStep] = useState<Step>(!hasAccount ? { at: 'link' } : isAfter ? { at: 'door', why: null } : { at: 'looking' })
  const onRole = (role: string) => fetchPage(role, locale)
  const look = async (isAsked: boolean) => {
    setStep({ at: 'looking' })
    const found = await lookForSeat(host, isAsked)
    if (found.at === 'ticket') setStep({ at: 'inside', way: wayOfTicket(found.ticket, host, onRole), isAccount: true })
    else if (!isAsked) setStep({ at: 'door', why: null })
    else setStep(found.at === 'seats' ? found : { at: 'door', why: found.why })
  }
  useEffect(() => {
    if (step.at === 'looking') void look(false)
    // Once, when the panel is opened: a press looks by itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const useLink = () => setStep({ at: 'link' })
  if (step.at === 'inside') return <InsideTeams way={step.way} isAccount={step.isAccount} />
  if (step.at === 'looking') return <Looking />
  if (step.at === 'link') {
    const enter = (link: PersonalLink) => setStep({ at: 'inside', way: wayOfLink(link, onRole), isAccount: false })
    return (
      <Suspense fallback={null}>
        <PasteLink isBroken={false} onLink={enter}>
          {hasAccount && <AccountWay look={() => void look(true)} />}
        </PasteLink>
      </Suspense>
    )
  }
  if (step.at === 'door') return <NoSeatPage key={step.why} why={step.why} isAfter={isAfter} look={() => void look(true)} useLink={useLink} />
  return <SeatList seats={step.seats} enter={({ meetingId }) => setStep({ at: 'inside', way: wayOfChoice(meetingId, host, onRole), isAccount: true })} useOtherAccount={null} linkWay={<LinkWay useLink={useLink} />} />
}

function AccountWay({ look }: { look: () => void }) {
  const { teams } = useWords('teams')
  return (
    <p>
      <LargeButton onClick={look}>{teams.withAccount}</LargeButton>
    </p>
  )
}

function LinkWay({ useLink }: { useLink: () => void }) {
  const { teams } = useWords('teams')
  return (
    <p>
      <LargeButton onClick={useLink}>{teams.withLink}</LargeButton>
    </p>
  )
}

function Looking() {
  const { teams } = useWords('teams')
  return (
    <DoorLayout title={teams.title}>
      <p role="status">{teams.looking}</p>
    </DoorLayout>
  )
}
