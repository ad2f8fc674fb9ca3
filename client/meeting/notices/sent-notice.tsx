import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { NoticesOfSeat } from '#core/wire/deliveries.ts'
import { noticeText } from './notice-text.ts'
import styles from './notices.module.css'

type Notice = NoticesOfSeat['notices'][number]
/** `stop`: gives false when nobody knows whether it was stopped. */
type Stop = (id: string) => Promise<boolean>

/** What became of a notice; while it waits it can be stopped. */
export function SentNotice({ notice, stop }: { notice: Notice; stop: Stop }) {
  const { sending: words } = useWords('later')
  const locale = useLocale()
  const [hasFailed, setHasFailed] = useState(false)
  const said = noticeText(notice, locale, words)
  if (notice.state !== 'waiting') return said
  return (
    <div className={styles.row}>
      <div>
        <p>{said}</p>
        <Trouble text={hasFailed ? words.trouble : null} />
      </div>
      <Button size="small" appearance="subtle" aria-label={words.notice.stopName(notice.to)} onClick={() => void stop(notice.id).then((isDone) => setHasFailed(!isDone))}>
        {words.notice.stop}
      </Button>
    </div>
  )
}

/** All that was sent of what one seat has of its own; it is heard when it changes. */
export function SentNotices({ notices, stop }: { notices: readonly Notice[]; stop: Stop }) {
  if (notices.length === 0) return null
  return (
    <div role="log">
      <ul className={styles.rows}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <SentNotice notice={notice} stop={stop} />
          </li>
        ))}
      </ul>
    </div>
  )
}
