import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { DoorLayout } from '#client/join/door-layout.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { linkedFirst, numberAlike, type AccountSeat, type NumberedSeat } from './number-alike.ts'
import { seatLines, type SeatLines } from './seat-lines.ts'
import styles from './sign-in.module.css'

type SeatListProps = {
  seats: AccountSeat[]
  /** The meeting that a deep link names, which stands first. */
  linked: string | null
  enter: (seat: AccountSeat) => void
  /** Null where the account is the host's to choose. */
  useOtherAccount: (() => void) | null
  /** The way by a personal link. */
  linkWay: ReactNode
}

/** The meetings of one's account, the next first; one alone has its button too, so that nobody is led into a room unasked. */
export function SeatList({ seats, linked, enter, useOtherAccount, linkWay }: SeatListProps) {
  const words = useWords('signIn')
  const { list, front } = words
  const door = useWords('door')
  const locale = useLocale()
  const linesOf = (seat: AccountSeat) => seatLines(seat, locale, words, door)
  const numbered = numberAlike(seats, linesOf)
  const isEmpty = seats.length === 0
  return (
    <DoorLayout title={isEmpty ? list.noneTitle : list.title} takesFocus>
      {isEmpty && <p>{list.noneHelp}</p>}
      {numbered.some(({ alike }) => alike !== null) && <p>{list.alikeHelp}</p>}
      {!isEmpty && (
        <ul className={styles.seats}>
          {linkedFirst(numbered, linked).map((seat) => (
            <SeatCard key={seat.meetingId} seat={seat} lines={linesOf(seat)} enter={() => enter(seat)} />
          ))}
        </ul>
      )}
      {useOtherAccount && (
        <p>
          <Button className={styles.plain} appearance="subtle" onClick={useOtherAccount}>
            {front.otherAccount}
          </Button>
        </p>
      )}
      {linkWay}
    </DoorLayout>
  )
}

function SeatCard({ seat: { isOver, alike }, lines: { moment, form, team, part, over }, enter }: { seat: NumberedSeat; lines: SeatLines; enter: () => void }) {
  const { list } = useWords('signIn')
  const { door } = useWords('door')
  const says = isOver ? list.readLetters : door.enter
  const which = alike && list.alike(alike.number, alike.of)
  return (
    <li className={styles.seat}>
      <h2>{moment}</h2>
      <p>
        {form}
        <br />
        {team}
      </p>
      {which && (
        <p>
          <strong>{which}</strong>
        </p>
      )}
      <p className={styles.soft}>
        {part} {over}
      </p>
      <LargeButton appearance="primary" aria-label={list.enterName(says, [team, moment, which].filter(Boolean).join(', '), part)} onClick={enter}>
        {says}
      </LargeButton>
    </li>
  )
}
