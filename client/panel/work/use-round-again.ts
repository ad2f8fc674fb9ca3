import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'

/**
 * Whether the round that goes on now had gone around already: coming back to its part, or starting it over, must not look as if
 * nobody had spoken. Kept above the parts of the meeting, which come and go.
 */
export function useRoundAgain(): boolean {
  const { speaking, agenda } = useView()
  const [heard, setHeard] = useState<readonly string[]>([])
  const phaseId = agenda ? currentPhase(agenda)?.id : undefined
  const round = speaking?.round
  if (!round || phaseId === undefined) return false
  const hasBegun = round.done.length + round.passed.length > 0
  if (hasBegun && !heard.includes(phaseId)) setHeard([...heard, phaseId])
  return !hasBegun && heard.includes(phaseId)
}
