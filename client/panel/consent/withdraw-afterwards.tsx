import type { ComponentType } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { participantOf } from '#client/meeting/people-groups.ts'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '../panel.module.css'
import type { WithdrawConsentProps } from './withdraw-consent.tsx'

/** When the meeting is over, for its chair: the participant says that they take their consent back. `form`: the panel's own, so that it is not fetched twice. */
export function WithdrawAfterwards({ form: WithdrawConsent }: { form: ComponentType<WithdrawConsentProps> }) {
  const { about, people = null } = useView()
  const { afterwards: says } = useWords('later')
  const may = useAbilities()
  if (about?.state !== 'closed' || !may('withdrawConsent')) return null
  const name = participantOf(people)?.name ?? null
  const happens = [says.readsOf, says.sends, about.keepsWhenWithdrawn ? says.locks : says.erases].join(' ')
  return (
    <section className={styles.block}>
      <Disclosure heading="h2" summary={says.panel.title}>
        <div className={styles.bare}>
          <p>{name === null ? says.panel.helpPlain : says.panel.help(name)}</p>
          <WithdrawConsent says={{ happens, stays: says.stays, no: says.panel.no, yes: says.panel.yes }} />
        </div>
      </Disclosure>
    </section>
  )
}
