import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useIsAboutNobody } from '#client/meeting/use-about-nobody.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import type { Consent, People } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import { ConsentSummary } from './consent-summary.tsx'
import { AskedOnScreen, ConsentForm, ConsentTaken, OwnReach } from '../forms-later.ts'
import styles from '../panel.module.css'
import { dayItMustReach, untold } from './spoken-consent.ts'
import { WithdrawConsent } from './withdraw-consent.tsx'

export const consentElementId = 'consent'

/** Whether some organisation that somebody is here or invited for still lacks consent. */
export const lacksConsent = (people: People, consent: Consent | null, day: string): boolean => untold(people, consent, day).length > 0

/** What the consent reaches; where it does not, one form that takes it down for everybody at the table. */
export function ConsentBlock() {
  const words = useWords('panel').consent
  if (useIsAboutNobody()) return null
  return (
    <section id={consentElementId} tabIndex={-1} className={styles.block} aria-labelledby="consent-title">
      <h2 id="consent-title">{words.title}</h2>
      <ConsentNow />
    </section>
  )
}

/** The same without its heading. Who may not take consent down reads what it says; who leads can take down that it is taken back. */
export function ConsentNow() {
  const { people, consent = null, about } = useView()
  const words = useWords('panel')
  const mayRecord = useAbilities()('recordConsent')
  const [isTaking, setIsTaking] = useState(false)
  if (!people) return null
  const gaps = people.organisations.filter(({ id }) => consent?.gaps.includes(id)).map(({ name }) => name)
  const hasRecords = (consent?.records ?? []).length > 0
  const notYet = people.organisations.filter(({ id }) => people.seats.some(({ organisationId, isCovered, standing }) => organisationId === id && !isCovered && standing !== 'turnedAway')).map(({ name }) => name)
  const ok = notYet.length > 0 ? words.consent.notYet(notYet.join(', ')) : hasRecords ? words.before.consentOk : null
  const says = gaps.length > 0 ? words.before.consentMissing(gaps.join(', ')) : ok
  const isFormOpen = isTaking && mayRecord
  return (
    <>
      {mayRecord && says !== null && <p>{says}</p>}
      {isFormOpen ? <ConsentForm onDone={() => (setIsTaking(false), goToSoon(consentElementId))} /> : <ConsentSummary />}
      {!isFormOpen && <OwnReach />}
      {mayRecord && !isFormOpen && <ConsentTaken />}
      {mayRecord && <AskedOnScreen />}
      {!isFormOpen && mayRecord && lacksConsent(people, consent, dayItMustReach(about)) && (
        <div className={styles.acts}>
          <Button appearance={gaps.length > 0 ? 'primary' : 'secondary'} onClick={() => setIsTaking(true)}>
            {words.consent.open}
          </Button>
        </div>
      )}
      {hasRecords && !isFormOpen && <WithdrawConsent />}
    </>
  )
}

/** The consent in the parts of the meeting that are about something else: one tap away, and open by itself while somebody waits for it. */
export function ConsentFolded() {
  const { people, consent = null, about, agenda } = useView()
  const words = useWords('panel').consent
  const mayRecord = useAbilities()('recordConsent')
  const isAboutNobody = useIsAboutNobody()
  const isInTheWork = agenda ? currentPhase(agenda)?.shows === 'welcome' : true
  if (!people || about?.state !== 'open' || isInTheWork || isAboutNobody) return null
  return (
    <section id={consentElementId} tabIndex={-1} className={styles.block} aria-label={words.title}>
      <Disclosure heading="h2" summary={words.title} isFixed={mayRecord && lacksConsent(people, consent, dayItMustReach(about))}>
        <div className={styles.bare}>
          <ConsentNow />
        </div>
      </Disclosure>
    </section>
  )
}
