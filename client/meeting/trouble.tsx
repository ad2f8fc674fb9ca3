import { useWords } from '#client/text/use-words.tsx'
import styles from './meeting.module.css'

/** Why something was not done, said once to whoever listens. `keptText` adds that what is written still stands there. */
export function Trouble({ text, keptText = false }: { text: string | null; keptText?: boolean }) {
  const { connection } = useWords('door')
  if (text === null) return null
  return (
    <p role="alert" className={styles.trouble}>
      <span>{text}</span>
      {keptText && <span>{connection.notSaved}</span>}
    </p>
  )
}
