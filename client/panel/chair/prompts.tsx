import { useView } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

/** The form's small notes to the chair for this part. Nobody else gets them. */
export function Prompts() {
  const { agenda } = useView()
  const words = useWords('panel').prompts
  const locale = useLocale()
  const prompts = (agenda && currentPhase(agenda)?.prompts) ?? []
  if (prompts.length === 0) return null
  return (
    <section className={styles.block} data-kind="note">
      <h2 className={styles.small}>
        {words.title}
      </h2>
      <ul className={styles.bullets}>
        {prompts.map((prompt) => (
          <li key={prompt.sv}>{prompt[locale]}</li>
        ))}
      </ul>
    </section>
  )
}
