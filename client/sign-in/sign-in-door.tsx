import { useEffect, useState } from 'react'
import { DoorLayout } from '#client/join/door-layout.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { AccountSeat } from './number-alike.ts'
import { PersonalLinkWay } from './personal-link-way.tsx'
import { SeatList } from './seat-list.tsx'
import { SeenByAccount } from './seen-by-account.tsx'
import { comeBack, goAway, goToStatistics, goToWork, lookAtDoor, type SignInStep } from './sign-in-step.ts'
import { hasSignedOut } from './signed-out.ts'
import { StoppedPage } from './stopped-page.tsx'
import { VisitByAccount } from './visit-by-account.tsx'

const memory = () => window.sessionStorage
type Begin = (wish?: { picksAccount: boolean }) => void

/** From the button to one's meetings, and into the one that is chosen. */
export function SignInDoor({ answer }: { answer: URLSearchParams | null }) {
  const [step, setStep] = useState<SignInStep>(answer ? { at: 'waiting' } : { at: 'door' })
  const [entered, setEntered] = useState<{ token: string; seat: AccountSeat } | null>(null)
  useEffect(() => void (answer ? comeBack(answer, memory) : lookAtDoor()).then(setStep), [answer])
  const begin: Begin = async ({ picksAccount } = { picksAccount: false }) => {
    setEntered(null)
    setStep({ at: 'waiting' })
    const way = await goAway(memory, { picksAccount })
    if ('goTo' in way) window.location.assign(way.goTo)
    else setStep(way)
  }
  if (entered) return <VisitByAccount {...entered} goBack={() => setEntered(null)} signInAgain={begin} />
  if (step.at === 'door') return <FrontDoor begin={begin} />
  if (step.at === 'waiting') return <Waiting />
  if (step.at === 'stopped') return <StoppedPage key={step.why} why={step.why} begin={begin} />
  const { token, seats } = step
  return <SeatList seats={seats} linked={null} enter={(seat) => setEntered({ token, seat })} useOtherAccount={() => begin({ picksAccount: true })} whoHasSeen={({ meetingId }, name) => <SeenByAccount meetingId={meetingId} name={name} token={token} />} linkWay={<Besides step={step} onStopped={setStep} />} />
}

/** Beside one's meetings: planning, for an account that may plan, and the way by a link. */
function Besides({ step, onStopped }: { step: Extract<SignInStep, { at: 'seats' }>; onStopped: (step: SignInStep) => void }) {
  const { list } = useWords('signIn')
  const work = (to: 'plan' | 'decide') => void goToWork(to, step.token, window).then((stopped) => stopped && onStopped(stopped))
  const read = () => void goToStatistics(step.token, window).then((stopped) => stopped && onStopped(stopped))
  return (
    <>
      {step.mayPlan && <LargeButton onClick={() => work('plan')}>{list.plan}</LargeButton>}
      {step.mayDecide && <LargeButton onClick={() => work('decide')}>{list.decide}</LargeButton>}
      {step.readsStatistics && <LargeButton onClick={read}>{list.statistics}</LargeButton>}
      <PersonalLinkWay />
    </>
  )
}

function FrontDoor({ begin }: { begin: Begin }) {
  const { front } = useWords('signIn')
  const [isAfter] = useState(() => hasSignedOut(window.location))
  return (
    <DoorLayout title={isAfter ? front.signedOutTitle : front.title}>
      <p>{isAfter ? front.signedOutHelp : front.what}</p>
      <LargeButton appearance="primary" onClick={() => begin({ picksAccount: isAfter })}>
        {isAfter ? front.again : front.withAccount}
      </LargeButton>
      <PersonalLinkWay />
    </DoorLayout>
  )
}

function Waiting() {
  const { front } = useWords('signIn')
  return (
    <DoorLayout title={front.title}>
      <p role="status">{front.waiting}</p>
    </DoorLayout>
  )
}
