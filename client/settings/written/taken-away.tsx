import { Button } from '@fluentui/react-components'
import styles from '#client/ui/sheet.module.css'
import type { Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'

type TakenAwayProps = { /** What was taken away, in a sentence; null where nothing was. */ says: string | null; undo: string; onUndo: () => void; stopped: Stopped | null; onRenewed: () => void }

/** What was just taken away, with the way back. */
export function TakenAway({ says, undo, onUndo, stopped, onRenewed }: TakenAwayProps) {
  return (
    <>
      <div role="status">
        {says !== null && (
          <div className={styles.undo}>
            <span>{says}</span>
            <Button size="small" onClick={onUndo}>
              {undo}
            </Button>
          </div>
        )}
      </div>
      <WhyStopped stopped={stopped} onRenewed={onRenewed} />
    </>
  )
}
