import { Button } from '@fluentui/react-components'
import { useEffect } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { goTo } from '#client/meeting/go-to.ts'
import { currentPhase } from '#client/meeting/next-phase.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { Arrived } from './arrived.tsx'
import { StartMeeting } from '../before/start-meeting.tsx'
import { closeElementId } from '../chair/close-meeting.tsx'
import styles from '../panel.module.css'
import { useWaitsForLeader, WaitsForLeader } from './waits-for-leader.tsx'
import type { NewItem } from '../work/use-new-item.ts'

type PanelFooterProps = { newItem: NewItem; arrivedId: string | null; onSeen: () => void }

/** Always at the bottom: what has just come, taking back one's last action, and to the right what this part of the meeting asks for. */
export function PanelFooter({ newItem, arrivedId, onSeen }: PanelFooterProps) {
  const { view, mine } = useSession().state
  const { close, compose } = useWords('panel')
  const words = useWords('table').items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const shows = view.agenda ? currentPhase(view.agenda)?.shows : undefined
  const isWithItems = shows === 'items' && view.about?.state === 'open'
  // Where the items are not on the page there is nothing to lead to, and later it is old news.
  useEffect(() => {
    if (!isWithItems) onSeen()
  }, [isWithItems, onSeen])
  const mayWrite = may('addItem') && isWithItems && !newItem.isOpen
  const mayClose = may('closeMeeting') && shows === 'readBack'
  const mayUndo = mine?.canUndo === true
  const mayStart = may('startMeeting')
  const waiting = useWaitsForLeader()
  if (!mayStart && !mayWrite && !mayUndo && !mayClose && arrivedId === null && waiting.length === 0) return null
  return (
    <footer className={styles.footer}>
      <WaitsForLeader waiting={waiting} />
      {arrivedId !== null && <Arrived key={arrivedId} itemId={arrivedId} onSeen={onSeen} />}
      <Trouble text={trouble} />
      {mayUndo && (
        <Button data-side="start" appearance="subtle" disabledFocusable={isSending} aria-label={words.undoName} onClick={() => void submit({ type: 'undoLast' })}>
          {words.undo}
        </Button>
      )}
      {mayClose && <Button onClick={() => goTo(closeElementId)}>{close.toClose}</Button>}
      {mayStart && <StartMeeting key={view.consent?.gaps.length} />}
      {mayWrite && (
        <Button appearance={may('moveToPhase') ? 'secondary' : 'primary'} onClick={newItem.open}>
          {compose.open}
        </Button>
      )}
    </footer>
  )
}
