import { Button } from '@fluentui/react-components'
import { useSession } from '#client/live/use-session.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './panel.module.css'
import type { NewItem } from './use-new-item.ts'

/** Always at the bottom: taking back one's last action, and to the right the way to write something down. */
export function PanelFooter({ newItem }: { newItem: NewItem }) {
  const { mine } = useSession().state
  const words = useWords().items
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const mayWrite = may('addItem') && !newItem.isOpen
  const mayUndo = mine?.canUndo === true && may('undoLast')
  if (!mayWrite && !mayUndo) return null
  return (
    <footer className={styles.footer}>
      <Trouble text={trouble} />
      {mayUndo && (
        <Button data-side="start" appearance="subtle" disabledFocusable={isSending} onClick={() => void submit({ type: 'undoLast' })}>
          {words.undo}
        </Button>
      )}
      {mayWrite && (
        <Button appearance={mine?.role === 'chair' ? 'secondary' : 'primary'} onClick={newItem.open}>
          {words.composer.open}
        </Button>
      )}
    </footer>
  )
}
