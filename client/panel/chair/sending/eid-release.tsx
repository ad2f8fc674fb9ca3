import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { momentText } from '#client/meeting/notices/moment-text.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import type { Post } from './use-deliveries.ts'

type EidReleaseProps = { delivery: Delivery; name: string; post: Post }

/** That somebody's e-ID opens the letter, and the way to undo it where it is the wrong one; the code that is out stays. */
export function EidRelease({ delivery: { recipient, eidSince }, name, post }: EidReleaseProps) {
  const { sending } = useWords('later')
  const { eid: words } = sending
  const locale = useLocale()
  const [isSending, setIsSending] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  if (eidSince === null) return null
  const press = async () => {
    if (isSending) return
    setIsSending(true)
    setHasFailed((await post('/release', { recipient })) === null)
    setIsSending(false)
  }
  return (
    <>
      <p>{words.since(name, momentText(eidSince, locale))}</p>
      <Disclosure summary={words.open}>
        <div className={styles.bare}>
          <p>{words.help(name)}</p>
          <p>{words.codeIsOut}</p>
          <div className={styles.acts}>
            <Button size="small" disabledFocusable={isSending} onClick={() => void press()}>
              {words.press(name)}
            </Button>
          </div>
          <Trouble text={hasFailed ? sending.trouble : null} />
        </div>
      </Disclosure>
    </>
  )
}
