import { Button } from '@fluentui/react-components'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import { personPlace } from '../places.ts'
import { usePlan } from '../plan-context.ts'
import type { SeatPlan } from '../plan-parts.ts'
import styles from '../plan.module.css'

type PersonCardProps = { person: SeatPlan; onChange: () => void; onRemove: () => void }

/** Somebody who takes part, as the others will read it. */
export function PersonCard({ person, onChange, onRemove }: PersonCardProps) {
  const { messageAt } = usePlan()
  const { people: words } = useWords('plan')
  const { people: says } = useWords('table')
  const { roles } = useWords('door')
  const { name, role, why, mandate, attends, isNew, isListening, answersForParticipant } = person
  const facts = [roles[role], role === 'representative' && mandate && says.mandates[mandate], says.attendsBy[attends], isNew && words.isNew, isListening && words.isListening, answersForParticipant && words.answersFor]
  const message = messageAt(personPlace(person.id))
  return (
    <article id={personPlace(person.id)} tabIndex={-1} className={styles.person} aria-label={name}>
      <div>
        <h4>{name}</h4>
        <p className={styles.quiet}>{facts.filter(Boolean).join(' · ')}</p>
        <p>{why}</p>
        {message !== undefined && <p role="alert">{message}</p>}
      </div>
      <div className={styles.acts}>
        <Button size="small" appearance="subtle" aria-label={actOn(words.remove, name)} onClick={onRemove}>
          {words.remove}
        </Button>
        <Button size="small" aria-label={actOn(words.change, name)} onClick={onChange}>
          {words.change}
        </Button>
      </div>
    </article>
  )
}
