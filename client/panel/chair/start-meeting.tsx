import { Button } from '@fluentui/react-components'
import { Trouble } from '#client/meeting/trouble.tsx'
import { useSend } from '#client/meeting/use-send.ts'
import { useWords } from '#client/text/use-words.tsx'
import styles from '../panel.module.css'

export function StartMeeting() {
  const words = useWords().panel.before
  const { submit, isSending, trouble } = useSend()
  return (
    <div className={styles.bare}>
      <Trouble text={trouble} />
      <div className={styles.acts}>
        <Button appearance="primary" size="large" disabledFocusable={isSending} onClick={() => void submit({ type: 'startMeeting' })}>
          {words.start}
        </Button>
      </div>
    </div>
  )
}
