import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { organisationOf, participantOf } from './people-groups.ts'
import type { Seat } from './view-parts.ts'
import styles from './people.module.css'

/** A person by name with their role always beside, so that two from one authority are never taken for each other. */
export function PersonLine({ seat, withPlace = false }: { seat: Seat; withPlace?: boolean }) {
  const words = useWords('table').people
  const { roles } = useWords('door')
  const { people = null, lead } = useView()
  const notes = [
    roles[seat.role],
    withPlace ? organisationOf(people, seat)?.name : null,
    seat.answersForParticipant ? words.answersFor(participantOf(people)?.name ?? null) : null,
    lead?.isStandIn === true && lead.seatId === seat.id ? words.leadsNow : null,
    seat.isNew ? words.isNew : null,
    seat.isListening ? words.listens : null,
  ].filter(Boolean)
  return (
    <span className={styles.person}>
      <strong>{seat.name}</strong>, <span className={styles.role}>{notes.join(', ')}</span>
    </span>
  )
}
