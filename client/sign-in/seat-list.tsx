import { Button } from '@fluentui/react-components'
import { DoorLayout } from '#client/join/door-layout.tsx'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import { LargeButton } from '#client/ui/large-button.tsx'
import type { AccountSeat } from './ask-accounts.ts'
import { PersonalLinkWay } from './personal-link-way.tsx'
import { momentOf } from './moment.ts'
import styles from './sign-in.module.css'

type SeatListProps = { seats: AccountSeat[]; enter: (seat: AccountSeat) => void; useOtherAccount: () => void }

/** The meetings of one's account, the next first; one alone has its button too, so that nobody is led into a room unasked. */
export function SeatList({ seats, enter, useOtherAccount }: SeatListProps) {
  const { list, front } = useWords('signIn')
  const isEmpty = seats.length === 0
  return (
    <DoorLayout title={isEmpty ? list.noneTitle : list.title} takesFocus>
      {isEmpty && <p>{list.noneHelp}</p>}
      {!isEmpty && (
        <ul className={styles.seats}>
          {seats.map((seat) => (
            <SeatCard key={seat.meetingId} seat={seat} enter={() => enter(seat)} />
          ))}
        </ul>
      )}
      <p>
        <Button className={styles.plain} appearance="subtle" onClick={useOtherAccount}>
          {front.otherAccount}
        </Button>
      </p>
      {isEmpty && <PersonalLinkWay />}
    </DoorLayout>
  )
}

function SeatCard({ seat: { startsAt, teamName, formName, role, isOver }, enter }: { seat: AccountSeat; enter: () => void }) {
  const { list } = useWords('signIn')
  const { door, roles } = useWords('door')
  const locale = useLocale()
  const moment = momentOf(startsAt, locale)
  const says = isOver ? list.readLetters : door.enter
  return (
    <li className={styles.seat}>
      <h2>{moment}</h2>
      <p>
        {formName[locale]}
        <br />
        {teamName}
      </p>
      <p className={styles.soft}>{isOver ? list.over : list.role(roles[role])}</p>
      <LargeButton appearance="primary" aria-label={list.enterName(says, teamName, moment)} onClick={enter}>
        {says}
      </LargeButton>
    </li>
  )
}
