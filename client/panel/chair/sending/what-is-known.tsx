import { momentText } from '#client/meeting/notices/moment-text.ts'
import { SentNotice } from '#client/meeting/notices/sent-notice.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Delivery } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import type { Post } from './use-deliveries.ts'

type KnownProps = { delivery: Delivery; version: number; post: Post }

/** What was sent to one reader, and how it arrived: in the order in which it happens. */
export function WhatIsKnown({ delivery, version, post }: KnownProps) {
  const { sending: words } = useWords('later')
  const locale = useLocale()
  const { notices, opened } = delivery
  const receipts = useReceipts(delivery, version)
  if (notices.length === 0 && opened.count === 0 && receipts.length === 0) return <p className={styles.soft}>{words.nothingYet}</p>
  return (
    <div role="log">
      <ul className={styles.rows}>
        {notices.map((notice) => (
          <li key={notice.id}>
            <SentNotice notice={notice} stop={async (id) => (await post('/stop', { id })) !== null} />
          </li>
        ))}
        {opened.lastAt !== null && <li>{words.opened(opened.count, momentText(opened.lastAt, locale))}</li>}
        {receipts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}

/** That it was read, and who went through it, each as a sentence. */
function useReceipts({ receipts, seatId }: Delivery, newest: number): string[] {
  const { sending: words } = useWords('later')
  const locale = useLocale()
  const nameOf = useNames()
  return receipts.map(({ kind, version, bySeat, toldBy, at }) => {
    const when = momentText(at, locale)
    if (kind === 'handed') return words.handed.was(version, when) + (version < newest ? words.handed.isOld : '')
    const said = kind === 'read' ? words.read(nameOf.short(seatId), when) : words.explained(bySeat === null ? words.somebodyElse : nameOf.withPlace(bySeat), when)
    return (toldBy === 'chair' ? words.noted(said) : said) + (version < newest ? words.earlier(version) : '')
  })
}
