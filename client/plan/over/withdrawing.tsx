import { Button } from '@fluentui/react-components'
import { useState, type ReactNode } from 'react'
import { actOn } from '#client/text/in-short.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Staff } from '../door/ask-staff.ts'
import styles from '../plan.module.css'
import { SureButton } from '../waiting/sure-button.tsx'
import { sayWithdrawn, type Ahead } from './ask-over.ts'

const newId = () => crypto.randomUUID()

type WithdrawingProps = {
  meeting: Pick<Ahead, 'meetingId' | 'isLocked'>
  staff: Staff
  about: string
  /** What is asked once more, and said to happen. */
  asks: string
  onSaid: (trouble: string | null) => void
  children?: ReactNode
}

/** That consent is taken back, as told; whoever pressed by mistake undoes it here. */
export function Withdrawing({ meeting: { meetingId, isLocked }, staff, about, asks, onSaid, children }: WithdrawingProps) {
  const { over: words } = useWords('planned')
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
          <SureButton says={words.withdraw} about={about} asks={asks} yes={words.withdrawYes} onYes={() => void say('withdrawConsent')} />
          {children}
        </>
      )}
    </div>
  )
}
