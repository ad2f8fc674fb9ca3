import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { listed } from '#client/meeting/listed.ts'
import { momentText } from '#client/meeting/notices/moment-text.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useNames } from '#client/meeting/use-names.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Deliveries } from '#core/wire/deliveries.ts'
import styles from '../../panel.module.css'
import type { Post } from './use-deliveries.ts'

type Older = Deliveries['older'][number]

/** Everybody whom an older version is with, whichever way they got it: a notice goes by itself where an address is known, and the chair says so to the others and ticks it. */
export function OlderVersions({ older, post }: Pick<Deliveries, 'older'> & { post: Post }) {
  const { older: words } = useWords('later').sending
  const isOfMinutes = useView().letter?.recipient === 'minutes'
  if (older.length === 0) return null
  return (
    <section className={styles.bare}>
      <h3>{isOfMinutes ? words.titleOfMinutes : words.title}</h3>
      <ul className={styles.rows}>
        {older.map((one) => (
          <li key={one.seatId}>
            <OneToTell older={one} post={post} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function OneToTell({ older: { seatId, version, how, isOnItsWay, toldAt }, post }: { older: Older; post: Post }) {
  const { older: words, handed, trouble } = useWords('later').sending
  const locale = useLocale()
  const name = useNames().withPlace(seatId)
  const [isSending, setIsSending] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const press = async () => {
    if (isSending) return
    setIsSending(true)
    setHasFailed((await post('/told', { seatId })) === null)
    setIsSending(false)
  }
  const says = [words.has(name, version, listed(how.map((one) => words.how[one]), locale)), ...(isOnItsWay ? [words.onItsWay] : []), ...(toldAt === null ? [] : [words.told(momentText(toldAt, locale))])].join(' ')
  return (
    <div className={styles.row}>
      <div>
        <p className={toldAt === null ? undefined : styles.soft}>{says}</p>
        <Trouble text={hasFailed ? trouble : null} />
      </div>
      {toldAt === null && !isOnItsWay && (
        <Button size="small" disabledFocusable={isSending} aria-label={handed.pressName(words.press, name)} onClick={() => void press()}>
          {words.press}
        </Button>
      )}
    </div>
  )
}
