import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { participantOf } from '#client/meeting/people-groups.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import type { Words } from '#client/text/words.ts'
import styles from '../panel.module.css'

const questionElementId = 'withdraw-question'
const buttonElementId = 'withdraw'

/** What it says where the meeting is over; else it stops the meeting. */
export type WithdrawConsentProps = { says?: Pick<Words<'panel'>['withdrawal'], 'happens' | 'stays' | 'no' | 'yes'> }

/** For who leads: the participant says aloud that they take their consent back. One question, since what follows is seen by all and cannot be undone for long. */
export function WithdrawConsent({ says }: WithdrawConsentProps) {
  const { people = null } = useView()
  const words = { ...useWords('panel').withdrawal, ...says }
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const [isAsking, setIsAsking] = useState(false)
  if (!may('withdrawConsent')) return null
  const name = participantOf(people)?.name ?? null
  const show = (asks: boolean) => {
    setIsAsking(asks)
    goToSoon(asks ? questionElementId : buttonElementId)
  }
  if (!isAsking) {
    return (
      <div className={styles.acts}>
        <Button id={buttonElementId} size="small" appearance="subtle" data-side="start" onClick={() => show(true)}>
          {name === null ? words.withdrawPlain : words.withdraw(name)}
        </Button>
      </div>
    )
  }
  return (
    <div role="group" aria-labelledby={questionElementId} className={styles.bare}>
      <p id={questionElementId} tabIndex={-1}>
        <strong>{name === null ? words.surePlain : words.sure(name)}</strong>
      </p>
      <p>{words.happens}</p>
      <p>{words.stays}</p>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <Button onClick={() => show(false)}>{words.no}</Button>
        <Button appearance="primary" disabledFocusable={isSending} onClick={() => void submit({ type: 'withdrawConsent' })}>
          {words.yes}
        </Button>
      </div>
    </div>
  )
}
