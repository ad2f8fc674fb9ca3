import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { DemoSeat } from './demo-door.ts'
import { frameAddress } from './four-seats.ts'
import { roleName } from './role-name.ts'
import styles from './demo.module.css'

/** Four seats of one meeting, each the real page. Side by side where there is room, else one at a time. */
export function SeatFrames({ seats }: { seats: DemoSeat[] }) {
  const words = useWords('start').demo
  const door = useWords('door')
  const [shown, setShown] = useState(0)
  return (
    <section aria-labelledby="seats-title" className={styles.seats}>
      <h2 id="seats-title" className={styles.unseen}>
        {words.seats}
      </h2>
      <div className={styles.choose}>
        {seats.map((seat, index) => (
          <Button key={seat.seatId} size="small" aria-pressed={index === shown} appearance={index === shown ? 'primary' : 'secondary'} onClick={() => setShown(index)}>
            {words.frame(seat.name, roleName(door, seat.role))}
          </Button>
        ))}
      </div>
      <div className={styles.frames}>
        {seats.map((seat, index) => (
          <SeatFrame key={seat.link} seat={seat} isShown={index === shown} />
        ))}
      </div>
    </section>
  )
}

function SeatFrame({ seat, isShown }: { seat: DemoSeat; isShown: boolean }) {
  const words = useWords('start').demo
  const locale = useLocale()
  const role = roleName(useWords('door'), seat.role)
  const theme = new URLSearchParams(window.location.search).get('theme')
  const address = frameAddress(seat.link, { lang: locale, ...(theme !== null && { theme }) })
  return (
    <figure className={styles.seat} data-role={seat.role} data-shown={isShown}>
      <figcaption>
        <span>
          <strong>{seat.name}</strong> {role}
        </span>
        <a href={seat.link} target="_blank" rel="noreferrer" aria-label={words.openOwnName(seat.name, role)}>
          {words.openOwn}
        </a>
      </figcaption>
      <iframe src={address} title={words.frame(seat.name, role)} />
    </figure>
  )
}
