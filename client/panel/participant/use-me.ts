import type { Reader, Table } from '#core/letters/item-sentences.ts'
import { useSession } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'

const nobody: Table = { seats: [], organisations: [] }

/** Who sits before this screen: the participant, who is "du", or somebody beside them, who reads of them by name. */
export function useMe() {
  const { view, mine } = useSession().state
  const isParticipant = mine?.role === 'participant'
  const reader: Reader = isParticipant ? 'participant' : 'others'
  return { seatId: mine?.seatId ?? '', role: mine?.role ?? null, isParticipant, reader, name: participantOf(view.people ?? null)?.name ?? '', table: view.people ?? nobody }
}
