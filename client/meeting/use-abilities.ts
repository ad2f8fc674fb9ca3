import type { SeatCommand } from '#client/live/session.ts'
import { useSession } from '#client/live/use-session.tsx'

/** Whether this seat may send a command now: the server's own answer, so that buttons and rules agree. */
export function useAbilities(): (command: SeatCommand['type']) => boolean {
  const abilities = useSession().state.mine?.abilities ?? []
  return (command) => abilities.includes(command)
}
