import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import type { Post } from './use-deliveries.ts'

type HandedProps = { delivery: Delivery; name: string; version: number; post: Post }

/** That somebody has an earlier version on paper, and that the newest was handed over. */
export function Handed({ delivery, name, version, post }: HandedProps) {
  const { sending } = useWords('later')
  const { handed: words } = sending
  const [isSending, setIsSending] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const label = version === 1 ? words.press : words.pressNew(version)
  const hasNewest = delivery.receipts.some((one) => one.kind === 'handed' && one.version === version)
  const press = async () => {
    if (isSending) return
    setIsSending(true)
    setHasFailed((await post('/handed', { recipient: delivery.recipient, version })) === null)
    setIsSending(false)
  }
  return (
    <>
      {isOldOnPaper(delivery, version) && <p>{words.onPaper(name)}</p>}
      {!hasNewest && delivery.isCovered && (
        <div className={styles.acts}>
          <Button size="small" disabledFocusable={isSending} aria-label={words.pressName(label, name)} onClick={() => void press()}>
            {label}
          </Button>
        </div>
      )}
      <Trouble text={hasFailed ? sending.trouble : null} />
    </>
  )
}

function isOldOnPaper({ receipts }: Delivery, version: number): boolean {
  const handed = receipts.filter(({ kind }) => kind === 'handed').map((one) => one.version)
  return handed.length > 0 && !handed.includes(version)
}
