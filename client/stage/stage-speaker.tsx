import { useSession } from '#client/live/use-session.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './stage.module.css'

/** Who speaks now, and from where: also for those who only hear it. */
export function StageSpeaker() {
  const { speaking } = useSession().state.view
  const { speaking: says } = useWords('meeting')
  const { withPlace } = useNames()
  const seatId = speaking?.seatId ?? null
  return (
    <p className={styles.speaker} aria-live="polite">
      {seatId === null ? (
        says.anyone
      ) : (
        <>
          {says.now} <strong>{withPlace(seatId)}</strong>
        </>
      )}
    </p>
  )
}
