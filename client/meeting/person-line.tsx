import { useView } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { organisationOf } from './people-groups.ts'
import type { Seat } from './view-parts.ts'
import styles from './people.module.css'

/** A person by name with their role always beside, so that two from one authority are never taken for each other. */
export function PersonLine({ seat, withPlace = false }: { seat: Seat; withPlace?: boolean }) {
  const words = useWords('table').people
  const { roles } = useWords('door')
  const people = useView().people ?? null
  const organisation = withPlace ? organisationOf(people, seat) : null
  const notes = [roles[seat.role], organisation?.name, seat.isNew ? words.isNew : null, seat.isListening ? words.listens : null].filter(Boolean)
  return (
    <span className={styles.person}>
      <strong>{seat.name}</strong> <span className={styles.role}>{notes.join(', ')}</span>
    </span>
  )
}
