import { Checkbox } from '@fluentui/react-components'
import { useState } from 'react'
import { isCalledByAlias } from '#core/meeting/protected-identity.ts'
import { useWords } from '#client/text/use-words.tsx'
import { usePlan } from '../plan-context.ts'
import { withoutProtection, withProtection, type Ticked } from '../protect-draft.ts'
import styles from '../plan.module.css'

/** The participant's identity is protected: one tick, and in plain words what it does. */
export function Protection() {
  const { draft, form, change } = usePlan()
  const { protection: words } = useWords('plan').people
  /** The names that stood there: as long as the page is open, and kept nowhere. */
  const [ticked, setTicked] = useState<Ticked | null>(null)
  const [isToBeWritten, setIsToBeWritten] = useState(false)
  if (!form.participantPresent) return null
  const tick = (isProtected: boolean) => {
    setIsToBeWritten(!isProtected && ticked === null && draft.people.some((one) => isCalledByAlias(draft, one)))
    if (!isProtected) return change((now) => withoutProtection(now, ticked))
    const after = withProtection(draft, true)
    setTicked({ before: draft, after })
    change(() => after)
  }
  return (
    <div>
      <Checkbox label={words.tick} checked={draft.isProtected} onChange={(_event, { checked }) => tick(checked === true)} />
      {draft.isProtected && (
        <ul className={styles.bullets}>
          {words.means.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p role="status" className={styles.quiet}>
        {isToBeWritten && !draft.isProtected ? words.writeNames : ''}
      </p>
    </div>
  )
}
