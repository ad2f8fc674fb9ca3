import { HardText } from '#client/meeting/hard-words/hard-text-later.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import type { Agenda, Phase } from '#client/meeting/view-parts.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from './page.module.css'

/** Where in the meeting we are, in one plain sentence. */
export function PhaseNow({ agenda }: { agenda: Agenda }) {
  const { phase: says } = useWords('participant')
  const locale = useLocale()
  const phase = currentPhase(agenda)
  if (!phase) return null
  return (
    <section>
      <p className={styles.place}>{says.place((agenda.current ?? 0) + 1, agenda.phases.length)}</p>
      <h2>{phase.title[locale]}</h2>
      <p>
        <HardText text={phase.plain[locale]} isOurs />
      </p>
    </section>
  )
}

/** The whole meeting, one tap away: below the work, so that it never pushes an answer off the screen. */
export function WholeMeeting({ agenda }: { agenda: Agenda }) {
  const { phase: says } = useWords('participant')
  return (
    <section>
      <Disclosure heading="h2" summary={says.all}>
        <PhaseList phases={agenda.phases} saysState />
      </Disclosure>
    </section>
  )
}

/** Every phase: what happens and for how long, and, once the meeting goes on, which are done. */
export function PhaseList({ phases, saysState = false }: { phases: Phase[]; saysState?: boolean }) {
  const { phase: says } = useWords('participant')
  const locale = useLocale()
  return (
    <ol className={styles.phases}>
      {phases.map(({ id, title, plain, minutes, state }) => (
        <li key={id}>
          <span className={styles.phase}>{title[locale]}</span> · {says.minutes(minutes)}
          {saysState && ` · ${says.states[state]}`}
          <p>{plain[locale]}</p>
        </li>
      ))}
    </ol>
  )
}
