import { useCallback, useState } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { AroundTheTable } from '#client/meeting/around-the-table.tsx'
import { ItemAnnouncer } from '#client/meeting/items/item-announcer.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { Knocks } from './chair/knocks.tsx'
import { Prompts } from './chair/prompts.tsx'
import { Signals } from './chair/signals.tsx'
import { NowCard } from './frame/now-card.tsx'
import { PanelFooter } from './frame/panel-footer.tsx'
import { PanelTop } from './frame/panel-top.tsx'
import { PhaseWork } from './work/phase-work.tsx'
import { useNewItem } from './work/use-new-item.ts'
import styles from './panel.module.css'

/** The panel of whoever works in the meeting: chair, representative, referrer. What each may do comes from the server's own answer. */
export function ProfessionalPanel() {
  const { view, mine } = useSession().state
  const newItem = useNewItem()
  const [arrivedId, setArrivedId] = useState<string | null>(null)
  const seen = useCallback(() => setArrivedId(null), [])
  const state = view.about?.state
  return (
    <div className={styles.panel}>
      <PanelTop hasUnsentText={newItem.isWritten} />
      <ItemAnnouncer onArrived={setArrivedId} />
      <main className={styles.body} aria-label={frameName()}>
        <div className={styles.now}>
          {state !== 'closed' && <NowCard />}
          {mine?.role === 'chair' && state === 'open' && <Signals />}
          {mine?.role === 'chair' && <Knocks />}
          {mine?.role === 'chair' && state === 'open' && <Prompts />}
        </div>
        <div className={styles.work}>
          <PhaseWork newItem={newItem} />
        </div>
        <div className={`${styles.block} ${styles.table}`}>
          <AroundTheTable />
        </div>
      </main>
      <PanelFooter newItem={newItem} arrivedId={arrivedId} onSeen={seen} />
    </div>
  )
}
