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
  /** Who has seen a meeting that is over, for its chair. `name`: the meeting in words. */
  whoHasSeen?: (seat: AccountSeat, name: string) => ReactNode
  /** The way by a personal link. */
  linkWay: ReactNode
}

/** The meetings of one's account, the next first; one alone has its button too, so that nobody is led into a room unasked. */
export function SeatList({ seats, linked, enter, useOtherAccount, whoHasSeen, linkWay }: SeatListProps) {
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
            <SeatCard key={seat.meetingId} seat={seat} lines={linesOf(seat)} enter={() => enter(seat)} {...(seat.isOver && seat.role === 'chair' && { whoHasSeen })} />
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

type SeatCardProps = Pick<SeatListProps, 'whoHasSeen'> & { seat: NumberedSeat; lines: SeatLines; enter: () => void }

function SeatCard({ seat, lines: { moment, form, team, part, over }, enter, whoHasSeen }: SeatCardProps) {
  const { isOver, alike } = seat
  const { list } = useWords('signIn')
  const { door } = useWords('door')
  const says = isOver ? list.readLetters : door.enter
  const which = alike && list.alike(alike.number, alike.of)
  const name = [team, moment, which].filter(Boolean).join(', ')
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
      <LargeButton appearance="primary" aria-label={list.enterName(says, name, part)} onClick={enter}>
        {says}
      </LargeButton>
      {whoHasSeen?.(seat, name)}
    </li>
  )
}
