import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { ShareAnswer } from '#client/host/host.ts'
import { useSurroundings } from '#client/host/use-host.ts'
import { useSession } from '#client/live/use-session.tsx'
import { useWords } from '#client/text/use-words.tsx'
import { Disclosure } from '#client/ui/disclosure.tsx'
import styles from '../panel.module.css'

/** The way to the large screen: a window of its own, and in Teams everybody's; when Teams says no, why and what to do instead. */
export function LargeScreen() {
  const { getMeetingId } = useSession()
  const { largeScreen: words } = useWords('later')
  const host = useSurroundings()
  const [said, setSaid] = useState<ShareAnswer | 'sharing' | null>(null)
  const share = host?.shareToStage ?? null
  const address = () => `/stage#${getMeetingId() ?? ''}`
  const shareIt = async () => {
    if (!share || said === 'sharing') return
    setSaid('sharing')
    setSaid(await share(address()))
  }
  return (
    <section className={styles.block}>
      <Disclosure heading="h2" summary={words.title}>
        <div className={styles.bare}>
          <p className={styles.soft}>{words.help}</p>
          <p role="status">{said === 'sharing' ? words.sharing : said && words.answers[said]}</p>
          <div className={styles.acts}>
            <Button appearance={share ? 'subtle' : 'secondary'} onClick={() => void host?.openLink(address())}>
              {words.open}
            </Button>
            {share && (
              <Button disabledFocusable={said === 'sharing'} onClick={() => void shareIt()}>
                {words.share}
              </Button>
            )}
          </div>
          <p className={styles.small}>{words.openHelp}</p>
          <p className={styles.small}>{words.scrollHelp}</p>
        </div>
      </Disclosure>
    </section>
  )
}
