import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import { knocksElementId, signalElementId } from '../chair/waiting-elements.ts'
import { useOffScreen } from './use-off-screen.ts'

type Waiting = { elementId: string; says: string }

/** What the participant has asked for and who wants to come in, for who leads and has scrolled away from it: nobody is told that it is seen while it is not. */
export function useWaitsForLeader(): Waiting[] {
  const { signals, knocks } = useView()
  const words = useWords('panel')
  const names = useNames()
  const may = useAbilities()
  const raised = may('answerSignal') ? (signals ?? []).filter(({ seenAt }) => seenAt === null) : []
  const waiting = [
    ...raised.map((one) => ({ elementId: signalElementId(one), says: words.signals.says[one.signal](names.short(one.seatId)) })),
    ...(may('admitSeat') && (knocks ?? []).length > 0 ? [{ elementId: knocksElementId, says: words.knocks.somebody }] : []),
  ]
  const off = useOffScreen(
    waiting.map(({ elementId }) => elementId),
    (knocks ?? []).map(({ device }) => device).join(),
  )
  return waiting.filter(({ elementId }) => off.includes(elementId))
}

/** A line for each, which leads there. */
export function WaitsForLeader({ waiting }: { waiting: readonly Waiting[] }) {
  return waiting.map(({ elementId, says }) => (
    <Button key={elementId} data-side="news" size="small" appearance="transparent" onClick={() => goTo(elementId)}>
      {says}
    </Button>
  ))
}
