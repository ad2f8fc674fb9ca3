import { useState, type ReactNode } from 'react'
import { useSession } from '#client/live/use-session.tsx'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useWords } from '#client/text/use-words.tsx'
import type { ReadingCode as Issued } from '#core/wire/settings.ts'
import { IssuedCode } from './issued-code.tsx'
import { askReadingCode, type CodeFor } from './ask-reading-code.ts'
import styles from './reading-code.module.css'

type ReadingCodeProps = {
  recipient: CodeFor
  /** Whom it is handed to; null when it is the reader's own. */
  name: string | null
  /** What they can do with it, where that is not to read a letter. */
  help?: string
  /** The page's own kind of button. */
  button: (label: string, press: () => void) => ReactNode
}

/** A code that opens the letter another day: made at a press, shown on this screen and nowhere else. */
export function ReadingCode({ recipient, name, help, button }: ReadingCodeProps) {
  const { getToken } = useSession()
  const { code: words } = useWords('later')
  const [said, setSaid] = useState<Issued | 'trouble' | 'asking' | null>(null)
  const press = () => {
    if (said === 'asking') return
    setSaid('asking')
    void askReadingCode(recipient, getToken()).then((answer) => setSaid(answer ?? 'trouble'))
  }
  const issued = typeof said === 'object' ? said : null
  return (
    <div className={styles.code}>
      <p>{help ?? (name === null ? words.helpOwn : words.help(name))}</p>
      {button(name === null ? words.askOwn : words.ask(name), press)}
      <Trouble text={said === 'trouble' ? words.trouble : null} />
      <div role="status" className={styles.code}>{issued && <IssuedCode issued={issued} name={name} />}</div>
    </div>
  )
}
