import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from './notices/notices.module.css'
import { Trouble } from './trouble.tsx'

/** `says`: that somebody's e-ID opens it, and since when; `help`: when to release it; `codeIsOut`: what to do where another has the code; `press`: of what. `release`: false when nobody knows whether it was done. */
export type ReleasedEidProps = { says: string; help: string; codeIsOut: string; press: string; release: () => Promise<boolean> }

/** That somebody's e-ID opens something, and the way to undo it where it is the wrong one; the code that is out stays. */
export function ReleasedEid({ says, help, codeIsOut, press, release }: ReleasedEidProps) {
  const { eid: words, trouble } = useWords('later').sending
  const [isSending, setIsSending] = useState(false)
  const [hasFailed, setHasFailed] = useState(false)
  const send = async () => {
    if (isSending) return
    setIsSending(true)
    setHasFailed(!(await release()))
    setIsSending(false)
  }
  return (
    <div className={styles.form}>
      <p>{says}</p>
      <Disclosure summary={words.open}>
        <div className={styles.form}>
          <p>{help}</p>
          <p>{codeIsOut}</p>
          <div className={styles.acts}>
            <Button size="small" disabledFocusable={isSending} onClick={() => void send()}>
              {press}
            </Button>
          </div>
          <Trouble text={hasFailed ? trouble : null} />
        </div>
      </Disclosure>
    </div>
  )
}
