import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { SeparateTaken } from './separate-taken.tsx'
import styles from '../panel.module.css'

/** For the chair: what the participant is asked on their screen, and what they said no to. */
export function AskedOnScreen() {
  const { consent, people = null } = useView()
  const { consentAsk: says } = useWords('later')
  const locale = useLocale()
  const asks = consent?.asks ?? []
  const name = participantOf(people)?.name ?? ''
  if (asks.length === 0 || !people) return <SeparateTaken />
  const named = (ids: string[]) => people.organisations.filter((one) => ids.includes(one.id)).map((one) => one.name)
  const line = ({ record }: (typeof asks)[number]) => says.asks(named([record.fromOrganisationId]).join(), listed(named(record.toOrganisationIds), locale))
  const [open, refused] = [asks.filter(({ answer }) => answer === null), asks.filter(({ answer }) => answer === 'no')]
  return (
    <div role="status" className={styles.bare}>
      {open.length > 0 && <p>{says.waits(name)}</p>}
      <Lines lines={open.map(line)} />
      {refused.length > 0 && <p>{says.saidNoOf(name)}</p>}
      <Lines lines={refused.map(line)} />
      <SeparateTaken />
    </div>
  )
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <ul className={styles.bullets}>
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
