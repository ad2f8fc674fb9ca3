import { Button } from '@fluentui/react-components'
import { goToSoon } from '#client/meeting/go-to.ts'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import { nowElementId } from '../now-element.ts'
import styles from '../panel.module.css'

export function StartMeeting() {
  const words = useWords('panel').before
  const { submit, isSending, trouble } = useSend()
  const start = async () => {
    if (await submit({ type: 'startMeeting' })) goToSoon(nowElementId)
  }
  return (
    <div className={styles.bare}>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <Button appearance="primary" size="large" disabledFocusable={isSending} onClick={() => void start()}>
          {words.start}
        </Button>
      </div>
    </div>
  )
}
