import { useCallback, useState } from 'react'
import { useHasDrafts } from '#client/live/use-draft.ts'
import { useSession } from '#client/live/use-session.tsx'
import { AroundTheTable } from '#client/meeting/around-the-table.tsx'
import { ItemAnnouncer } from '#client/meeting/items/item-announcer.tsx'
import { OneTextForm } from '#client/meeting/one-text-form.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { frameName } from '#client/ui/frame-name.ts'
import { AddSeat } from './latecomer/add-seat.tsx'
import { ConsentFolded } from './consent/consent-block.tsx'
import { Knocks } from './chair/knocks.tsx'
import { Prompts } from './chair/prompts.tsx'
import { Signals } from './chair/signals.tsx'
import { NowCard } from './frame/now-card.tsx'
import { PanelFooter } from './frame/panel-footer.tsx'
import { PanelTop } from './frame/panel-top.tsx'
import { SignOut } from './frame/sign-out.tsx'
import { Cases, InTeams, LargeScreen, RoleCard, StandIn } from './forms-later.ts'
import { GapsFolded } from './gaps/gaps.tsx'
import { PhaseWork } from './work/phase-work.tsx'
import { useNewItem } from './work/use-new-item.ts'
import { useRoundAgain } from './work/use-round-again.ts'
import { ConsentAgain } from './consent/consent-again.tsx'
import { Withdrawn } from './consent/withdrawn.tsx'
import styles from './panel.module.css'

/** The panel of whoever works in the meeting: chair, representative, referrer. What each may do comes from the server's own answer. */
export function ProfessionalPanel() {
  const { view } = useSession().state
  const may = useAbilities()
  const newItem = useNewItem()
  const [arrivedId, setArrivedId] = useState<string | null>(null)
  const seen = useCallback(() => setArrivedId(null), [])
  const hasDrafts = useHasDrafts()
  const isRoundAgain = useRoundAgain()
  const state = view.about?.state
  return (
    <>
      <ConsentAgain />
      {state === 'withdrawn' ? (
        <Withdrawn />
      ) : (
        <div className={styles.panel}>
          <PanelTop hasUnsentText={newItem.isWritten || hasDrafts} />
          <ItemAnnouncer onArrived={setArrivedId} />
          <main className={styles.body} aria-label={frameName()}>
            <div className={styles.now}>
              {state !== 'closed' && <NowCard />}
              {view.agenda?.cases && state === 'open' && <Cases form={OneTextForm} />}
              <StandIn />
              {may('answerSignal') && <Signals />}
              {may('admitSeat') && <Knocks />}
              {state === 'open' && <Prompts />}
              {state === 'planned' && <InTeams />}
            </div>
            <div className={styles.work}>
              <PhaseWork newItem={newItem} isRoundAgain={isRoundAgain} />
            </div>
            <div className={styles.side}>
              <div className={`${styles.block} ${styles.table}`}>
                <AroundTheTable />
              </div>
              <AddSeat />
              <ConsentFolded />
              {state === 'open' && <RoleCard />}
              {state === 'open' && <GapsFolded />}
              {state !== 'closed' && <LargeScreen />}
              {state === 'open' && <InTeams />}
              <SignOut />
            </div>
          </main>
          <PanelFooter newItem={newItem} arrivedId={arrivedId} onSeen={seen} />
        </div>
      )}
    </>
  )
}
