import { useWords } from '#client/text/use-words.tsx'
import type { DemoSeat } from './demo-door.ts'
import { roleName } from './role-name.ts'
import styles from './demo.module.css'

/** A link to every seat of the meeting, to open on devices of their own. */
export function SeatLinks({ seats }: { seats: DemoSeat[] }) {
  const words = useWords('start').demo
  const door = useWords('door')
  return (
    <section className={styles.links} aria-labelledby="links-title">
      <h2 id="links-title">{words.allLinks}</h2>
      <p>{words.allLinksHelp}</p>
      <ul>
        {seats.map((seat) => (
          <li key={seat.seatId}>
            <a href={seat.link} target="_blank" rel="noreferrer">
              {words.frame(seat.name, roleName(door, seat.role))}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
