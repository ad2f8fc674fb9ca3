import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import styles from './panel.module.css'

type PanelFormProps = {
  onSave: () => Promise<void>
  /** Without it there is nothing to go back to, and no button. */
  onCancel?: (() => void) | undefined
  /** What the two buttons say. */
  words: { save: string; cancel: string }
  /** What is saved, heard with the two buttons where several forms are on the page. */
  about?: string
  isSending: boolean
  /** Why the last try was not taken; null when nothing is wrong. */
  trouble: string | null
  children: ReactNode
}

/** A form of the panel: its fields, what was wrong with the last try, and last the two buttons. */
export function PanelForm({ onSave, onCancel, words, about, isSending, trouble, children }: PanelFormProps) {
  const named = (act: string) => (about === undefined ? undefined : actOn(act, about))
  return (
    <form className={`${styles.bare} ${styles.letGrow}`} noValidate onSubmit={(event) => (event.preventDefault(), void onSave())}>
      {children}
      <Trouble text={trouble} />
      <div className={styles.acts}>
        {onCancel && (
          <Button appearance="subtle" aria-label={named(words.cancel)} onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={isSending} aria-label={named(words.save)}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
