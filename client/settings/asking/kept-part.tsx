import { Button } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useWords } from '#client/text/use-words.tsx'
import styles from '#client/ui/sheet.module.css'
import type { useKept } from './use-kept.ts'
import { WhyStopped } from './why-stopped.tsx'

/** What stands on the server, drawn when it has come; before that, that it is on its way or that it can not be had. */
export function Kept<Answer>({ kept: { answer, stopped, read }, children }: { kept: ReturnType<typeof useKept<Answer>>; children: (answer: Answer) => ReactNode }) {
  const { stopped: words } = useWords('settings')
  return (
    <>
      {answer !== null && children(answer)}
      {answer === null && stopped === null && (
        <p role="status" className={styles.quiet}>
          {words.reading}
        </p>
      )}
      <WhyStopped stopped={stopped} />
      {stopped !== null && stopped.why !== 'needsKey' && (
        <div>
          <Button onClick={() => void read()}>{words.again}</Button>
        </div>
      )}
    </>
  )
}
