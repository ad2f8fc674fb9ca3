import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { DoorLayout } from '#client/join/door-layout.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import { momentOf } from './moment.ts'
import type { AccountSeat } from './number-alike.ts'
import styles from './sign-in.module.css'

type SeatListProps = {
  seats: AccountSeat[]
  enter: (seat: AccountSeat) => void
  /** Null where the account is the host's to choose. */
  useOtherAccount: (() => void) | null
  /** The way by a personal link. */
  linkWay: ReactNode
}

/** The meetings of one's account, the next first; one alone has its button too, so that nobody is led into a room unasked. */
export function SeatList({ seats, enter, useOtherAccount, linkWay }: SeatListProps) {
  const { list, front } = useWords('signIn')
  const isEmpty = seats.length === 0
  return (
    <DoorLayout title={isEmpty ? list.noneTitle : list.title} takesFocus>
      {isEmpty && <p>{list.noneHelp}</p>}
      {seats.some(({ alike }) => alike !== null) && <p>{list.alikeHelp}</p>}
      {!isEmpty && (
        <ul className={styles.seats}>
          {seats.map((seat) => (
            <SeatCard key={seat.meetingId} seat={seat} enter={() => enter(seat)} />
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

function SeatCard({ seat: { startsAt, teamName, formName, role, organisation, isOver, alike }, enter }: { seat: AccountSeat; enter: () => void }) {
  const { list } = useWords('signIn')
  const { door, roles } = useWords('door')
  const locale = useLocale()
  const moment = momentOf(startsAt, locale)
  const says = isOver ? list.readLetters : door.enter
  const which = alike && list.alike(alike.number, alike.of)
  const part = list.role(roles[role], organisation)
  return (
    <li className={styles.seat}>
      <h2>{moment}</h2>
      <p>
        {formName[locale]}
        <br />
        {teamName}
      </p>
      {which && (
        <p>
          <strong>{which}</strong>
        </p>
      )}
      <p className={styles.soft}>
        {part} {isOver && list.over}
      </p>
      <LargeButton appearance="primary" aria-label={list.enterName(says, [teamName, moment, which].filter(Boolean).join(', '), part)} onClick={enter}>
        {says}
      </LargeButton>
    </li>
  )
}
