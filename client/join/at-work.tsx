import type { Host } from '#client/host/host.ts'
import { useSurroundings } from '#client/host/use-host.ts'
import { areAccountsHere } from '#client/live/accounts-here.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from './link.module.css'

/** For who works in the meeting: their account is a way in as well. Inside Teams and where nobody signs in there is nothing of it. */
export function AtWork() {
  const { paste } = useWords('paste')
  if (!hasAccountWay(useSurroundings())) return null
  return (
    <div className={styles.work}>
      {paste.atWork}
      <br />
      <a className={styles.link} href="/signin">
        {paste.withAccount}
      </a>
    </div>
  )
}

/** Whether people sign in here with accounts, in a browser: the server has marked the page. */
const hasAccountWay = (host: Host | null) => host?.kind === 'browser' && window.parent === window && areAccountsHere()
