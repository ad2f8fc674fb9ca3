import { Button } from '@fluentui/react-components'
import { useView } from '#client/live/use-session.tsx'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { nowElementId } from '../now-element.ts'
import { ConsentWays } from './consent-ways.tsx'
import styles from '../panel.module.css'

export function StartMeeting() {
  const words = useWords('panel').before
  const { consent } = useView()
  const { submit, isSending, trouble } = useSend()
  const start = async () => {
    if (await submit({ type: 'startMeeting' })) goToSoon(nowElementId)
  }
  return (
    <div className={styles.bare}>
      <Trouble text={trouble} />
      {trouble !== null && (consent?.gaps.length ?? 0) > 0 && <ConsentWays />}
      <div className={styles.acts}>
        <Button appearance="primary" size="large" disabledFocusable={isSending} onClick={() => void start()}>
          {words.start}
        </Button>
      </div>
    </div>
  )
}
