import { Button, Field, Textarea } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { useCopy } from '#client/ui/use-copy.ts'
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
  const { planned: words } = useWords('plan')
  const { roles } = useWords('door')
  const { copied, copy } = useCopy(link)
  const { name, role, attends } = person
  return (
    <div className={styles.fields}>
      <p>
        <strong>{name}</strong> <span className={styles.quiet}>{[roles[role], organisation].filter(Boolean).join(', ')}</span>
      </p>
      {(attends === 'phone' || attends === 'room') && <p className={styles.quiet}>{words.withoutScreen[attends]}</p>}
      <Field label={words.linkOf(name)}>
        <Textarea readOnly value={link} rows={2} autoComplete="off" spellCheck={false} onFocus={(event) => event.target.select()} />
      </Field>
      <div className={styles.acts}>
        <p role="status" className={styles.quiet}>
          {copied === true ? words.copied : copied === false ? words.notCopied : ''}
        </p>
        <Button aria-label={words.copyName(name)} onClick={copy}>
          {words.copy}
        </Button>
      </div>
    </div>
  )
}
