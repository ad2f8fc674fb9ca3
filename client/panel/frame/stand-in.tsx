import { useSession } from '#client/live/use-session.tsx'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

/** For who leads in the chair's stead: what that means, and in the last part what to do if the chair does not come back. */
export function StandIn() {
  const { view, mine } = useSession().state
  const { lead: words } = useWords('panel')
  const { lead, agenda, about } = view
  if (about?.state !== 'open' || lead?.isStandIn !== true || lead.seatId !== mine?.seatId) return null
  const isLast = agenda ? currentPhase(agenda)?.shows === 'readBack' : false
  return (
    <section className={styles.block} data-kind="note">
      <h2>{words.youTitle}</h2>
      <p>{words.youMay}</p>
      <p role="status">{(lead.knockCount ?? 0) > 0 && words.outside(lead.knockCount ?? 0)}</p>
      <p>{isLast ? words.ifNeverBack : words.youMayNot}</p>
    </section>
  )
}
