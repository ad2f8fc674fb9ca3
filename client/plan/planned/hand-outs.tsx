import { useWords } from '#client/text/use-words.tsx'
import { LinkToGive } from './link-to-give.tsx'
import type { Planned } from './planned.ts'
import type { SeatPlan } from '../plan-parts.ts'
import styles from '../plan.module.css'

/** Each person with the link that is theirs. */
export function HandOuts({ planned: { draft, links } }: { planned: Planned }) {
  return (
    <ul className={styles.handOuts}>
      {draft.people.map((person) => (
        <li key={person.id}>
          <HandOut person={person} organisation={draft.organisations.find(({ id }) => id === person.organisationId)?.name} link={links.find(({ seatId }) => seatId === person.id)?.link ?? ''} />
        </li>
      ))}
    </ul>
  )
}

function HandOut({ person, organisation, link }: { person: SeatPlan; organisation: string | undefined; link: string }) {
  const { planned: words } = useWords('planned')
  const { roles } = useWords('door')
  const { name, role, attends } = person
  return (
    <div className={styles.fields}>
      <p>
        <strong>{name}</strong> <span className={styles.quiet}>{[roles[role], organisation].filter(Boolean).join(', ')}</span>
      </p>
      {(attends === 'phone' || attends === 'room') && <p className={styles.quiet}>{words.withoutScreen[attends]}</p>}
      <LinkToGive link={link} label={words.linkOf(name)} copyLabel={words.copyName(name)} />
    </div>
  )
}
