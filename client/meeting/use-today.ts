import { useSession } from '#client/live/use-session.tsx'
import { dayOf } from './days.ts'

/** The day in Sweden by the server's clock, `2026-12-03`, each time it is asked for. */
export function useToday(): () => string {
  const { clockOffsetMs } = useSession().state
  return () => dayOf(Date.now() + clockOffsetMs)
}
