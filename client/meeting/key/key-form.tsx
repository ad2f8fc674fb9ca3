import { Button, Field, Input } from '@fluentui/react-components'
import { useState } from 'react'
import { lacking } from '#client/meeting/composer/composer-part.ts'
import { isDemo } from '#client/ui/app-frame.tsx'
import styles from '#client/ui/sheet.module.css'
import type { AskedWithKey } from './ask-with-key.ts'

export type KeyWords = Record<'key' | 'keyHint' | 'enter' | 'asking' | 'demoKey' | 'demoHelp' | 'missing' | 'wrong' | 'away' | 'cancel', string>

type KeyFormProps<Who> = {
  words: KeyWords
  ask: (key: string) => Promise<AskedWithKey<Who>>
  askDemo: () => Promise<AskedWithKey<Who>>
  onWho: (who: Who) => void
  onCancel?: () => void
}

/** A key: tried at once, kept in memory alone. A key that opens nothing stays in its field, to be looked at. */
export function KeyForm<Who>({ words, ask, askDemo, onWho, onCancel }: KeyFormProps<Who>) {
  const [key, setKey] = useState('')
  const [isAsking, setIsAsking] = useState(false)
  const [wrong, setWrong] = useState<'missing' | 'wrong' | 'away' | null>(null)
  const settle = async (asking: Promise<AskedWithKey<Who>>) => {
    if (isAsking) return
    setIsAsking(true)
    setWrong(null)
    const asked = await asking
    setIsAsking(false)
    if ('who' in asked) onWho(asked.who)
    else setWrong(asked.stopped)
  }
  const enter = () => (key.trim() === '' ? setWrong('missing') : void settle(ask(key.trim())))
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
            {words.cancel}
          </Button>
        )}
        <Button type="submit" appearance="primary" disabledFocusable={isAsking}>
          {words.enter}
        </Button>
      </div>
      {isDemo() && (
        <div className={styles.besides}>
          <p>{words.demoHelp}</p>
          <Button disabledFocusable={isAsking} onClick={() => void settle(askDemo())}>
            {words.demoKey}
          </Button>
        </div>
      )}
    </form>
  )
}
