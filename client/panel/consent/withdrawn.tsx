import { Button } from '@fluentui/react-components'
import { useEffect, useRef } from 'react'
import { useSession, useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useAbilities } from '#client/meeting/use-abilities.ts'
import { useSend } from '#client/meeting/use-send.ts'
import { useServerNow } from '#client/meeting/use-server-now.ts'
import type { About } from '#client/meeting/view-parts.ts'
import { useWords } from '#client/text/use-words.tsx'
import { frameName } from '#client/ui/frame-name.ts'
import { nowElementId } from '../now-element.ts'
import { WithdrawnAfter } from '../forms-later.ts'
import { roundSecondsLeft } from './seconds-left.ts'
import styles from '../panel.module.css'

type Withdrawal = NonNullable<About['withdrawal']>

/** Who took the consent back, as it is said: the participant, who answers for them, or who leads and took it down. */
const byWhom = (role: Withdrawal['byRole']): 'participant' | 'supportPerson' | 'leader' | 'staff' => (role === 'participant' || role === 'supportPerson' || role === 'staff' ? role : 'leader')

/** Everything stands still and is hidden: what has happened, how long it can be undone, and what to do now. */
export function Withdrawn() {
  const { about } = useView()
  const isChair = useSession().state.mine?.role === 'chair'
  const words = useWords('panel').withdrawal
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    heading.current?.focus()
    return () => goToSoon(nowElementId)
  }, [])
  if (!about?.withdrawal) return null
  const { withdrawal, contact, teamName } = about
  return (
    <div className={styles.panel}>
      <header className={styles.top}>
        <h1 ref={heading} tabIndex={-1} className={styles.question}>
          {words.title}
        </h1>
        <p className={styles.status}>{teamName}</p>
      </header>
      <main className={styles.body} aria-label={frameName()}>
        <div className={styles.now}>
          <section className={styles.block} data-kind="now">
            <p>{words.by[byWhom(withdrawal.byRole)]}</p>
            {withdrawal.isAfterClose ? <WithdrawnAfter withdrawal={withdrawal} /> : <ErasedSoon withdrawal={withdrawal} />}
          </section>
        </div>
        {!(withdrawal.isAfterClose && isChair) && (
          <div className={styles.work}>
            <section className={styles.block}>
              {!withdrawal.isAfterClose && <NowDo />}
              {!isChair && (
                <p>
                  {words.ask(contact.name)}{' '}
                  <a className={styles.phone} href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
                    {contact.phone}
                  </a>
                </p>
              )}
            </section>
          </div>
        )}
      </main>
    </div>
  )
}

function NowDo() {
  const words = useWords('panel').withdrawal
  return (
    <>
      <h2>{words.nowTitle}</h2>
      <ul className={styles.bullets}>
        {words.now.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </>
  )
}

/** How long it can still be undone, in tens of seconds, and the way to do so for who may. */
function ErasedSoon({ withdrawal: { erasesAt, byRole } }: { withdrawal: Withdrawal }) {
  const words = useWords('panel').withdrawal
  const may = useAbilities()
  const { submit, isSending, trouble } = useSend()
  const left = roundSecondsLeft(erasesAt, useServerNow())
  return (
    <>
      <p>{words.hidden}</p>
      <p>{left > 0 ? words.erasesIn(left) : words.erasesNow}</p>
      {left > 0 && <p className={styles.soft}>{may('takeBackWithdrawal') ? words.mistakeHelp : words.mistakeOthers[byWhom(byRole)]}</p>}
      <Trouble text={trouble} />
      {left > 0 && may('takeBackWithdrawal') && (
        <div className={styles.acts}>
          <Button disabledFocusable={isSending} onClick={() => void submit({ type: 'takeBackWithdrawal' })}>
            {words.mistake}
          </Button>
        </div>
      )}
    </>
  )
}
