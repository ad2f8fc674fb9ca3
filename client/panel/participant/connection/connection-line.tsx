import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { connectionWords } from './connection-words.ts'
import styles from '../page.module.css'

/** *Sparat* · *Sparas…* · *Ingen anslutning. Texten är inte sparad.* */
export function ConnectionLine() {
  const { state } = useSession()
  const { says, help } = connectionWords(state, useWords('door'))
  return (
    <p className={help === null ? styles.connection : `${styles.connection} ${styles.isLost}`} role="status">
      {help === null ? says : <strong>{says}</strong>} {help}
    </p>
  )
}
