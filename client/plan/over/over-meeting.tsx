import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { dayInWords, momentInWords } from '#client/meeting/day-in-words.ts'
import { clockOf, dayOf } from '#client/meeting/days.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { actOn } from '#client/text/in-short.ts'
import { useLocale, useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { SureButton } from '../waiting/sure-button.tsx'
import { askChairLink, sayWithdrawn, type Over } from './ask-over.ts'

type OverMeetingProps = { over: Over; staff: Staff; onChanged: () => void }
const newId = () => crypto.randomUUID()

/** One meeting that is over, and what the office can do with it. The link stands on this page alone. */
export function OverMeeting({ over, staff, onChanged }: OverMeetingProps) {
  const { over: words } = useWords('plan')
  const locale = useLocale()
  const [link, setLink] = useState<string | null>(null)
  const [said, setSaid] = useState<string | null>(null)
  const { meetingId, startsAt, keptUntil, isLocked } = over
  const day = (moment: string) => dayOf(Date.parse(moment))
  const about = `${over.teamName}, ${momentInWords(day(startsAt), clockOf(Date.parse(startsAt)).replace('.', ':'), locale)}`
  const open = () => void askChairLink(meetingId, staff).then((made) => (setLink(made?.link ?? null), setSaid(made ? null : words.away)))
  return (
    <>
      <div>
        <p>{about}</p>
        <p className={styles.quiet}>
          {over.formName[locale]}. {isLocked && words.locked} {words.keptUntil(dayInWords(day(keptUntil), locale))}
        </p>
        <Trouble text={said} />
        {link !== null && !isLocked && (
          <p role="status">
            <a href={link} target="_blank" rel="noreferrer">
              {words.link}
            </a>
            <br />
            <span className={styles.quiet}>{words.linkHelp}</span>
          </p>
        )}
      </div>
      <Withdrawing over={over} staff={staff} about={about} onSaid={(text) => (setSaid(text), onChanged())}>
        <Button size="small" aria-label={actOn(words.open, about)} onClick={open}>
          {words.open}
        </Button>
      </Withdrawing>
    </>
  )
}

type WithdrawingProps = { over: Over; staff: Staff; about: string; onSaid: (trouble: string | null) => void; children: ReactNode }

/** That consent is taken back, as told; whoever pressed by mistake undoes it here. */
function Withdrawing({ over: { meetingId, isLocked }, staff, about, onSaid, children }: WithdrawingProps) {
  const { over: words } = useWords('plan')
  const [isOurs, setIsOurs] = useState(false)
  const [id, setId] = useState(newId)
  const say = async (type: 'withdrawConsent' | 'takeBackWithdrawal') => {
    const how = await sayWithdrawn(type, { meetingId, id }, staff)
    if (how !== null) setId(newId())
    if (how === 'done') setIsOurs(type === 'withdrawConsent')
    onSaid(how === null ? words.away : how === 'refused' && type === 'takeBackWithdrawal' ? words.notUndone : null)
  }
  if (isLocked && !isOurs) return null
  return (
    <div className={styles.acts}>
      {isLocked ? (
        <Button size="small" appearance="subtle" aria-label={actOn(words.undo, about)} onClick={() => void say('takeBackWithdrawal')}>
          {words.undo}
        </Button>
      ) : (
        <>
          <SureButton says={words.withdraw} about={about} asks={words.withdrawSure} yes={words.withdrawYes} onYes={() => void say('withdrawConsent')} />
          {children}
        </>
      )}
    </div>
  )
}
