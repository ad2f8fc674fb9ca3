import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { useWords } from '#client/text/use-words.tsx'
import { isDemo } from '#client/ui/app-frame.tsx'
import styles from '../plan.module.css'
import { askDemoStaff, askStaff, type AskedStaff, type Staff } from './ask-staff.ts'

/** The staff's key: tried at once, kept in memory alone. A key that opens nothing stays in its field, to be looked at. */
export function KeyForm({ onStaff, onCancel }: { onStaff: (staff: Staff) => void; onCancel?: () => void }) {
  const { door: words, people } = useWords('plan')
  const [key, setKey] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const [wrong, setWrong] = useState<'missing' | 'wrong' | 'away' | null>(null)
  const settle = async (asking: Promise<AskedStaff>) => {
    if (isAsking) return
    setIsAsking(true)
    setWrong(null)
    const asked = await asking
    setIsAsking(false)
    if ('staff' in asked) onStaff(asked.staff)
    else setWrong(asked.stopped)
  }
  const enter = () => (key.trim() === '' ? setWrong('missing') : void settle(askStaff(key.trim())))
  return (
    <form className={styles.fields} noValidate onSubmit={(event) => (event.preventDefault(), enter())}>
      <Field label={words.key} hint={words.keyHint} {...lacking(wrong === null ? undefined : words[wrong])}>
        <Input type="password" value={key} autoComplete="off" spellCheck={false} onChange={(_event, { value }) => setKey(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {isAsking ? words.asking : ''}
      </p>
      <div className={styles.acts}>
        {onCancel && (
          <Button appearance="subtle" onClick={onCancel}>
            {people.cancel}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={isAsking}>
          {words.enter}
        </Button>
      </div>
      {isDemo() && (
        <div className={styles.besides}>
          <p>{words.demoHelp}</p>
          <Button disabledFocusable={isAsking} onClick={() => void settle(askDemoStaff())}>
            {words.demoKey}
          </Button>
        </div>
      )}
    </form>
  )
}
