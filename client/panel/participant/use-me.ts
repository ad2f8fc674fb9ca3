import type { Reader, Table } from '#core/letters/item-sentences.ts'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf, seatOf } from '#client/meeting/people-groups.ts'

const nobody: Table = { seats: [], organisations: [] }

/** Who sits before this screen: the participant, who is "du", or somebody beside them, who reads of them by name. A guardian may answer for them. */
export function useMe() {
  const { view, mine } = useSession().state
  const people = view.people ?? null
  const seatId = mine?.seatId ?? ''
  const isParticipant = mine?.role === 'participant'
  const reader: Reader = isParticipant ? 'participant' : 'others'
  const isGuardian = seatOf(people, seatId)?.answersForParticipant ?? false
  const participant = participantOf(people)
  return { seatId, role: mine?.role ?? null, isParticipant, isGuardian, reader, name: participant?.name ?? '', participantId: participant?.id ?? null, table: people ?? nobody }
}
