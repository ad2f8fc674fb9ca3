import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { ConsentSummary } from '../consent-summary.tsx'
import styles from '../panel.module.css'
import { ConsentForm } from './consent-form.tsx'
import { recordsToTakeDown } from './spoken-consent.ts'

export const consentElementId = 'consent'

/** What the consent reaches; where it does not, one form that takes it down for everybody at the table. */
export function ConsentBlock() {
  const { people, consent } = useView()
  const words = useWords('panel')
  const may = useAbilities()
  const [isTaking, setIsTaking] = useState(false)
  if (!people) return null
  const gaps = people.organisations.filter(({ id }) => consent?.gaps.includes(id)).map(({ name }) => name)
  const lacks = recordsToTakeDown(people, consent ?? null, { categories: [], purpose: '', until: '', how: 'spoken' }).length > 0
  const hasRecords = (consent?.records ?? []).length > 0
  const isFormOpen = isTaking && may('recordConsent')
  return (
    <section id={consentElementId} tabIndex={-1} className={styles.block} aria-labelledby="consent-title">
      <h2 id="consent-title">{words.consent.title}</h2>
      {gaps.length > 0 ? <p>{words.before.consentMissing(gaps.join(', '))}</p> : hasRecords && <p>{words.before.consentOk}</p>}
      {isFormOpen ? <ConsentForm onDone={() => (setIsTaking(false), goToSoon(consentElementId))} /> : <ConsentSummary />}
      {!isFormOpen && lacks && may('recordConsent') && (
        <div className={styles.acts}>
          <Button appearance={gaps.length > 0 ? 'primary' : 'secondary'} onClick={() => setIsTaking(true)}>
            {words.consent.open}
          </Button>
        </div>
      )}
    </section>
  )
}
