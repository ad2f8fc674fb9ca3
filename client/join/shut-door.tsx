import { Suspense, lazy } from 'react'
import { LargeButton } from '#client/ui/large-button.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { DoorStep } from './door-step.ts'
import { DoorLayout } from './door-layout.tsx'

/** Nobody who comes in sees it. */
const ClosedLink = lazy(() => import('./closed-link.tsx').then(({ ClosedLink: page }) => ({ default: page })))

type Shut = Extract<DoorStep, { at: 'turnedAway' | 'replaced' | 'oldPage' | 'erased' | 'shut' }>

/** Why one is not in the meeting, and what to do about it. `comeBack` knocks anew by the same way. */
export function ShutDoor({ step, comeBack }: { step: Shut; comeBack: () => void }) {
  const { door, problems } = useWords('door')
  switch (step.at) {
    case 'turnedAway':
      return (
        <DoorLayout title={door.turnedAwayTitle} takesFocus>
          <p>{door.turnedAwayHelp}</p>
        </DoorLayout>
      )
    case 'replaced':
      return (
        <DoorLayout title={door.replacedTitle} takesFocus>
          <p>{step.isChair ? door.replacedHelpChair : door.replacedHelp}</p>
          <LargeButton appearance="primary" onClick={comeBack}>
            {door.comeHere}
          </LargeButton>
        </DoorLayout>
      )
    case 'erased':
      return (
        <DoorLayout title={door.erasedTitle} takesFocus>
          <p>{door.erased}</p>
          <p>{door.erasedHelp}</p>
        </DoorLayout>
      )
    case 'oldPage':
      return (
        <DoorLayout title={problems.wrongWireVersion} takesFocus>
          <LargeButton appearance="primary" onClick={() => window.location.reload()}>
            {door.reload}
          </LargeButton>
        </DoorLayout>
      )
    case 'shut':
      if (step.problem === 'linkDoesNotOpen') {
        return (
          <Suspense fallback={null}>
            <ClosedLink tryAgain={comeBack} />
          </Suspense>
        )
      }
      return (
        <DoorLayout title={door.closedDoorTitle} takesFocus>
          <p>{problems[step.problem]}</p>
          <LargeButton appearance="primary" onClick={comeBack}>
            {door.tryAgain}
          </LargeButton>
        </DoorLayout>
      )
  }
}
