import { Button } from '@fluentui/react-components'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { Stopped } from '../asking/ask-settings.ts'
import { WhyStopped } from '../asking/why-stopped.tsx'

type FormActsProps = { form: { isSending: boolean; stopped: Stopped | null; newer: unknown; forget: () => void }; save: string; onCancel: () => void }

/** The foot of a form: why it was not saved, unless what somebody else wrote first says so already, and the two acts. */
export function FormActs({ form: { isSending, stopped, newer, forget }, save, onCancel }: FormActsProps) {
  const { door, stopped: troubles } = useWords('settings')
  return (
    <>
      {(newer === null || stopped?.why !== 'changed') && <WhyStopped stopped={stopped} onRenewed={forget} />}
      <div className={styles.acts}>
        <p role="status" className={styles.quiet}>
          {isSending ? troubles.saving : ''}
        </p>
        <Button appearance="subtle" onClick={onCancel}>
          {door.cancel}
        </Button>
        <Button type="submit" appearance="primary" disabledFocusable={isSending}>
          {save}
        </Button>
      </div>
    </>
  )
}
