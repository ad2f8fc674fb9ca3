import { useSession } from '#client/live/use-session.tsx'
import { isWithoutScreen, seatOf } from '#client/meeting/people-groups.ts'
import { useLeaderId } from '#client/meeting/use-leader-id.ts'

/** Whether this seat may answer for that one: for itself, for a colleague in the same role, or as who leads for somebody without a screen, or (null) who is not there. */
export function useSpeaksFor(): (seatId: string | null) => boolean {
  const { view, mine } = useSession().state
  const leads = useLeaderId() === mine?.seatId
  const own = seatOf(view.people ?? null, mine?.seatId ?? null)
  return (seatId) => {
    if (seatId === null) return leads
    const seat = seatOf(view.people ?? null, seatId)
    if (!seat || !own) return false
    if (seat.id === own.id || (leads && isWithoutScreen(seat))) return true
    return seat.organisationId !== null && seat.organisationId === own.organisationId && seat.role === own.role
  }
}
