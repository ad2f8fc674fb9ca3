import { Button } from '@fluentui/react-components'
import { useRef } from 'react'
import styles from '#client/ui/sheet.module.css'

type ChooseFileProps = { accept: string; label: string; isBusy: boolean; busy: string; onFile: (file: File) => Promise<unknown> }

/** The browser's own field for files has words in the browser's language: it is pressed by a button of ours. */
export function ChooseFile({ accept, label, isBusy, busy, onFile }: ChooseFileProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = async (chosen: File | undefined) => {
    if (!chosen) return
    await onFile(chosen)
    // The same file, mended, is chosen anew.
    if (input.current) input.current.value = ''
  }
  return (
    <div className={styles.acts} data-side="start">
      <input ref={input} hidden type="file" accept={accept} onChange={({ target }) => void take(target.files?.[0])} />
      <Button disabledFocusable={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <p role="status" className={styles.quiet}>
        {isBusy ? busy : ''}
      </p>
    </div>
  )
}
