import { Button } from '@fluentui/react-components'
import { useSyncExternalStore } from 'react'
import { doorStep, type DoorStep } from '#client/join/door-step.ts'
import type { Session } from '#client/live/session.ts'
import styles from './sign-in.module.css'

/** From the lobby and from a shut door one can go back; whoever is in, or about to be, has nothing to choose anew. */
export const canGoBack = ({ at }: DoorStep): boolean => at !== 'meeting' && at !== 'knocking'

/** Under the lobby or the shut door: back to where one chose. */
export function WayBack({ session, goBack, label }: { session: Session; goBack: () => void; label: string }) {
  const isOffered = useSyncExternalStore(session.subscribe, () => canGoBack(doorStep(session.getState())))
  if (!isOffered) return null
  return (
    <div className={styles.back}>
      <Button onClick={goBack}>{label}</Button>
    </div>
  )
}
