import { Checkbox } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import { usePlan } from '../plan-context.ts'
import { withProtection } from '../protect-draft.ts'
import styles from '../plan.module.css'

/** The participant's identity is protected: one tick, and in plain words what it does. */
export function Protection() {
  const { draft, form, change } = usePlan()
  const { protection: words } = useWords('plan').people
  if (!form.participantPresent) return null
  return (
    <div>
      <Checkbox label={words.tick} checked={draft.isProtected} onChange={(_event, { checked }) => change((before) => withProtection(before, checked === true))} />
      {draft.isProtected && (
        <ul className={styles.bullets}>
          {words.means.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
